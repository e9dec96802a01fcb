import { expect, test } from 'vitest';
import fc from 'fast-check';
import { classOf, ladderBounds, shadeOf } from '../../../src/core/viewmodels/classes';

test.each([
  [1_010_000, [20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000]],
  [583_050, [10_000, 20_000, 50_000, 100_000, 200_000, 500_000]],
  [217, [5, 10, 20, 50, 100, 200]],
  [7, [1, 2, 5]],
  [0.8, [0.01, 0.02, 0.05, 0.1, 0.2, 0.5]],
  [0, []],
])('the ladder up to %d', (largest, bounds) => {
  expect(ladderBounds(largest)).toEqual(bounds);
});

test('fewer classes stand further apart, from the lightest shade to the darkest', () => {
  expect([0, 1, 2].map((index) => shadeOf(index, 3))).toEqual([0, 3, 6]);
  expect(Array.from({ length: 7 }, (_, index) => shadeOf(index, 7))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(shadeOf(0, 1)).toBe(0);
});

test('a bound belongs to the class above it', () => {
  expect([0, 9, 10, 19, 20, 500].map((value) => classOf(value, [10, 20, 50]))).toEqual([0, 0, 1, 1, 2, 3]);
});

test('a larger value never has a lower class', () => {
  fc.assert(
    fc.property(
      fc.nat(2_000_000),
      fc.nat(2_000_000),
      fc.integer({ min: 1, max: 5_000_000 }),
      (a, b, largest) => {
        const bounds = ladderBounds(largest);
        expect(classOf(Math.min(a, b), bounds)).toBeLessThanOrEqual(classOf(Math.max(a, b), bounds));
      },
    ),
  );
});
