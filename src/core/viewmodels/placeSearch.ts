import type { DatasetSummary } from '../domain/dataset';
import type { Names, Place, PlaceId } from '../domain/place';
import { normaliseName } from '../gazetteer/normaliseName';
import { spellingsOf } from '../gazetteer/readGazetteer';

/** A place, district or region set that can be searched for. */
export interface Searchable {
  readonly id: string;
  readonly names: Names;
  readonly kind: 'region' | 'place' | 'district';
  /** Whether it is found among the districts, for which another level may have to be shown. */
  readonly ofDistricts: boolean;
  /** The place that a district lies in; null for others and where nothing tells. */
  readonly within: Place | null;
  /** All it can be found by: code, names in every language and further spellings. */
  readonly text: string;
}

/** Everything of a dataset that can be searched for: region sets first, districts last. */
export function searchables(dataset: DatasetSummary): Searchable[] {
  const places = [...dataset.places, ...dataset.unplaced];
  const { places: known = [], unplaced = [], ownSets = [] } = dataset.districts ?? {};
  const entry = (kind: Searchable['kind'], ofDistricts: boolean) => (one: Named) => ({
    id: one.id,
    names: one.names,
    kind,
    ofDistricts,
    within: places.find(({ id }) => id === one.within) ?? null,
    text: [
      one.id,
      ...spellingsOf(one.names),
      ...(one.short ? spellingsOf(one.short) : []),
      ...(one.spellings ?? []),
    ].join('\n'),
  });
  return [
    ...dataset.regionSets.map(entry('region', false)),
    ...ownSets.map(entry('region', true)),
    ...places.map(entry('place', false)),
    ...[...known, ...unplaced].map(entry('district', true)),
  ];
}

interface Named extends Place {
  readonly short?: Names;
  readonly within?: PlaceId | null;
}

/** Whether a text contains what is searched for, whatever the case, accents, articles and letter variants. */
export function matchesSearch(text: string, wanted: string): boolean {
  const key = normaliseName(wanted);
  return text.split('\n').some((name) => normaliseName(name).includes(key));
}
