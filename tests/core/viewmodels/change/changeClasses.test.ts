import { expect, test } from 'vitest';
import {
  changeBounds,
  changeClass,
  largestChange,
} from '../../../../src/core/viewmodels/change/changeClasses';
import { cubeOf } from '../../cubeOf';

test('the bounds are the four highest rungs of 1, 3, 10 that the largest change reaches', () => {
  expect(changeBounds(517_746)).toEqual([10_000, 30_000, 100_000, 300_000]);
  expect(changeBounds(1_000_000)).toEqual([30_000, 100_000, 300_000, 1_000_000]);
  expect(changeBounds(12)).toEqual([1, 3, 10]);
  expect(changeBounds(0)).toEqual([]);
});

test('a fall and a rise of the same size are of classes as far from the middle', () => {
  const bounds = [10, 30, 100];
  expect([0, 9, 10, 29.5, 30, 100, 5000].map((change) => changeClass(change, bounds))).toEqual([
    0, 0, 1, 1, 2, 3, 3,
  ]);
  for (const change of [0, 9, 10, 30, 5000]) {
    expect(changeClass(-change, bounds)).toBe(0 - changeClass(change, bounds));
  }
});

test('the largest change is counted from the chosen date, or from each date to the next', () => {
  const cube = cubeOf([
    '2015-01-01 Dahuk 100',
    '2015-02-01 Dahuk 160',
    '2015-03-01 Dahuk 220',
    '2015-02-01 Erbil 5',
    '2015-03-01 Erbil <10',
  ]);
  expect(largestChange(cube, null)).toBe(60);
  expect(largestChange(cube, 0)).toBe(120);
  expect(largestChange(cube, 2)).toBe(120);
});
