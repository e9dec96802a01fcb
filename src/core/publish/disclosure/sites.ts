import type { Place, PlaceId, Names } from '../../domain/place';
import { isReason } from './suppressionRules';

/** What leaves only when a person says so, with a reason: figures of districts, of sites and crossings, and where these lie. */
export interface OptIn {
  readonly what: 'districts' | 'belowDistrict' | 'coordinates';
  readonly reason: string;
}

/** Why places may not be published as they are. */
export type SiteFault = 'districts_not_opted_in' | 'sites_not_opted_in' | 'opt_in_without_reason';

/** A place as it is published: no spellings, and no coordinates unless these were opted in. */
export interface PublishedPlace {
  readonly id: PlaceId;
  readonly names: Names;
  readonly point?: Place['point'];
}

/**
 * The faults of publishing these places. Places with a point of their own are sites or crossings, which are below district
 * level whatever their file calls them. `areDistricts`: there are figures of districts among those that are published.
 */
export function faultsOfSites(
  places: readonly Place[],
  optIns: readonly OptIn[],
  areDistricts = false,
): SiteFault[] {
  const hasSites = places.some(({ point }) => point !== undefined);
  const faults: SiteFault[] = [];
  if (areDistricts && !optIns.some(({ what }) => what === 'districts')) faults.push('districts_not_opted_in');
  if (hasSites && !optIns.some(({ what }) => what === 'belowDistrict')) faults.push('sites_not_opted_in');
  if (!optIns.every(({ reason }) => isReason(reason))) faults.push('opt_in_without_reason');
  return faults;
}

/**
 * Places as they are published. A point that was moved a little would still be that of the village, so there is only the
 * point itself, opted in, or none.
 */
export function publishedPlaces(places: readonly Place[], optIns: readonly OptIn[]): PublishedPlace[] {
  const tellsWhere = optIns.some(({ what }) => what === 'coordinates');
  return places.map(({ id, names, point }) => ({ id, names, ...(tellsWhere && point && { point }) }));
}
