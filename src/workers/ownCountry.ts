import type { DatasetSummary } from '../core/domain/dataset';
import type { FilePlace } from '../core/domain/filePlace';
import type { PlaceId } from '../core/domain/place';
import type { ReadTable } from './readCubes';

/** What a dataset says of places that only its own file knows: names from the file, and nothing from elsewhere. */
export function ownCountry(
  { cubes }: ReadTable,
  named: readonly FilePlace[],
  file: string,
): Pick<
  DatasetSummary,
  | 'ownPlaces'
  | 'country'
  | 'drawnBy'
  | 'places'
  | 'unplaced'
  | 'regionSets'
  | 'breaks'
  | 'outlines'
  | 'surroundings'
> {
  const byId = new Map(named.map((place) => [place.id, place]));
  const ids = [...new Set(cubes.flatMap(({ places }) => places))];
  const countries = new Set(ids.map((id) => countryOf(id, byId)));
  const [only] = countries;
  return {
    ownPlaces: true,
    country: { en: (countries.size === 1 ? only?.name : undefined) ?? file },
    places: ids.map((id) => ({ id, names: { en: byId.get(id)?.name ?? id } })),
    unplaced: [],
    regionSets: [],
    breaks: [],
    outlines: null,
    drawnBy: null,
    surroundings: null,
  };
}

/** The country above a place, by the columns of the file. */
function countryOf(id: PlaceId, byId: ReadonlyMap<PlaceId, FilePlace>): FilePlace | undefined {
  const place = byId.get(id);
  if (place === undefined || place.level === 0) return place;
  return place.parent === null ? undefined : countryOf(place.parent, byId);
}
