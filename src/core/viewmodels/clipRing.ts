import type { Box, Point } from './labelSpots';

/**
 * The part of a ring inside a box (Sutherland and Hodgman); empty where nothing of it is. Where several parts are inside,
 * lines along the edge of the box join them. O(points).
 */
export function clipRing(ring: readonly Point[], [left, top, right, bottom]: Box): Point[] {
  const sides: readonly (readonly [axis: 0 | 1, bound: number, inwards: 1 | -1])[] = [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1],
  ];
  return sides.reduce<Point[]>(
    (points, [axis, bound, inwards]) => {
      const depth = (point: Point) => (point[axis] - bound) * inwards;
      return points.flatMap((point, index) => {
        const before = points.at(index - 1) ?? point;
        const [from, to] = [depth(before), depth(point)];
        const crosses = from < 0 !== to < 0;
        const crossing = crosses ? [between(before, point, from / (from - to))] : [];
        return to < 0 ? crossing : [...crossing, point];
      });
    },
    [...ring],
  );
}

function between([x, y]: Point, [toX, toY]: Point, share: number): Point {
  return [x + share * (toX - x), y + share * (toY - y)];
}
