import type { DatasetSummary } from '../core/domain/dataset';
import type { FilePlace } from '../core/domain/filePlace';
import type { Names, Place, PlaceId } from '../core/domain/place';
import type { OwnGazetteer } from '../core/ingest/context/ownGazetteer';
import type { ReadTable } from './readCubes';

/**
 * What a dataset says of places that the shipped country has not: names from the file and from the gazetteer of a
 * person's own that it was read with, and nothing from elsewhere.
 */
export function ownCountry(
  { cubes }: ReadTable,
  named: readonly FilePlace[],
  { name, set }: { readonly name: string; readonly set: string },
  gazetteer: OwnGazetteer | null,
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
    country: countries.size === 1 && only ? ofSet({ en: only.name }, set) : { en: name },
    places: placesOf(
      ids.map((id) => ownPlace(id, byId.get(id))),
      gazetteer,
    ),
    unplaced: [],
    regionSets: [],
    breaks: [],
    outlines: null,
    drawnBy: null,
    surroundings: null,
  };
}

/** A country with the set that its figures are of: `Haiti (Hurricane Matthew · SA)` of `Haiti · Hurricane Matthew · SA`. */
export function ofSet(country: Names, set: string): Names {
  const own = set.startsWith(`${country.en} · `) ? set.slice(country.en.length + 3) : set;
  if (own === '' || own === country.en) return country;
  const { en, ar, ckb } = country;
  const named = (name: string) => `${name} (${own})`;
  return {
    en: named(en),
    ...(ar !== undefined && { ar: named(ar) }),
    ...(ckb !== undefined && { ckb: named(ckb) }),
  };
}

function ownPlace(id: PlaceId, named: FilePlace | undefined): Place {
  const { name = id, code = '', point } = named ?? {};
  return { id, names: { en: name }, ...(code !== '' && { code }), ...(point && { point }) };
}

/** The places of the gazetteer where some of them have figures, and those that it does not know. */
function placesOf(counted: readonly Place[], gazetteer: OwnGazetteer | null): Place[] {
  const known = new Set(gazetteer?.entries.map(({ id }) => id));
  const others = counted.filter(({ id }) => !known.has(id));
  if (others.length === counted.length) return others;
  return [...(gazetteer?.entries ?? []).map(({ id, names }) => ({ id, names })), ...others];
}

/** The country above a place, by the columns of the file. */
function countryOf(id: PlaceId, byId: ReadonlyMap<PlaceId, FilePlace>): FilePlace | undefined {
  const place = byId.get(id);
  if (place === undefined || place.level === 0) return place;
  return place.parent === null ? undefined : countryOf(place.parent, byId);
}
