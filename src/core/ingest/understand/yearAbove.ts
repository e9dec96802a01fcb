import { cellText } from '../cellText';
import { headerDate } from './headerDate';
import { monthOf } from './monthNames';
import type { ReadDate } from './readDate';

const QUARTER = /^Q[1-4]$/i;

/** The year that a header names as its date, alone or beside what is counted; null when it names none. */
export function yearOf(header: string): string | null {
  const date = headerDate(header);
  return date.is === 'day' && date.precision === 'year' ? date.day.slice(0, 4) : null;
}

/** Whether a header is a month or a quarter and no more. */
export function isPartOfYear(header: string): boolean {
  const text = cellText(header);
  return QUARTER.test(text) || monthOf(text) !== null;
}

/** The date of a column: its `own`, that of its name, or its month in the year that the title of its group names, or else that of the title. */
export function dateUnder(group: string, name: string, own: ReadDate): ReadDate {
  if (own.is === 'day' || own.is === 'ordered' || group === '') return own;
  const year = isPartOfYear(name) ? yearOf(group) : null;
  return headerDate(year === null ? group : `${name} ${year}`);
}
