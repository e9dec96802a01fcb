import type { Cube } from '../cube/cube';
import { sourcesOf } from '../cube/sourcesOf';

/** The sources of the figures of all places at some dates of a series, each once. O(dates × places). */
export function sourcesAt(cube: Cube, dateIndexes: readonly number[]): readonly string[] {
  return [...sourcesOf(cube, dateIndexes, cube.places)];
}
