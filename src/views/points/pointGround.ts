import type { MultiLineString } from 'geojson';
import type { LonLat, Place } from '../../core/domain/place';
import type { MapGeometry } from '../map/geometry';
import type { Outlines } from '../map/outlines';

/** A place that is a point. */
export type Located = Place & { readonly point: LonLat };

const NO_LINES: MultiLineString = { type: 'MultiLineString', coordinates: [] };
const MARGIN = 0.15; // of the width and height that the points span
const LEAST_MARGIN = 0.3; // degrees, around a lone point

/** The places whose position is known. */
export function locatedOf(places: readonly Place[]): Located[] {
  return places.flatMap(({ point, ...place }) => (point ? [{ ...place, point }] : []));
}

/** Whether most of the points lie in or beside the land of these outlines. O(vertices). */
export function isGroundOf(outlines: Outlines, points: readonly Located[]): boolean {
  const [west, south, east, north] = boundsOf(outlines.whole.coordinates.flat(2));
  const inside = points.filter(
    ({ point: [longitude, latitude] }) =>
      longitude >= west - LEAST_MARGIN &&
      longitude <= east + LEAST_MARGIN &&
      latitude >= south - LEAST_MARGIN &&
      latitude <= north + LEAST_MARGIN,
  );
  return inside.length * 2 > points.length;
}

/** An empty ground as large as the points need, for a country whose outlines are not here. */
export function emptyGround(points: readonly Located[]): Outlines {
  const [west, south, east, north] = boundsOf(points.map(({ point }) => point));
  const [wide, high] = [east - west, north - south].map((span) => Math.max(LEAST_MARGIN, span * MARGIN));
  const [left, right] = [west - (wide ?? 0), east + (wide ?? 0)];
  const [bottom, top] = [south - (high ?? 0), north + (high ?? 0)];
  const ring = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
    [left, bottom],
  ];
  return {
    places: [],
    whole: { type: 'MultiPolygon', coordinates: [[ring]] },
    inner: NO_LINES,
    outer: NO_LINES,
    edgeOf: () => NO_LINES,
  };
}

/** The points under the projection of their ground. */
export function pointGeometry(ground: MapGeometry, points: readonly Located[]): MapGeometry {
  const areas = points.map(({ id, point }) => ({
    place: id,
    path: '',
    ring: [],
    anchor: ground.pointOf(point),
  }));
  return { ...ground, areas };
}

function boundsOf(positions: readonly (readonly number[])[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = 0, latitude = 0] of positions) {
    box[0] = Math.min(box[0], longitude);
    box[1] = Math.min(box[1], latitude);
    box[2] = Math.max(box[2], longitude);
    box[3] = Math.max(box[3], latitude);
  }
  return box;
}
