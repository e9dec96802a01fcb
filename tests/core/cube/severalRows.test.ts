import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstRow, rowOfSum } from '../../../src/core/cube/severalRows';

const addedUp = (rows: readonly number[]) => rows.reduce(rowOfSum, 0);

test('a cell of one row names it, also where two columns of that row are added up', () => {
  expect(addedUp([7])).toBe(7);
  expect(addedUp([7, 7])).toBe(7);
  expect(addedUp([0, 7, 0])).toBe(7);
  expect(addedUp([0, 0])).toBe(0);
});

test('a cell of several rows names the first of them, marked', () => {
  expect(addedUp([2, 3])).toBe(-2);
  expect(addedUp([3, 2])).toBe(-2);
  expect(addedUp([3, 3, 2, 9])).toBe(-2);
  expect(rowOfSum(-2, 2)).toBe(-2);
  expect(rowOfSum(5, -2)).toBe(-2);
  expect(firstRow(-2)).toBe(2);
});

test('rows give the same whatever their order and however they were added before', () => {
  const rows = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, fc.nat(), (all, cut) => {
      const at = cut % (all.length + 1);
      const different = new Set(all);
      const first = Math.min(...all);
      const expected = different.size > 1 ? -first : first;
      expect(addedUp(all.toReversed())).toBe(expected);
      expect(rowOfSum(addedUp(all.slice(0, at)), addedUp(all.slice(at)))).toBe(expected);
    }),
  );
});
