import { dayFromNumber, daysInMonth, makeDay, parseIsoDay, type Day } from '../domain/day';
import type { IssueCode, Severity } from '../domain/issue';

/** The calendar day of a cell, or why there is none. */
export type ParsedDay =
  | { readonly day: Day; readonly precision: 'day' | 'month' }
  | { readonly day: null; readonly issue: { readonly code: IssueCode; readonly severity: Severity } };

const ISO_TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/;
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const ISO_MONTH = /^(\d{4})-(\d{2})$/;
const SERIAL = /^\d{5}$/;
const DAYS_FROM_1900_TO_1970 = 25_569; // Excel's day 25569 is 1970-01-01
const SENTINELS = new Set(['1899-11-30', '1899-12-30', '1900-01-00', '0001-01-01']);

/**
 * The reference date of a cell: ISO, ISO with a time (whose date part counts: no time zone is applied), a month
 * (its last day), an Excel serial of the 1900 system, or day and month in an order that only one reading allows.
 * `03/04/2015` has two readings and is asked about.
 */
export function parseDay(raw: string): ParsedDay {
  const text = raw.trim();
  const datePart = ISO_TIME.exec(text)?.[1] ?? text;
  if (SENTINELS.has(datePart)) return none('missing_cell', 'warning');
  const iso = parseIsoDay(datePart);
  if (iso) return { day: iso, precision: 'day' };
  const month = ISO_MONTH.exec(text);
  if (month) return monthEnd(Number(month[1]), Number(month[2]));
  const numeric = NUMERIC.exec(text);
  if (numeric) return eitherOrder(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]));
  if (SERIAL.test(text) && Number(text) >= 20_000 && Number(text) <= 60_000) {
    return { day: dayFromNumber(Number(text) - DAYS_FROM_1900_TO_1970), precision: 'day' };
  }
  return text === '' ? none('missing_cell', 'error') : none('invalid_date', 'error');
}

function eitherOrder(first: number, second: number, year: number): ParsedDay {
  const dayFirst = makeDay(year, second, first);
  const monthFirst = makeDay(year, first, second);
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return none('ambiguous_date_order', 'ask');
  const day = dayFirst ?? monthFirst;
  return day ? { day, precision: 'day' } : none('invalid_date', 'error');
}

function monthEnd(year: number, month: number): ParsedDay {
  const day = makeDay(year, month, daysInMonth(year, month));
  return day ? { day, precision: 'month' } : none('invalid_date', 'error');
}

function none(code: IssueCode, severity: Severity): ParsedDay {
  return { day: null, issue: { code, severity } };
}
