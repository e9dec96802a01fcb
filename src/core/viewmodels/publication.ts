import { countedUnit, isCarried, type Cube } from '../cube/cube';
import { hasValue } from '../domain/cellState';
import type { DatasetSummary } from '../domain/dataset';
import type { Day } from '../domain/day';

const CAMP_FACTOR_BREAK = 'camp-family-size-2020-08';

/**
 * What is known of how individuals were made from families: by six, by six outside camps and five inside, or that all
 * come to six in a file.
 */
export type Factor = 'six' | 'sixAndFive' | 'fileSix';

/**
 * The factor behind the individuals of a series at a date; null for families, and where it is not known. Of a source
 * of which it is told when its factor for camps changed it is the source's; of a person's own file no more is said
 * than its figures show.
 */
export function factorOf(dataset: DatasetSummary, cube: Cube, day: Day): Factor | null {
  const offered = dataset.measures.find(({ measure }) => measure === cube.measure);
  if (countedUnit(cube) !== 'individuals' || !offered?.fromFamilies) return null;
  if (dataset.id.startsWith('file-')) return offered.sixEach ? 'fileSix' : null;
  const camps = dataset.breaks.find(({ id }) => id === CAMP_FACTOR_BREAK);
  const from = camps?.from ?? offered.fiveInCampsFrom;
  if (from === undefined) return null;
  if (cube.measure === 'idps') return day >= from ? 'sixAndFive' : 'six';
  return cube.measure === 'returnees' ? 'six' : null;
}

/** Index of the last date at which any place of the series has a figure of that date; -1 when none has. O(cells). */
export function lastReportedIndex(cube: Cube): number {
  for (let at = cube.states.length - 1; at >= 0; at--) {
    if (hasValue(cube.states[at] ?? 0) && !isCarried(cube, at)) return Math.floor(at / cube.places.length);
  }
  return -1;
}
