import { cellText } from '../cellText';
import { latinDigits } from '../../domain/latinDigits';
import { monthOf } from './monthNames';
import { isDate, readDate } from './readDate';

/** Between the first and the last day: a sign, or a word in English, French or Arabic, with room on both sides. */
const APART = /\s+(?:[-–—&]|to|until|through|and|au|et|إلى|الى|حتى|و)\s+/giu;
const BETWEEN = new RegExp(`${APART.source}|\\s*[-–—/&]\\s*`, APART.flags);
/** A first day that leaves its month or its year to the last one: `1`, `28 Dec`. */
const BEGUN_DATE = /^\d{1,2}(?:[\s./-]+\p{L}+\.?)?$/u;
const LONGEST = 60; // letters

/**
 * What a text says of the last day of a period: `7 Jan 2020` of `1-7 Jan 2020`, `Mar 2020` of `Jan-Mar 2020`. A stock
 * that was counted over days stands at the last of them. Any other text comes back as it is, also one whose last day
 * comes before its first. O(letters × dashes).
 */
export function endOfPeriod(text: string): string {
  return periodIn(text)?.end ?? text;
}

/** The first and the last day of a period as a text tells them, the first perhaps without its month or year; null for any other text. */
export function periodIn(text: string): { readonly begin: string; readonly end: string } | null {
  if (text.length > LONGEST) return null;
  const plain = latinDigits(cellText(text));
  // `03-04-2020` is a date, and so is `2020-01-01 to 2020-01-07` to who looks for one alone.
  const between = readDate(plain).is === 'noDate' ? BETWEEN : APART;
  for (const { 0: dash, index } of plain.matchAll(between)) {
    const begin = plain.slice(0, index);
    const end = plain.slice(index + dash.length);
    if (isPeriod(begin, end)) return { begin, end };
  }
  return null;
}

function isPeriod(begin: string, end: string): boolean {
  const [first, last] = [readDate(begin), readDate(end)];
  if (!isDate(last)) return false;
  if (first.is === 'day' && last.is === 'day') return first.day <= last.day;
  return isDate(first) || BEGUN_DATE.test(begin) || monthOf(begin) !== null;
}
