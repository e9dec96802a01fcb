import { countedUnit, type Cube } from '../../cube/cube';
import type { DatasetSummary } from '../../domain/dataset';
import type { PlaceId } from '../../domain/place';
import { touches, type SeriesBreak } from '../../domain/seriesBreak';

/** The changes of method that touch the wholes of a series at some places, whenever they were. O(breaks × places). */
export function knownBreaks(
  { breaks }: Pick<DatasetSummary, 'breaks'>,
  cube: Cube,
  places: readonly PlaceId[],
): readonly SeriesBreak[] {
  const about = { measure: cube.measure, unit: countedUnit(cube), dimension: null, places };
  return breaks.filter((one) => one.dimension === null && touches(one, about));
}
