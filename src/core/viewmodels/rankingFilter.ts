import type { DatasetSummary } from '../domain/dataset';
import type { PlaceId } from '../domain/place';
import { matchesSearch, searchables } from './placeSearch';

/** What a person wants to see of the ranking. */
export interface RankingFilter {
  /** Part of a name in any language and spelling, or of a code; blank for all. */
  readonly text: string;
  /** A region set; blank, or one that is not there, for all. */
  readonly set: string;
}

/** The places of a ranking that a filter leaves; null where it leaves all. O(places). */
export function placesLeft(
  dataset: DatasetSummary,
  { text, set }: RankingFilter,
): ReadonlySet<PlaceId> | null {
  const members = dataset.regionSets.find(({ id }) => id === set)?.members;
  const wanted = text.trim();
  if (members === undefined && wanted === '') return null;
  const found = searchables({ ...dataset, regionSets: [], districts: null })
    .filter((place) => wanted === '' || matchesSearch(place.text, wanted))
    .map(({ id }) => id);
  return new Set(members ? found.filter((id) => members.includes(id)) : found);
}
