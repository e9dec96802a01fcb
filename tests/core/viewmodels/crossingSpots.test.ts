import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crossingSpots } from '../../../src/core/viewmodels/crossingSpots';
import { overlap } from '../../../src/core/viewmodels/labelSpots';
import { crossingBox } from '../../../src/core/viewmodels/signalSpots';

const coordinate = fc.integer({ min: 0, max: 400 });
const NOWHERE = [0, 0] as const;
const points = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 12 });

test('crossings that lie apart stand where they lie', () => {
  expect(
    crossingSpots([
      [10, 10],
      [24, 10],
      [10, 20],
    ]),
  ).toEqual([
    [10, 10],
    [24, 10],
    [10, 20],
  ]);
  expect(crossingSpots([])).toEqual([]);
});

test('two that would cover each other are both moved, by half of what is missing, along the shorter way', () => {
  expect(
    crossingSpots([
      [100, 50],
      [92, 52],
    ]),
  ).toEqual([
    [103, 50],
    [89, 52],
  ]);
  expect(
    crossingSpots([
      [100, 50],
      [102, 44],
    ]),
  ).toEqual([
    [100, 52],
    [102, 42],
  ]);
});

test('two at one point stand one above the other', () => {
  expect(
    crossingSpots([
      [7, 7],
      [7, 7],
    ]),
  ).toEqual([
    [7, 2],
    [7, 12],
  ]);
});

test('any two are apart afterwards, around the same middle', () => {
  fc.assert(
    fc.property(coordinate, coordinate, coordinate, coordinate, (ax, ay, bx, by) => {
      const [[cx, cy] = NOWHERE, [dx, dy] = NOWHERE] = crossingSpots([
        [ax, ay],
        [bx, by],
      ]);
      expect(Math.abs(cx - dx) >= 14 || Math.abs(cy - dy) >= 10).toBe(true);
      expect([cx + dx, cy + dy]).toEqual([ax + bx, ay + by]);
    }),
  );
});

test('each keeps its place in the list, and the middle of all stays', () => {
  fc.assert(
    fc.property(points, (before) => {
      const after = crossingSpots(before);
      expect(after).toHaveLength(before.length);
      const sum = (axis: 0 | 1, of: readonly (readonly [number, number])[]) =>
        of.reduce((total, point) => total + point[axis], 0);
      expect(sum(0, after)).toBeCloseTo(sum(0, before), 6);
      expect(sum(1, after)).toBeCloseTo(sum(1, before), 6);
    }),
  );
});

test('a chain of three comes apart', () => {
  const spots = crossingSpots([
    [50, 50],
    [56, 51],
    [62, 50],
  ]);
  const boxes = spots.map(crossingBox);
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1)) expect(overlap(one, other)).toBe(false);
});
