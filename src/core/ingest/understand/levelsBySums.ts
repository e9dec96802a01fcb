import type { Issue } from '../../domain/issue';
import type { PlaceLevels } from '../answers';
import type { Within } from '../nesting';
import { NO_PLACE } from '../placeText';
import type { Question, UnderstoodColumn } from '../understanding';
import type { PlaceItem } from './placeItems';
import { sumLevels } from './sumLevels';

const CHOICES: readonly PlaceLevels[] = ['oneLevel', 'twoLevels'];
const MOST_NAMES = 10;

/** Two levels that places have, unless some are the sums of others by chance. */
export interface LevelsBySums {
  /** Whether it is more than chance. */
  readonly isProven: boolean;
  /** Where each place lies. */
  readonly within: readonly Within[];
  /** The places that are sums, in the order of the file. */
  readonly larger: readonly PlaceItem[];
}

/** What a table without known places is to be asked about its levels. */
export interface LevelsAsked {
  readonly questions: readonly Question[];
  readonly issues: readonly Issue[];
}

/** The levels of some places by what they add up to; larger places may stand above what lies in them, or below. */
export function levelsBySums(items: readonly PlaceItem[]): LevelsBySums | null {
  const above = inOrder(items);
  if (above?.isProven === true) return above;
  const below = inOrder(items.toReversed());
  if (!below || (above && !below.isProven)) return above;
  return { ...below, within: below.within.toReversed(), larger: below.larger.toReversed() };
}

/**
 * The question which levels there are, and a warning with the names of the sums that are taken for places like all
 * others. `firstRow` is the number of the first row of data.
 */
export function askedOfLevels(
  sums: LevelsBySums | null,
  columns: readonly UnderstoodColumn[],
  answer: PlaceLevels | undefined,
  firstRow: number,
): LevelsAsked {
  const column = columns.find(({ role }) => role.is === 'place' && role.level > 0);
  const [first] = sums?.larger ?? [];
  if (!sums || !column || !first || answer) return { questions: [], issues: [] };
  const assumed: PlaceLevels = sums.isProven ? 'twoLevels' : 'oneLevel';
  const { index, header } = column;
  const names = sums.larger.slice(0, MOST_NAMES).map(({ place }) => place.name || place.code);
  const text = [...names, ...(sums.larger.length > MOST_NAMES ? ['…'] : [])].join(', ');
  const row = firstRow + first.row;
  return {
    questions: [{ code: 'place_levels', column: index, choices: CHOICES, assumed, affects: [] }],
    issues: sums.isProven ? [] : [{ code: 'sums_of_places', severity: 'warning', row, column: header, text }],
  };
}

function inOrder(items: readonly PlaceItem[]): LevelsBySums | null {
  const found = sumLevels(items.map(({ figures }) => figures));
  if (!found) return null;
  const { within, isProven } = found;
  const around = (at: number): Within => {
    const larger = within[at] ?? null;
    if (typeof larger !== 'number') return larger;
    const [outer, { place }] = [around(larger), items[larger] ?? { place: NO_PLACE }];
    return outer === null || outer === 'whole' ? [place] : [...outer, place];
  };
  const heads = new Set(within);
  const isLarger = (at: number) => heads.has(at) || within[at] === 'whole';
  return {
    isProven,
    within: within.map((_, at) => around(at)),
    larger: items.filter((_, at) => isLarger(at)),
  };
}
