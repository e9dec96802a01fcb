import { expect, test } from 'vitest';
import { keyRows } from '../../../src/core/viewmodels/keyRows';

test('keys follow each other while there is room, then on a new line', () => {
  expect(keyRows([40, 40, 30, 10], 100, 10)).toEqual([
    { offset: 0, row: 0 },
    { offset: 50, row: 0 },
    { offset: 0, row: 1 },
    { offset: 40, row: 1 },
  ]);
});

test('a key that is wider than the room has a line of its own', () => {
  expect(keyRows([10, 200, 10], 100, 5).map(({ row }) => row)).toEqual([0, 1, 2]);
});
