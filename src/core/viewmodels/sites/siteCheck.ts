import type { SiteTable } from '../../cube/siteTable';
import { pointOf, statedPlace } from './siteFacts';
import type { ShownLevel } from '../../domain/dataset';
import type { PlaceId } from '../../domain/place';
import type { PlaceFinder } from './placeFinder';

/** A site that does not lie in the place that its file states for it. */
export interface SiteElsewhere {
  readonly site: number;
  readonly stated: PlaceId;
  /** The place whose outline it lies in; null where it lies outside of all. */
  readonly found: PlaceId | null;
  /** How far it lies from the outline of the stated place; null for a place without one. */
  readonly kilometres: number | null;
}

/** What comes of holding the stated places of all sites against the outlines; the four counts add up to all sites. */
export interface SiteCheck {
  /** The farthest from their stated place first, before them those whose stated place has no outline. */
  readonly elsewhere: readonly SiteElsewhere[];
  /** How many lie where they are stated to. */
  readonly agreeing: number;
  /** How many have a position and no stated place. */
  readonly unstated: number;
  /** How many have no position. */
  readonly unlocated: number;
}

/**
 * Holds the place of a level that the file states for each site against the outline that it lies in. O(sites), and for
 * each that lies elsewhere the edges of its stated place.
 */
export function checkSites(table: SiteTable, level: ShownLevel, finder: PlaceFinder): SiteCheck {
  const elsewhere: SiteElsewhere[] = [];
  let [agreeing, unstated, unlocated] = [0, 0, 0];
  for (let site = 0; site < table.names.length; site++) {
    const point = pointOf(table, site);
    const stated = statedPlace(table, site, level);
    if (!point) unlocated++;
    else if (stated === null) unstated++;
    else {
      const found = finder.placeAt(point);
      if (found === stated) agreeing++;
      else elsewhere.push({ site, stated, found, kilometres: finder.kilometresTo(stated, point) });
    }
  }
  const far = ({ kilometres }: SiteElsewhere) => kilometres ?? Infinity;
  elsewhere.sort((a, b) => (far(a) === far(b) ? a.site - b.site : far(b) - far(a)));
  return { elsewhere, agreeing, unstated, unlocated };
}
