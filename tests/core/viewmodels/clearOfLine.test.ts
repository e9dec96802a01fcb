import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clearOfLine } from '../../../src/core/viewmodels/clearOfLine';

const ROW = 15;
const BASE = 140;

test('a figure stands above the line beside its dot, or below it where names of events stand above', () => {
  expect(clearOfLine([100, 90], 100, ROW, BASE)).toBe(82);
  expect(clearOfLine([60, 50], 60, ROW, BASE)).toBe(75);
});

test('where the line beside it rises far above the dot, the figure stays at the dot, and above the axis', () => {
  expect(clearOfLine([120, 70], 120, ROW, BASE)).toBe(135);
  expect(clearOfLine([135, 70], 135, ROW, BASE)).toBe(127);
  expect(clearOfLine([BASE, 45], BASE, ROW, BASE)).toBe(BASE - 8); // the first date of 5, 100000, 12, 90000, 0
});

test('a figure at the top stands below its dot wherever the line beside it falls to', () => {
  expect(clearOfLine([40, BASE], 40, ROW, BASE)).toBe(55);
});

test('no figure stands below the axis or far from its dot', () => {
  const height = fc.integer({ min: 2 * ROW, max: BASE });
  fc.assert(
    fc.property(height, fc.array(height), (dot, others) => {
      const y = clearOfLine([dot, ...others], dot, ROW, BASE);
      expect(y).toBeLessThan(BASE);
      expect(y).toBeGreaterThanOrEqual(3 * ROW);
      expect(Math.abs(y - dot)).toBeLessThanOrEqual(2 * ROW);
    }),
  );
});
