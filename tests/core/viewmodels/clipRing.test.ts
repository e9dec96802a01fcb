import { polygonArea } from 'd3';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipRing } from '../../../src/core/viewmodels/clipRing';
import type { Box, Point } from '../../../src/core/viewmodels/labelSpots';

const BOX: Box = [0, 0, 10, 10];
const areaOf = (ring: readonly Point[]) =>
  Math.abs(polygonArea(ring.map(([x, y]): [number, number] => [x, y])));

test('of an area the part in sight is left, all of one inside and nothing of one outside', () => {
  const square = (left: number, top: number, side: number): Point[] => [
    [left, top],
    [left + side, top],
    [left + side, top + side],
    [left, top + side],
  ];
  expect(clipRing(square(2, 3, 4), BOX)).toEqual(square(2, 3, 4));
  expect(clipRing(square(20, 3, 4), BOX)).toEqual([]);
  expect(areaOf(clipRing(square(-5, -5, 10), BOX))).toBe(25);
  expect(areaOf(clipRing(square(-50, -50, 100), BOX))).toBe(100);
  const corner: Point[] = [
    [0, -10],
    [20, 10],
    [0, 10],
  ];
  expect(areaOf(clipRing(corner, BOX))).toBe(100 - 0); // the slope passes the corner
});

test('what is left lies inside the box, and the order of the points makes no difference', () => {
  const coordinate = fc.integer({ min: -30, max: 30 });
  const triangle = fc.tuple(
    fc.tuple(coordinate, coordinate),
    fc.tuple(coordinate, coordinate),
    fc.tuple(coordinate, coordinate),
  );
  fc.assert(
    fc.property(triangle, (ring) => {
      const left = clipRing(ring, BOX);
      for (const value of left.flat()) {
        expect(value).toBeGreaterThanOrEqual(-1e-9);
        expect(value).toBeLessThanOrEqual(10 + 1e-9);
      }
      expect(areaOf(left)).toBeLessThanOrEqual(areaOf(ring) + 1e-6);
      expect(areaOf(clipRing(ring.toReversed(), BOX))).toBeCloseTo(areaOf(left), 6);
    }),
  );
});
