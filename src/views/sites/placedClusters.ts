import type { Point } from '../../core/viewmodels/labelSpots';
import type { SiteCluster } from '../../core/viewmodels/sites/siteClusters';
import { shownAt, type Camera } from '../map/camera';
import type { MapGeometry } from '../map/geometry';
import { clusterRadius } from './siteMarks';

/** A cluster where it is on the map now, in CSS pixels. */
export interface PlacedCluster {
  readonly cluster: SiteCluster;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The clusters that are in sight, the largest first; circles are scaled to the largest at this zoom. O(clusters). */
export function placedClusters(
  clusters: readonly SiteCluster[],
  geometry: MapGeometry,
  camera: Camera,
  most: number,
): PlacedCluster[] {
  const largest = clusters[0]?.people ?? 0;
  const { width, height } = geometry;
  return clusters.flatMap((cluster) => {
    const [x, y] = shownAt(camera, geometry.pointOf(cluster.point));
    const radius = clusterRadius(cluster, largest, most);
    const isInSight = x > -radius && x < width + radius && y > -radius && y < height + radius;
    return isInSight ? [{ cluster, x, y, radius }] : [];
  });
}

/** The cluster on top under a point of the map; null where there is none. */
export function clusterAt(placed: readonly PlacedCluster[], [px, py]: Point): PlacedCluster | null {
  return placed.findLast(({ x, y, radius }) => Math.hypot(x - px, y - py) <= radius) ?? null;
}
