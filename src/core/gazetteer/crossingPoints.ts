import type { LonLat } from '../domain/place';
import { readCrossings } from './readCrossings';
import type { Row } from './readGazetteer';

/**
 * Where the crossings of a `border-crossings.csv` lie, by each of their names in its normal form; those whose position
 * is not known are left out. O(names).
 */
export function crossingPoints(rows: readonly Row[]): ReadonlyMap<string, LonLat> {
  const located = readCrossings(rows).flatMap(({ spellings, point }) =>
    spellings.map((name) => [name, point] as const),
  );
  return new Map(located.filter((one): one is [string, LonLat] => one[1] !== null));
}
