import { dayFromNumber, dayParts, daysInMonth, makeDay, parseIsoDay, type Day } from '../../domain/day';
import { cellText } from '../cellText';
import { latinDigits } from '../../domain/latinDigits';
import { endOfQuarter } from './endOfQuarter';
import { weekEnd } from './isoWeek';
import { monthOf } from './monthNames';
import { bareDate } from './wordsAroundDate';

/** What a text says as a date, before it is known which order its column keeps. */
export type ReadDate =
  | { readonly is: 'day'; readonly day: Day; readonly precision: 'day' | 'days' | 'month' | 'year' }
  /** Day and month by figures: the days by either order, null where the calendar has none. */
  | { readonly is: 'ordered'; readonly dayFirst: Day | null; readonly monthFirst: Day | null }
  /** A stand-in for "no date", such as the zero of a spreadsheet's calendar. */
  | { readonly is: 'missing' }
  | { readonly is: 'noDate' };

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const ISO_MONTH = /^(\d{4})[-/.](\d{1,2})$/;
const MONTH_OF_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const COMPACT = /^(19|20)\d{6}$/;
const NUMERIC = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})(?: \d{1,2}:\d{2}.*)?$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;
const MONTH_YEAR = /^(\D+?)[\s\-/.,]*(\d{4}|\d{2})$/;
const YEAR_MONTH = /^(\d{4})[\s\-/.,]*(\D+)$/;
const DAY_MONTH_YEAR = /^(\d{1,2})(?:st|nd|rd|th|er)?[\s\-/.,]+(?:of )?(\D+?)[\s\-/.,]+(\d{4}|\d{2})$/;
const MONTH_DAY_YEAR = /^(\D+?)[\s\-/.,]*(\d{1,2})(?:st|nd|rd|th)?[\s,\-/.]+(\d{4})$/;
const RUN_TOGETHER = /^(\d{1,2})([a-z]{3,9})(\d{4})$/i;
const YEAR_MONTH_DAY = /^(\d{4})[\s\-/.,]+(\D+?)[\s\-/.,]+(\d{1,2})$/;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,\s]+/i;
const SENTINELS = new Set(['1899-11-30', '1899-12-30', '1899-12-31', '1900-01-00', '0001-01-01']);
const MISSING = new Set([
  '',
  '-',
  '–',
  '—',
  '..',
  'na',
  'n/a',
  'nan',
  'null',
  'none',
  'not available',
  '#n/a',
]);
const DAYS_FROM_1900_TO_1970 = 25_569; // day 25569 of a spreadsheet is 1970-01-01
const FIRST_YEAR = 1900; // earlier ones are of other calendars: 1444 of the Hijra, 1402 of Persia
const MIDDLE_OF_MONTH = 15;
const LONGEST = 40;

const NO_DATE: ReadDate = { is: 'noDate' };

/** Whether it is a day, if perhaps one of two. */
export function isDate({ is }: ReadDate): boolean {
  return is === 'day' || is === 'ordered';
}

/**
 * Reads a date in the orders and languages of spec 2.9.12. A month and a week stand at their last day. A time of day is set
 * aside, never shifted into another time zone. Cost: linear in the text, which is given up past forty letters.
 */
export function readDate(raw: string): ReadDate {
  if (raw.length > LONGEST + 20) return NO_DATE;
  const text = latinDigits(cellText(raw)).replace(WEEKDAY, '');
  if (MISSING.has(text.toLowerCase())) return { is: 'missing' };
  if (text.length > LONGEST || !/\d/.test(text)) return NO_DATE;
  if (SENTINELS.has(text.slice(0, 10))) return { is: 'missing' };
  const date = dateAlone(text);
  return date.is === 'noDate' ? amongWords(text) : date;
}

function dateAlone(text: string): ReadDate {
  return byNumbers(text) ?? byMonthName(text) ?? NO_DATE;
}

function amongWords(text: string): ReadDate {
  const { bare, isMiddle } = bareDate(text);
  if (bare === text) return NO_DATE;
  if (!isMiddle) return dateAlone(bare);
  const month = byMonthName(bare);
  if (month?.is !== 'day' || month.precision !== 'month') return NO_DATE;
  const { year, month: number } = dayParts(month.day);
  return exact(makeDay(year, number, MIDDLE_OF_MONTH));
}

function byNumbers(text: string): ReadDate | null {
  const iso = ISO.exec(text);
  if (iso) return exact(makeDay(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const month = ISO_MONTH.exec(text);
  if (month) return monthEnd(Number(month[1]), Number(month[2]));
  const ofYear = MONTH_OF_YEAR.exec(text);
  if (ofYear) return monthEnd(Number(ofYear[2]), Number(ofYear[1]));
  const quarter = endOfQuarter(text);
  if (quarter) return monthEnd(quarter.year, quarter.month);
  const week = weekEnd(text);
  if (week) return exact(week);
  if (COMPACT.test(text)) {
    return exact(parseIsoDay(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`));
  }
  const parts = NUMERIC.exec(text);
  if (parts) {
    const [first, second, year] = [Number(parts[1]), Number(parts[2]), fullYear(parts[3] ?? '')];
    const dayFirst = makeDay(year, second, first);
    const monthFirst = makeDay(year, first, second);
    if (year < FIRST_YEAR || (!dayFirst && !monthFirst)) return null;
    return dayFirst === monthFirst ? exact(dayFirst) : { is: 'ordered', dayFirst, monthFirst };
  }
  if (SERIAL.test(text)) {
    const serial = Math.floor(Number(text));
    if (serial >= 20_000 && serial <= 60_000) return exact(dayFromNumber(serial - DAYS_FROM_1900_TO_1970));
  }
  return null;
}

function byMonthName(text: string): ReadDate | null {
  const full = DAY_MONTH_YEAR.exec(text);
  if (full) return named(full[3], full[2], full[1]);
  const together = RUN_TOGETHER.exec(text);
  if (together) return named(together[3], together[2], together[1]);
  const yearFirstDay = YEAR_MONTH_DAY.exec(text);
  if (yearFirstDay) return named(yearFirstDay[1], yearFirstDay[2], yearFirstDay[3]);
  const american = MONTH_DAY_YEAR.exec(text);
  if (american) return named(american[3], american[1], american[2]);
  const month = MONTH_YEAR.exec(text);
  if (month) return named(month[2], month[1]);
  const yearFirst = YEAR_MONTH.exec(text);
  return yearFirst ? named(yearFirst[1], yearFirst[2]) : null;
}

function named(year = '', month = '', date?: string): ReadDate | null {
  const number = monthOf(month);
  if (number === null) return null;
  if (date === undefined) return monthEnd(fullYear(year), number);
  return exact(makeDay(fullYear(year), number, Number(date)));
}

/** Two digits up to 49 are of this century. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 50 ? 2000 : 1900);
}

function exact(day: Day | null): ReadDate {
  return day && dayParts(day).year >= FIRST_YEAR ? { is: 'day', day, precision: 'day' } : NO_DATE;
}

function monthEnd(year: number, month: number): ReadDate {
  if (month < 1 || month > 12 || year < FIRST_YEAR) return NO_DATE;
  const day = makeDay(year, month, daysInMonth(year, month));
  return day ? { is: 'day', day, precision: 'month' } : NO_DATE;
}
