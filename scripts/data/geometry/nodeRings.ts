import { pointAt, samePoint, snapRing, type Point, type Polygon, type Ring } from './planarRing';

/** How far from an edge a point may lie and still be taken as lying on it, in degrees (about two metres). */
const TOLERANCE = 2e-5;

/**
 * The polygons with every point that lies on another's edge made a point of that edge too. Where two polygons touch,
 * they then have the same points, so a topology can share the line between them. O(edges × points).
 */
export function nodeRings(polygons: readonly Polygon[]): Polygon[] {
  const points = [
    ...new Map(polygons.flat(2).map((point) => [point.join(' '), point] as const)).values(),
  ].toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  return polygons.map((polygon) => polygon.map((ring) => snapRing(withPointsOnEdges(ring, points))));
}

function withPointsOnEdges(ring: Ring, points: readonly Point[]): Ring {
  const noded: Ring = [];
  for (let i = 1; i < ring.length; i++) {
    const [from, to] = [pointAt(ring, i - 1), pointAt(ring, i)];
    noded.push(from, ...pointsOnEdge(from, to, points));
  }
  noded.push(pointAt(ring, ring.length - 1));
  return noded;
}

/** The points strictly between the ends of an edge, in its direction. */
function pointsOnEdge(from: Point, to: Point, points: readonly Point[]): Point[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const found: { at: number; point: Point }[] = [];
  for (const point of points) {
    const [px, py] = [point[0] - from[0], point[1] - from[1]];
    const along = (px * dx + py * dy) / length;
    if (along <= 0 || along >= length || Math.abs(px * dy - py * dx) / length > TOLERANCE) continue;
    if (!samePoint(point, from) && !samePoint(point, to)) found.push({ at: along, point });
  }
  return found.toSorted((a, b) => a.at - b.at).map(({ point }) => point);
}
