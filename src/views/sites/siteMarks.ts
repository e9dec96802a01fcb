import { circleRadius } from '../../core/viewmodels/mapModel';
import { mostRadius } from '../map/Circles';
import type { SiteCluster } from '../../core/viewmodels/sites/siteClusters';
import type { SitesAtDate } from '../../core/viewmodels/sites/sitesAtDate';
import { pointOf } from '../../core/viewmodels/sites/siteFacts';
import type { Point } from '../../core/viewmodels/labelSpots';
import { shownAt, type Camera } from '../map/camera';
import type { MapGeometry } from '../map/geometry';

const LEAST = 1; // CSS pixels: a site that can be seen, whatever its figure
const FEW = 12; // sites that leave room for the circles of governorates
const LEAST_SHARE = 0.3; // of that size, where they are thousands: they overlap then, and can be told apart from near
const HOLLOW = 3; // and one without a figure
const REACH = 3; // how far beside a circle the pointer still means it
const LEAST_CLUSTER = 9; // room for a number

/** Where the circles of sites lie before the map is moved, in the order they are drawn: the first below. */
export interface SiteMarks {
  readonly sites: Int32Array;
  /** Of the i-th of them, x at `2 * i`, then y, in CSS pixels. */
  readonly spots: Float32Array;
  readonly radii: Float32Array;
  /** How many of the first have no figure, and are drawn hollow. */
  readonly hollow: number;
}

/** The circles of all sites with a position: those without a figure below, then the most people first. O(sites). */
export function siteMarks(sites: SitesAtDate, geometry: MapGeometry, most: number): SiteMarks {
  const { table, silent, drawn, largest, people } = sites;
  const order = new Int32Array(silent.length + drawn.length);
  order.set(silent);
  order.set(drawn, silent.length);
  const spots = new Float32Array(2 * order.length);
  const radii = new Float32Array(order.length);
  order.forEach((site, index) => {
    spots.set(geometry.pointOf(pointOf(table, site) ?? [0, 0]), 2 * index);
    radii[index] = index < silent.length ? HOLLOW : siteRadius(people[site] ?? 0, largest, most);
  });
  return { sites: order, spots, radii, hollow: silent.length };
}

/** The radius of the largest circle of some sites, on a map of this size. In CSS pixels. */
export function mostOfSites(size: { width: number; height: number }, sites: number): number {
  return mostRadius(size) * Math.min(1, Math.max(LEAST_SHARE, Math.sqrt(FEW / Math.max(1, sites))));
}

/** The radius of the circle of a site, its area in proportion to the people. In CSS pixels. */
export function siteRadius(people: number, largest: number, most: number): number {
  return Math.max(LEAST, circleRadius(people, largest, most));
}

/** The radius of a cluster, which has room for its number. In CSS pixels. */
export function clusterRadius({ people }: SiteCluster, largest: number, most: number): number {
  return Math.max(LEAST_CLUSTER, circleRadius(people ?? 0, largest, most));
}

/** The site on top under a point of the map; null where there is none. O(sites), 50,000 of them in a fraction of a millisecond. */
export function siteAt({ sites, spots, radii }: SiteMarks, camera: Camera, [x, y]: Point): number | null {
  for (let index = sites.length - 1; index >= 0; index--) {
    const dx = camera.x + camera.k * (spots[2 * index] ?? 0) - x;
    const dy = camera.y + camera.k * (spots[2 * index + 1] ?? 0) - y;
    const reach = (radii[index] ?? 0) + REACH;
    if (dx * dx + dy * dy <= reach * reach) return sites[index] ?? null;
  }
  return null;
}

/** Where a site is on the map now. */
export function spotOf(sites: SitesAtDate, site: number, geometry: MapGeometry, camera: Camera): Point {
  return shownAt(camera, geometry.pointOf(pointOf(sites.table, site) ?? [0, 0]));
}
