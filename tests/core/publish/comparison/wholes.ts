import type { RegionSet } from '../../../../src/core/domain/place';
import { cubeOf, day } from '../../cubeOf';
import { made, toPublish } from '../smallPublication';

export const FIRST = day('2015-09-30');
export const SECOND = day('2015-10-31');

/** The frozen table of whole figures, written as in `cubeOf`, by the usual rules of suppression. */
export function wholes(
  cells: readonly string[],
  unit: 'families' | 'individuals' = 'families',
  sets: readonly RegionSet[] = [],
) {
  const { figures } = toPublish();
  const cube = cubeOf(cells, { unit });
  const series = [{ cube, level: 'governorate', familySizes: null, dates: [FIRST, SECOND] }] as const;
  return made({}, { figures: { ...figures, sets, series } }).snapshot.data;
}
