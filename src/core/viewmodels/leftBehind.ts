import { cellIndex, isCarried, type Cube } from '../cube/cube';
import { hasValue } from '../domain/cellState';
import type { DatasetSummary } from '../domain/dataset';
import { dayNumber } from '../domain/day';
import type { Names } from '../domain/place';
import type { Total } from '../domain/coverage';
import { isUntold } from '../domain/untold';
import type { CarriedFrom } from './carried';
import { namesOfPlace } from './selection';

/** A place without a figure at a date, and its last one, which was too old to be carried there or is of another method. */
export interface LeftBehind extends CarriedFrom {
  readonly names: Names;
}

/** The gaps of a sum at a date that had a figure before, in the order of the gaps. O(gaps × dates). */
export function leftBehind(
  dataset: DatasetSummary,
  cube: Cube,
  dateIndex: number,
  { coverage }: Total,
): LeftBehind[] {
  const shown = cube.dates[dateIndex];
  if (!shown) return [];
  return coverage.gaps.flatMap(({ place }) => {
    const stateOf = (date: number) => cube.states[cellIndex(cube, date, place)] ?? 0;
    const told = cube.dates
      .slice(0, dateIndex + 1)
      .findLastIndex((_, date) => !isUntold(stateOf(date)) && !isCarried(cube, cellIndex(cube, date, place)));
    const last = cube.dates[told];
    if (!last || !hasValue(stateOf(told))) return []; // something else was said of it then or since
    const days = dayNumber(shown.day) - dayNumber(last.day);
    return [{ names: namesOfPlace(dataset, place), day: last.day, days }];
  });
}
