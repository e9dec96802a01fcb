import { cellIndex, isCarried, type Cube } from '../../cube/cube';
import { hasValue } from '../../domain/cellState';
import { rungsUpTo } from '../ladder';

/** Classes of a rise above the middle one, and as many of a fall below it. */
export const CHANGE_CLASSES = 4;
const STEPS = [3, 1];

/**
 * The bounds of the classes of a change, ascending: the highest rungs of the ladder 1, 3, 10, 30, … that the largest
 * change reaches. They hold for rises and falls alike, so that both sides of the scale weigh the same; what is smaller
 * than the first is of the middle class. The rungs are wider than those of counts, as changes spread further. Empty
 * when nothing changes.
 */
export function changeBounds(largest: number): number[] {
  return rungsUpTo(largest, STEPS, CHANGE_CLASSES);
}

/** The class of a change: 0 the middle one, above it those of rises, below it those of falls. */
export function changeClass(change: number, bounds: readonly number[]): number {
  const size = bounds.filter((bound) => Math.abs(change) >= bound).length;
  return change < 0 ? 0 - size : size;
}

/**
 * The largest change of any place of a series: from one date to each other date, or, where there is no such date
 * (null), from each date to the next. Classes made of it hold while the other date moves. 0 when there is none. O(cells).
 */
export function largestChange(cube: Cube, sinceIndex: number | null): number {
  let largest = 0;
  cube.dates.forEach((_, dateIndex) => {
    for (const place of cube.places) {
      const now = cellIndex(cube, dateIndex, place);
      const then = cellIndex(cube, sinceIndex ?? dateIndex - 1, place);
      if (!hasValue(cube.states[now] ?? 0) || !hasValue(cube.states[then] ?? 0)) continue;
      if (isCarried(cube, now) || isCarried(cube, then)) continue;
      largest = Math.max(largest, Math.abs((cube.values[now] ?? 0) - (cube.values[then] ?? 0)));
    }
  });
  return largest;
}
