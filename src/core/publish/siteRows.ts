import type { Day } from '../domain/day';
import type { PlaceId } from '../domain/place';
import type { FigureCell } from './figureRows';

/** A site as it leaves the app. Nulls are what there is not, and never zero. */
export interface WrittenSite {
  readonly name: string;
  readonly code: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly stated: PlaceId | null;
  readonly statedName: string | null;
  readonly found: PlaceId | null;
  readonly foundName: string | null;
  /** From the outline of the stated place, where the site lies elsewhere. */
  readonly kilometres: number | null;
  readonly people: number | null;
  /** Row of the file; negative for the first of several, 0 for none. */
  readonly row: number;
}

const HEADER = ['site', 'code', 'longitude', 'latitude', 'stated_pcode', 'stated_place'];
const FOUND = ['lies_in_pcode', 'lies_in_place', 'km_from_stated', 'row', 'further_rows'];

/** Sites as the rows of a table, in the order given; the day stands in the header of the figures. O(sites). */
export function siteRows(day: Day, counted: string, sites: readonly WrittenSite[]): FigureCell[][] {
  const rows = sites.map((site): FigureCell[] => [
    site.name,
    site.code,
    site.longitude,
    site.latitude,
    site.stated,
    site.statedName,
    site.people,
    site.found,
    site.foundName,
    site.kilometres === null ? null : Math.round(site.kilometres * 10) / 10,
    site.row === 0 ? null : Math.abs(site.row),
    site.row < 0 ? 'yes' : null,
  ]);
  return [[...HEADER, `${counted}_${day}`, ...FOUND], ...rows];
}
