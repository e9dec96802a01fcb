import { expect, test } from 'vitest';
import fc from 'fast-check';
import { floorFigure, roundHalfAway } from '../../../src/core/viewmodels/rounding';

test.each([
  [872_328, 850_000],
  [850_000, null],
  [849_999, 800_000],
  [3_206_064, 3_200_000],
  [49_999, 45_000],
  [1806, 1500],
  [999, null],
])('%d is over %s', (value, floor) => {
  expect(floorFigure(value)).toBe(floor);
});

test('"over" never says more than is true', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), (value) => {
      expect(floorFigure(value) ?? -1).toBeLessThan(Math.max(1, value));
    }),
  );
});

test.each([
  [0.5, 0, 1],
  [-0.5, 0, -1],
  [2.25, 1, 2.3],
  [-2.25, 1, -2.3],
  [1.005, 2, 1.01],
  [-22.03, 0, -22],
])('%d to %i decimals is %d', (value, decimals, rounded) => {
  expect(roundHalfAway(value, decimals)).toBe(rounded);
});
