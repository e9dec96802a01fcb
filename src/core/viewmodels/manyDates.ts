import { dateIndexAt } from '../cube/cube';
import { dayNumber, type Day } from '../domain/day';
import type { RoundDate } from '../domain/round';

/** The indexes of the last reference date of each year, in the order of the calendar. O(dates). */
export function lastOfYears(dates: readonly RoundDate[]): number[] {
  return dates.flatMap(({ day }, index) => {
    const next = dates[index + 1];
    return next?.day.slice(0, 4) === day.slice(0, 4) ? [] : [index];
  });
}

/**
 * The indexes of the reference dates around a day: as many before it, or on it, as after, up to `most` in all; where one
 * side has fewer the other has more. O(log dates).
 */
export function datesAround(dates: readonly RoundDate[], day: Day, most: number): number[] {
  const middle = dateIndexAt(dates, day);
  const first = Math.max(0, Math.min(dates.length - most, middle - Math.ceil(most / 2) + 1));
  return dates.slice(first, first + most).map((_, index) => first + index);
}

/** The index of the last reference date on or before each of some days apart by equal times, without repetition. O(most × dates). */
export function evenly(dates: readonly RoundDate[], most: number): number[] {
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return [];
  const numbers = dates.map(({ day }) => dayNumber(day));
  const [from, to] = [dayNumber(first.day), dayNumber(last.day)];
  const wanted = Array.from(
    { length: most },
    (_, step) => from + ((to - from) * step) / Math.max(1, most - 1),
  );
  return [...new Set(wanted.map((number) => numbers.findLastIndex((one) => one <= number)))];
}
