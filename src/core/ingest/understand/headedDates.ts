import type { ColumnRole } from '../columnRole';
import { headerMeaning } from './headerMeaning';
import { namedRound } from './namedRound';
import { looksLikeDate } from './profileColumn';

type Role = ColumnRole | null;

/**
 * Whether dates may stand below a header that by its words is of months, of years or of rounds: `Month`, `Month/Year`,
 * and `Round` in a table that has no other column of dates. Years alone are none: `2008/09` is a year of harvest.
 */
export function mayHeadDates(name: string, role: Role, hasDays: boolean): boolean {
  if (role?.is === 'year') return headerMeaning(name).times.has('month');
  if (role?.is === 'round') return !hasDays;
  return role?.is === 'month';
}

/** `1/2020` below `Round` is the first round of a year. */
const ROUND_OF_YEAR = /^\d{1,2}[./-]\d{4}$|^\d{4}[./-]\d{1,2}$/;

/** Whether a text below such a header is a date. */
export function isHeadedDate(text: string, role: Role): boolean {
  const isOfRound = role?.is === 'round' && (ROUND_OF_YEAR.test(text.trim()) || namedRound(text) !== null);
  return !isOfRound && looksLikeDate(text);
}
