import { addedUp, areMostly } from './addedUp';
import { spansTime } from './headerDate';
import type { ColumnsSeen } from './lookAtColumns';
import { headerParts } from './mergedHeader';

/** A wave beside others, which may be named by months alone: `Before 2022`. */
const OPEN = /^(?:before|after|prior to|since|قبل|بعد|منذ)\s.*\d{4}/i;

/**
 * Whether headers that are months, or two of them, are the waves in which people were displaced, and not the dates of
 * rounds: a title or another header says so, the rows have dates of their own, or the waves add up to a whole beside
 * them. O(cells of 5,000 rows).
 */
export function areWaves({ facts, headers, title, rows }: ColumnsSeen): boolean {
  if (title.ofWaves || facts.some(({ certainWave, group }) => certainWave || group === 'wave')) return true;
  const names = headers.map((header) => headerParts(header).name);
  const waves = facts.flatMap(({ parts }, index) => (parts.wave === undefined ? [] : [index]));
  if (!waves.some((index) => spansTime(names[index] ?? ''))) return false;
  if (names.some((name) => OPEN.test(name))) return true;
  const isDated = facts.some(({ role }) => role?.is === 'day' || role?.is === 'year' || role?.is === 'month');
  const wholes = facts.flatMap(({ role, date }, index) =>
    role?.is === 'count' && date.is === 'noDate' ? [index] : [],
  );
  return isDated || wholes.some((whole) => areMostly(addedUp(rows, whole, waves)));
}
