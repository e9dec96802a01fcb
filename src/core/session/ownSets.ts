import type { DatasetSummary, ShownLevel } from '../domain/dataset';
import type { District, Place, PlaceId, RegionSet } from '../domain/place';
import type { OwnSet } from './setsText';

/** A dataset with the sets of a person among its own, and those that it cannot count, because it lacks a place of theirs. */
export interface Dressed {
  readonly dataset: DatasetSummary;
  readonly unknown: readonly OwnSet[];
}

/**
 * Puts the sets of a person behind those of a dataset, at the level whose places they name, in place of any that were
 * put there before. A set counts as a whole or not at all: the sum of what is left of it would bear its name.
 */
export function withOwnSets(dataset: DatasetSummary, own: readonly OwnSet[]): Dressed {
  const { districts } = dataset;
  const regionSets = [...shippedSets(dataset)];
  const ownSets: (RegionSet & Pick<District, 'within'>)[] = [];
  const unknown: OwnSet[] = [];
  const taken = new Set([...regionSets, ...placesAtLevel(dataset, 'governorate')].map(({ id }) => id));
  for (const set of own) {
    const at = taken.has(set.id) ? null : placesOfSet(dataset, set);
    if (!at) unknown.push(set);
    else if (at.level === 'governorate') regionSets.push(asRegionSet(set, at.places));
    else ownSets.push({ ...asRegionSet(set, at.places), within: whereAllLie(dataset, at.places) });
  }
  return { dataset: { ...dataset, regionSets, districts: districts && { ...districts, ownSets } }, unknown };
}

function whereAllLie(dataset: DatasetSummary, districts: readonly PlaceId[]): PlaceId | null {
  const all = placesAtLevel(dataset, 'district');
  const within = new Set(districts.map((id) => all.find((district) => district.id === id)?.within ?? null));
  const [first = null, ...others] = within;
  return others.length === 0 ? first : null;
}

/** The sets of a dataset that no person made. */
export function shippedSets({ regionSets }: DatasetSummary): readonly RegionSet[] {
  return regionSets.filter(({ own }) => !own);
}

/** The places of a level that a set can be made of, on the map or off it. */
export function placesAtLevel(
  { places, unplaced, districts }: DatasetSummary,
  level: ShownLevel,
): readonly (Place & Partial<Pick<District, 'within'>>)[] {
  if (level === 'governorate') return [...places, ...unplaced];
  return districts ? [...districts.places, ...districts.unplaced] : [];
}

/** The places of a set and their level; null where the dataset lacks one of them. */
export function placesOfSet(
  dataset: DatasetSummary,
  { members }: Pick<OwnSet, 'members'>,
): { level: ShownLevel; places: readonly PlaceId[] } | null {
  for (const level of ['governorate', 'district'] as const) {
    const known = new Set(placesAtLevel(dataset, level).map(({ id }) => id));
    const ids = members.map((id) => sameElsewhere(id).find((one) => known.has(one)));
    const places = ids.filter((id) => id !== undefined);
    if (places.length === members.length) return { level, places };
  }
  return null;
}

/** A place has a mark before its id while no gazetteer knows it (`carryOver`). */
const sameElsewhere = (id: PlaceId) => [id, id.replace(/^\?/, ''), `?${id}`];

function asRegionSet({ id, name }: OwnSet, members: readonly PlaceId[]): RegionSet {
  const names = { en: name };
  return { id, names, short: { en: shortened(name) }, inSentence: names, members, own: true };
}

/** A name as a line of the timeline or a chip has room for it, in letters; what is cut off stands in the sentence. */
const ROOM = 24;

function shortened(name: string): string {
  const letters = Array.from(name);
  return letters.length <= ROOM
    ? name
    : `${letters
        .slice(0, ROOM - 1)
        .join('')
        .trimEnd()}…`;
}
