import type { PlaceLevel } from '../../domain/placeLevel';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { PlaceLevels } from '../answers';
import { keyOfPlace, type Nesting, type Placement, type Within } from '../nesting';
import { NO_PLACE, type PlaceText } from '../placeText';
import { named } from '../read/rowTexts';
import { isLabelOfTotals } from '../labelOfTotals';
import type { UnderstoodColumn } from '../understanding';
import { codeLevels } from './codeLevels';
import { headerWords } from './headerWords';
import { knownBlocks } from './knownBlocks';
import { knownPlace } from './knownPlace';
import { asGovernorates, loneLocations, onlyLevel } from './lonePlaces';
import { levelsBySums, type LevelsBySums } from './levelsBySums';
import { placeItems, type PlaceItem } from './placeItems';
import type { ColumnProfile } from './profileColumn';

const VAGUE = new Set(headerWords('place places location locations shape area areas مكان اماكن موقع مواقع'));

const FIGURE_LEVELS = 2; // besides the whole

/** A table whose places are to be looked at. */
interface PlacedTable {
  readonly profiles: readonly ColumnProfile[];
  readonly rows: readonly (readonly string[])[];
}

/** How a column of places tells its levels apart. */
export interface Levels {
  /** The columns, with locations that turned out to be places of several levels as such. */
  readonly columns: readonly UnderstoodColumn[];
  /** Null where all places are of one level. */
  readonly nesting: Nesting | null;
  /** What nothing but sums shows of them. */
  readonly sums: LevelsBySums | null;
}

/**
 * How the only column of places of a table tells places of several levels apart: by codes of several lengths, by the names that
 * the gazetteer knows, by where rows stand and what they add up to. Where only sums show it, and may by chance, all are
 * of one level unless `answer` says otherwise. No levels where other columns tell them. `gazetteer` is null when the
 * places are the file's own. O(cells), up to 20,000 counts.
 */
export function levelsOf(
  columns: readonly UnderstoodColumn[],
  { profiles, rows }: PlacedTable,
  gazetteer: Gazetteer | null,
  answer: PlaceLevels | undefined,
): Levels {
  const level = onlyLevel(columns);
  const vague = loneLocations(columns).filter(({ header }) => isVague(header));
  const isOne = level === null || (level > 2 && (gazetteer !== null || vague.length === 0));
  if (isOne) return { columns, nesting: null, sums: null };
  const codes = level > 2 ? null : codeLevels(codesIn(columns, profiles), gazetteer);
  if (codes) {
    const areDeep = codes.lengths.length > FIGURE_LEVELS;
    const nesting = { codes, placements: [] };
    return { columns: areDeep ? namingSites(columns) : columns, nesting, sums: null };
  }
  const items = placeItems(columns, rows, level);
  const placed = (within: readonly Within[]): Nesting => ({
    codes: null,
    placements: placementsOf(items, within),
  });
  if (gazetteer) return { columns, nesting: placed(withinKnown(items, gazetteer, level) ?? []), sums: null };
  const sums = levelsBySums(items);
  const areTwo = answer ? answer === 'twoLevels' : sums?.isProven === true;
  if (!sums || !areTwo) return { columns, nesting: null, sums };
  const placeColumns = asGovernorates(columns, vague);
  const areDeep = sums.within.some((within) => (within?.length ?? 0) >= FIGURE_LEVELS && within !== 'whole');
  return { columns: areDeep ? namingSites(placeColumns) : placeColumns, nesting: placed(sums.within), sums };
}

/** Whether a header leaves open which kind of places it speaks of; sites, villages and camps are lists of one level. */
function isVague(header: string): boolean {
  return headerWords(header).some((word) => VAGUE.has(word));
}

function codesIn(columns: readonly UnderstoodColumn[], profiles: readonly ColumnProfile[]): string[] {
  const coded = columns.filter(({ role }) => role.is === 'place' && role.level > 0 && role.by === 'code');
  return coded.flatMap(({ index }) =>
    [...(profiles[index]?.texts.keys() ?? [])].filter((text) => named(text) !== '' && !isLabelOfTotals(text)),
  );
}

/**
 * In a column of districts a name means the district where a governorate has the same, and one that is not known means
 * a district of which nobody knows where it lies. Else what is not known lies between what is; where that shows
 * nothing, nobody knows where, if there are districts among the governorates at all.
 */
function withinKnown(items: readonly PlaceItem[], gazetteer: Gazetteer, level: PlaceLevel): Within[] | null {
  const known = items.map(({ place }) => knownPlace(gazetteer, place));
  if (level === 2 && known.every(({ isLarger, within }) => !isLarger || within !== null)) {
    return known.map(({ isLarger, within }) =>
      within === null ? [NO_PLACE] : isLarger ? [{ code: within, name: '' }] : null,
    );
  }
  const found =
    knownBlocks(items, gazetteer) ?? knownBlocks(items.toReversed(), gazetteer)?.toReversed() ?? null;
  if (found || !known.some(({ isLarger, within }) => !isLarger && within !== null)) return found;
  return known.map(({ isLarger, within }) => (isLarger || within !== null ? null : [NO_PLACE]));
}

/** The columns with those of places telling rows below the districts apart, which are parts of their figures. */
function namingSites(columns: readonly UnderstoodColumn[]): readonly UnderstoodColumn[] {
  return columns.map((column) =>
    column.role.is === 'place' && column.role.level > 0 ? { ...column, naming: 'asSites' } : column,
  );
}

/** The places of which something was found, by name. */
function placementsOf(items: readonly PlaceItem[], within: readonly Within[]): Placement[] {
  const placements = new Map<string, { readonly place: PlaceText; readonly within: Within[] }>();
  items.forEach(({ place, nth }, index) => {
    const placement = placements.get(keyOfPlace(place)) ?? { place, within: [] };
    placements.set(keyOfPlace(place), placement);
    placement.within[nth] = within[index] ?? null;
  });
  return [...placements.values()].filter((placement) => placement.within.some((one) => one !== null));
}
