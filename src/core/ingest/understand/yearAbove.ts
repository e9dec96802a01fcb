import { cellText } from '../cellText';
import { latinDigits } from '../../domain/latinDigits';
import { besideCounted, headerDate } from './headerDate';
import { weekEnd } from './isoWeek';
import { monthOf } from './monthNames';
import { isDate, type ReadDate } from './readDate';

const QUARTER = /^Q[1-4]$/i;
const LONG_YEAR = 2020; // it has a week 53

/** The year that a header names as its date, alone or beside what is counted; null when it names none. */
export function yearOf(header: string): string | null {
  const date = headerDate(header);
  return date.is === 'day' && date.precision === 'year' ? date.day.slice(0, 4) : null;
}

/** Whether a header is a month, a quarter or a week and no more. */
export function isPartOfYear(header: string): boolean {
  const text = cellText(header);
  return (
    QUARTER.test(text) || monthOf(text) !== null || weekEnd(`${latinDigits(text)} ${LONG_YEAR}`) !== null
  );
}

/** The month, quarter or week that a header names, alone or beside what is counted: `Mar` of `IDPs Mar`; null for none. */
export function partOfYearIn(header: string): string | null {
  const rest = besideCounted(header).join(' ');
  return isPartOfYear(rest) ? rest : null;
}

/**
 * The date of a column: its `own`, that of its name, in the month that a title above a year is, or the month or week that
 * it or a title above it names in the year that another title names, or else that of the title nearest to it that is one.
 */
export function dateUnder(titles: readonly string[], name: string, own: ReadDate): ReadDate {
  const ownYear = own.is === 'day' && own.precision === 'year' ? yearOf(name) : null;
  const above = ownYear === null ? undefined : titles.findLast(isPartOfYear);
  if (above !== undefined) return headerDate(`${above} ${ownYear}`);
  if (isDate(own) || titles.length === 0) return own;
  const month = [...titles, name].map(partOfYearIn).findLast((part) => part !== null);
  const year = month === undefined ? undefined : titles.map(yearOf).findLast((found) => found !== null);
  if (year !== undefined) return headerDate(`${month} ${year}`);
  const dates = titles.map((title) => headerDate(title));
  return dates.findLast(isDate) ?? own;
}
