import { dayFromNumber, dayNumber, dayParts, makeDay, type Day } from '../../domain/day';
import { latinDigits } from '../../domain/latinDigits';
import { cellText } from '../cellText';
import type { DateOrder } from '../understanding';
import { periodIn } from './endOfPeriod';
import { endOfQuarter } from './endOfQuarter';
import { WEEK_WORDS, weekEnd } from './isoWeek';
import { isDate, readDate, type ReadDate } from './readDate';

const WEEK = new RegExp(`(?<!\\p{L})(?:${WEEK_WORDS})(?!\\p{L})`, 'iu');

/** The days of a period, both ends included. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

/**
 * The days that a text names by itself, as `1-15 Jan 2024`, `Jan 2024` and `2024-01-05` do; null for a text that leaves
 * one open. O(letters).
 */
export function spanOfText(text: string, order: DateOrder): DaySpan | null {
  const period = periodIn(text);
  const last = dayOf(readDate(period?.end ?? text), order);
  if (last === null) return null;
  if (!period) {
    const first = firstOf(readDate(text), last, text);
    return first === null ? null : { first, last };
  }
  const completed = dateOfBegin(period.begin, last);
  const day = dayOf(completed, order);
  const first = day === null ? null : firstOf(completed, day, period.begin);
  return first !== null && first <= last ? { first, last } : null;
}

/** The date of a text that may leave its month and its year to the last day of its period: `1`, `28 Dec`. */
function dateOfBegin(text: string, last: Day): ReadDate {
  if (/^\d{1,2}$/.test(text)) return readDate(`${last.slice(0, 7)}-${text}`);
  const begin = readDate(text);
  return isDate(begin) ? begin : readDate(`${text} ${last.slice(0, 4)}`);
}

/** The first day of what a date names: of the month, for a month; null where it is none, or not known. O(letters). */
export function firstDayOf(text: string, order: DateOrder): Day | null {
  const date = readDate(text);
  const day = dayOf(date, order);
  return day === null ? null : firstOf(date, day, text);
}

function dayOf(date: ReadDate, order: DateOrder): Day | null {
  if (date.is === 'day') return date.day;
  if (date.is !== 'ordered') return null;
  const { dayFirst, monthFirst } = date;
  if (order === 'unknown') return dayFirst === null || monthFirst === null ? (dayFirst ?? monthFirst) : null;
  return order === 'dayFirst' ? dayFirst : monthFirst;
}

function firstOf(date: ReadDate, day: Day, text: string): Day | null {
  const { year, month } = dayParts(day);
  const plain = latinDigits(cellText(text));
  if (endOfQuarter(plain) !== null) return null; // or of half a year
  const isOfDays = date.is !== 'day' || date.precision === 'day' || date.precision === 'days';
  if (!isOfDays) return makeDay(year, date.precision === 'year' ? 1 : month, 1) ?? day;
  if (!WEEK.test(plain)) return day;
  return weekEnd(plain) === day ? dayFromNumber(dayNumber(day) - 6) : null; // a Monday
}
