import type { DatasetSummary, ShownLevel } from '../../domain/dataset';
import type { Names } from '../../domain/place';
import { spellingsOf } from '../../gazetteer/readGazetteer';
import { placesAtLevel, placesOfSet } from '../../session/ownSets';
import type { OwnSet } from '../../session/setsText';

/** A set that a person made, as a list of them tells it. */
export interface SetEntry {
  readonly set: OwnSet;
  /** What its places are; null where the dataset lacks one of them and the set is not counted. */
  readonly level: ShownLevel | null;
  /** The names of its places; codes for those that the dataset lacks. */
  readonly places: readonly Names[];
}

/** The sets of a person beside a dataset. O(places × sets). */
export function setEntries(dataset: DatasetSummary, sets: readonly OwnSet[]): SetEntry[] {
  const known = [...placesAtLevel(dataset, 'governorate'), ...placesAtLevel(dataset, 'district')];
  const names = new Map(known.map((place) => [place.id, place.names]));
  return sets.map((set) => {
    const found = placesOfSet(dataset, set);
    const ids = found?.places ?? set.members;
    return { set, level: found?.level ?? null, places: ids.map((id) => names.get(id) ?? { en: id }) };
  });
}

/** A place that a set can be made of. */
export interface Member {
  readonly id: string;
  readonly names: Names;
  /** Where a district lies; null for others and where nothing tells. */
  readonly within: Names | null;
  /** All it can be found by. */
  readonly text: string;
}

/** The places of a level that a set can be made of. */
export function membersAt(dataset: DatasetSummary, level: ShownLevel): Member[] {
  const governorates = new Map(placesAtLevel(dataset, 'governorate').map(({ id, names }) => [id, names]));
  return placesAtLevel(dataset, level).map((place) => ({
    id: place.id,
    names: place.names,
    within: governorates.get(place.within ?? '') ?? null,
    text: [place.id, ...spellingsOf(place.names), ...(place.spellings ?? [])].join('\n'),
  }));
}
