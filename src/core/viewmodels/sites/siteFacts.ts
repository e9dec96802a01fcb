import type { SiteTable } from '../../cube/siteTable';
import type { ShownLevel } from '../../domain/dataset';
import type { LonLat, PlaceId } from '../../domain/place';

/** The place of a level that the file states for a site; null when it states none. */
export function statedPlace({ within, holders }: SiteTable, site: number, level: ShownLevel): PlaceId | null {
  return holders[within[site] ?? -1]?.[level] ?? null;
}

/** Where a site lies; null when its file does not say it. */
export function pointOf({ points }: SiteTable, site: number): LonLat | null {
  const [longitude = NaN, latitude = NaN] = points.subarray(2 * site, 2 * site + 2);
  return Number.isNaN(longitude) ? null : [longitude, latitude];
}
