import { countedUnit, type Cube } from '../cube/cube';
import type { DatasetSummary } from '../domain/dataset';
import type { Unit } from '../domain/measure';
import type { PlaceId } from '../domain/place';
import { breaksBetween, type SeriesBreak } from '../domain/seriesBreak';
import { selectionOf } from './selection';

/**
 * The changes of method between the first and the last of some dates of a series, in the order of days, for the places
 * chosen; none for no dates. Of figures in another `unit` beside the series, those that touch this one.
 * O(breaks + places).
 */
export function breaksAcross(
  dataset: DatasetSummary,
  cube: Cube,
  chosen: readonly PlaceId[],
  indexes: readonly number[],
  unit: Unit = countedUnit(cube),
): SeriesBreak[] {
  const [first, last] = [Math.min(...indexes), Math.max(...indexes)].map((index) => cube.dates[index]?.day);
  if (first === undefined || last === undefined) return [];
  const { places } = selectionOf(chosen, dataset, cube);
  const kind = { measure: cube.measure, unit, dimension: null, places };
  return breaksBetween(dataset.breaks, { from: first, to: last, ...kind })
    .filter(({ dimension }) => dimension === null)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
}
