import { expect, test } from 'vitest';
import fc from 'fast-check';
import { roundestBetween } from '../../../src/core/viewmodels/roundestBetween';

test.each([
  [18_412, 20_310, 20_000],
  [0, 7, 7],
  [10, 11, 11],
  [14, 99, 90],
  [0.29, 0.31, 0.3],
  [1.5, 1.55, 1.55],
  [1_999_999, 2_000_000, 2_000_000],
  [0.27, 0.29, 0.29],
  [95, 105, 100],
])('between %d and %d lies %d', (below, upTo, number) => {
  expect(roundestBetween(below, upTo)).toBe(number);
});

test('no number between the two has fewer digits, nor as many and is larger', () => {
  fc.assert(
    fc.property(
      fc.nat(9_999),
      fc.integer({ min: 1, max: 2_000 }),
      fc.constantFrom(0, 2, 4),
      (from, more, decimals) => {
        const written = (steps: number) => Number(`${steps}e-${decimals}`);
        const found = roundestBetween(written(from), written(from + more));
        const between = Array.from({ length: more }, (_, step) => from + 1 + step);
        const fewest = Math.min(...between.map(digitsOf));
        expect(found).toBe(written(Math.max(...between.filter((steps) => digitsOf(steps) === fewest))));
      },
    ),
  );
});

/** How many digits a whole number has before its last zeros. */
function digitsOf(steps: number): number {
  return String(steps).replace(/0+$/, '').length;
}
