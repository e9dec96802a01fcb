import type { Day } from '../../domain/day';
import type { BoardPoint, DayCount, Direction } from './board';

/** What was typed in at a point for a day and direction; null for nothing. O(days). */
export function countOn(
  { counts }: Pick<BoardPoint, 'counts'>,
  day: Day,
  direction: Direction,
): number | null {
  return counts.find((one) => one.day === day)?.[direction] ?? null;
}

/** The counts of a point with one written over; a day of which nothing is told any more is taken out. O(days). */
export function withCount(
  counts: readonly DayCount[],
  day: Day,
  direction: Direction,
  value: number | null,
): DayCount[] {
  const known = counts.find((one) => one.day === day) ?? { day, arrivals: null, departures: null };
  const changed = { ...known, [direction]: value };
  const isTold = changed.arrivals !== null || changed.departures !== null;
  return [...counts.filter((one) => one.day !== day), ...(isTold ? [changed] : [])].toSorted((a, b) =>
    a.day < b.day ? -1 : 1,
  );
}
