import { makeDay } from '../../domain/day';
import { kindOf } from '../../domain/measure';
import { endOfPeriod, periodIn } from './endOfPeriod';
import { headerMeaning, withPhrases, YEARS_OF_FLIGHT } from './headerMeaning';
import { headerWords } from './headerWords';
import { namedRound, withoutRound } from './namedRound';
import { readDate, type ReadDate } from './readDate';
import { meaningOf, type WordMeaning } from './vocabulary';

const LONGEST = 60; // letters
const YEAR = /^(?:19|20)\d{2}$/;
const MONTH_CODE = /^((?:19|20)\d{2})[-_ ]?M?(0[1-9]|1[0-2])$/i; // `202307`, `2023M07`
const DATED = /\p{L}|[-/.]|^(?:19|20)\d{6}$/u; // `20211231`; other bare numbers are none
const FLED_THEN = /\b(?:displaced|fled)\s+(?:\d|\p{L}{3,9}\.?(?:\s+\d{4})?\s*[-–/&])/iu;
const NO_DATE: ReadDate = { is: 'noDate' };
const SERIAL = /^(?:3[5-9]|4\d)\d{3}$/;

/**
 * The date that a header is, alone or beside words for what is counted and its round. A year stands at its end, and is
 * no date of a round, which has others in it; a bare number is a date when it is a year, a day in eight digits or the
 * serial number of a day between 1995 and 2036. O(letters).
 */
export function headerDate(header: string): ReadDate {
  const year = YEAR.exec(header)?.[0];
  const day = year === undefined ? null : makeDay(Number(year), 12, 31);
  if (day) return { is: 'day', day, precision: 'year' };
  if (SERIAL.test(header)) return readDate(header);
  const month = MONTH_CODE.exec(header);
  if (month) return readDate(`${month[1]}-${month[2]}`);
  const date = dateOf([header]);
  if (date.is !== 'noDate' || header.length > LONGEST || YEARS_OF_FLIGHT.test(header)) return date;
  const unnumbered = withoutRound(header);
  if (unnumbered !== header && namedRound(unnumbered) !== null) return date; // of two rounds
  const rest = besideCounted(unnumbered);
  const [only = ''] = rest;
  const isYear = rest.length === 1 && YEAR.test(only) && unnumbered === header;
  const ofYear = isYear ? makeDay(Number(only), 12, 31) : null;
  if (ofYear) return { is: 'day', day: ofYear, precision: 'year' }; // `IDPs 2022`
  if (FLED_THEN.test(header) && periodIn(rest.join(' ')) !== null) return date; // not counted then
  const known = dateOf(rest);
  if (known.is !== 'noDate') return known;
  const besideTotal = rest.filter((token) => !saysAll(token, ['total']));
  if (besideTotal.length === rest.length) return date;
  const { measure, unit } = headerMeaning(unnumbered);
  return measure || unit ? dateOf(besideTotal) : date; // `Total HH Sep 2015`; that of a year may be one over its months
}

function dateOf(words: readonly string[]): ReadDate {
  const text = words.join(' ');
  if (!DATED.test(text)) return NO_DATE;
  const date = readDate(text);
  return date.is === 'noDate' ? endOfSpan(text) : date;
}

/** Whether a header names a span of days or months, alone or beside what is counted. O(letters). */
export function spansTime(header: string): boolean {
  return periodIn(besideCounted(withoutRound(header)).join(' ')) !== null;
}

/** The last day of a span of days or months: `1-15 March 2023`; `Nov-Dec 2021` is one round. */
function endOfSpan(text: string): ReadDate {
  const end = endOfPeriod(text);
  if (end === text) return NO_DATE;
  const last = readDate(end);
  return last.is === 'day' && last.precision === 'day' ? { ...last, precision: 'days' } : last;
}

/** The words of a header that are not about what is counted: `Mar` of `IDPs Mar`, `2022` of `IDP population 2022`. */
export function besideCounted(header: string): string[] {
  const rest = withPhrases(header)
    .split(/[\s_()]+/)
    .filter((token) => !countsPeople(token));
  const { measure } = headerMeaning(header);
  const isOfStock = measure !== undefined && kindOf(measure) === 'stock';
  return isOfStock ? rest.filter((token) => !saysAll(token, ['ofPeople'])) : rest;
}

/** Whether a word of a header is about what is counted, as in `IDP individuals Sep 2015`. */
function countsPeople(token: string): boolean {
  return saysAll(token, ['measure', 'unit', 'filler']);
}

function saysAll(token: string, meanings: readonly WordMeaning['says'][]): boolean {
  const said = headerWords(token).map((word) => meaningOf(word)?.says);
  return said.length > 0 && said.every((one) => one !== undefined && meanings.includes(one));
}
