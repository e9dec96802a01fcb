import type { FilePlace } from '../domain/filePlace';
import type { Measure, Unit } from '../domain/measure';
import type { PlaceId } from '../domain/place';
import type { Cube } from './cube';
import { positionsIn } from './positions';

/** Which figures of the sites of a file are asked for. */
export interface SiteQuery {
  readonly dataset: string;
  readonly measure: Measure;
  readonly unit: Unit;
  /** How many people each family is counted as, where people are made of families. */
  readonly perFamily?: number;
}

/** The sites of a file, each with its figures at all dates. Columns are by site, in the order of the places of the cube. */
export interface SiteTable {
  readonly query: SiteQuery;
  /** Its places are the sites. */
  readonly cube: Cube;
  readonly names: readonly string[];
  readonly codes: readonly string[];
  /** Longitude at `2 * site`, then latitude, in degrees; NaN where the file names none. */
  readonly points: Float64Array;
  /** Index into `holders` of the district or governorate that the file states for a site; -1 for none. */
  readonly within: Int32Array;
  readonly holders: readonly { readonly district: PlaceId | null; readonly governorate: PlaceId | null }[];
}

/** The sites of a cube with what the rows of their file say of them. O(places). */
export function siteTableOf(query: SiteQuery, cube: Cube, places: readonly FilePlace[]): SiteTable {
  const byId = new Map(places.map((place) => [place.id, place]));
  const sites = cube.places.map((id) => byId.get(id));
  const parents = [...new Set(sites.flatMap((site) => site?.parent ?? []))];
  const positions = positionsIn(parents);
  return {
    query,
    cube,
    names: sites.map((site, index) => site?.name ?? cube.places[index] ?? ''),
    codes: sites.map((site) => site?.code ?? ''),
    points: Float64Array.from(sites.flatMap((site) => site?.point ?? [NaN, NaN])),
    within: Int32Array.from(sites, (site) => positions.get(site?.parent ?? '') ?? -1),
    holders: parents.map((id) => {
      const holder = byId.get(id);
      const isDistrict = holder?.level === 2;
      const governorate = isDistrict ? holder.parent : holder?.level === 1 ? id : null;
      return { district: isDistrict ? id : null, governorate };
    }),
  };
}
