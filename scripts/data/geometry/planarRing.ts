/** Longitude and latitude in degrees. */
export type Point = [number, number];
/** A closed line: the last point repeats the first. */
export type Ring = Point[];
/** An outer ring and its holes. */
export type Polygon = Ring[];

/** Decimals kept of every coordinate, about one metre; equal points are then equal numbers. */
const DECIMALS = 5;

/** Signed area of a ring in square degrees of the plane: positive when it runs anticlockwise. */
function signedArea(ring: Ring): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [pointAt(ring, i - 1), pointAt(ring, i)];
    twice += a[0] * b[1] - b[0] * a[1];
  }
  return twice / 2;
}

/** The polygon's outer ring less its holes, in square degrees of the plane. */
export function polygonArea(polygon: Polygon): number {
  return polygon.reduce((sum, ring, i) => sum + (i === 0 ? 1 : -1) * Math.abs(signedArea(ring)), 0);
}

/** The ring on the grid, without repeated points, closed; shorter than four points when it collapses. */
export function snapRing(ring: Ring): Ring {
  const points: Ring = [];
  for (const [x, y] of ring) {
    const point: Point = [Number(x.toFixed(DECIMALS)), Number(y.toFixed(DECIMALS))];
    const last = points.at(-1);
    if (!last || !samePoint(last, point)) points.push(point);
  }
  const [first, last] = [points[0], points.at(-1)];
  if (first && last && !samePoint(first, last)) points.push([...first]);
  return points;
}

/** The polygon with its outer ring clockwise and its holes anticlockwise, which d3-geo takes for the inside. */
export function windForSphere(polygon: Polygon): Polygon {
  return polygon.map((ring, i) => (signedArea(ring) > 0 === (i === 0) ? ring.toReversed() : ring));
}

/** Whether two points have the same numbers. */
export function samePoint(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** The point at an index that is known to exist; fails otherwise. */
export function pointAt(ring: Ring, index: number): Point {
  const point = ring[index];
  if (!point) throw new Error(`ring has no point ${index}`);
  return point;
}
