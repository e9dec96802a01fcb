import { countedUnit, isCarried, type Cube } from '../cube/cube';
import { hasValue } from '../domain/cellState';
import type { DatasetSummary } from '../domain/dataset';
import type { Day } from '../domain/day';

/** How the source made individuals from families: by six, or by six outside camps and five inside. */
export type Factor = 'six' | 'sixAndFive';

const CAMP_FACTOR_BREAK = 'camp-family-size-2020-08';

/**
 * The source's own factor behind the individuals of a series at a date; null for families, for individuals that are not
 * known to be made from them, and for a dataset that does not name the break at which the factor for camps changed.
 */
export function factorOf(dataset: DatasetSummary, cube: Cube, day: Day): Factor | null {
  const camps = dataset.breaks.find(({ id }) => id === CAMP_FACTOR_BREAK);
  const offered = dataset.measures.find(({ measure }) => measure === cube.measure);
  if (!camps || countedUnit(cube) !== 'individuals' || !offered?.fromFamilies) return null;
  if (cube.measure === 'idps') return day >= camps.from && !offered.sixEach ? 'sixAndFive' : 'six';
  return cube.measure === 'returnees' ? 'six' : null;
}

/** Index of the last date at which any place of the series has a figure of that date; -1 when none has. O(cells). */
export function lastReportedIndex(cube: Cube): number {
  for (let at = cube.states.length - 1; at >= 0; at--) {
    if (hasValue(cube.states[at] ?? 0) && !isCarried(cube, at)) return Math.floor(at / cube.places.length);
  }
  return -1;
}
