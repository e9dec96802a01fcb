import { expect, test } from 'vitest';
import fc from 'fast-check';
import { floorFigure, roundHalfAway } from '../../../src/core/viewmodels/rounding';

test.each([
  [872_328, 850_000],
  [850_000, null],
  [849_999, 800_000],
  [3_206_064, 3_200_000],
  [1_098_913, 1_090_000],
  [1_000_000, null],
  [499_999, 490_000],
  [123_456, 120_000],
  [98_000, 95_000],
  [49_999, 49_000],
  [6900, 6500],
  [1806, 1800],
  [1000, null],
  [999, null],
])('%d is over %s', (value, floor) => {
  expect(floorFigure(value)).toBe(floor);
});

/** Counts of every size alike: as many of a thousand as of a million. */
const counts = fc
  .tuple(fc.integer({ min: 100, max: 999 }), fc.nat(4))
  .map(([lead, zeros]) => lead * 10 ** zeros * 10);

test('"over" never says more than is true, nor a tenth less', () => {
  fc.assert(
    fc.property(counts, fc.nat(9), (rounded, more) => {
      const value = rounded + more;
      const floor = floorFigure(value) ?? value;
      expect(floor).toBeLessThanOrEqual(value);
      expect(floor).toBeGreaterThanOrEqual(value * 0.9);
    }),
  );
});

test('a larger count is never over a smaller number', () => {
  const said = (count: number) => floorFigure(count) ?? count;
  for (let count = 1000; count < 10_000_000; count += 10 ** (Math.floor(Math.log10(count)) - 2)) {
    expect(said(count), `over ${count}`).toBeGreaterThanOrEqual(said(count - 1));
  }
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
