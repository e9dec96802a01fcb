import { expect, test } from 'vitest';
import { SPARK, sparkShapeOf } from '../../../src/core/viewmodels/sparkline';

test('a small line is of steps against its own highest value, and a gap stays a gap', () => {
  const { path, xOf, yOf } = sparkShapeOf([0, 50, null, null, 100]);
  expect(path).toBe('M2.0,16.0H17.0V9.0M62.0,2.0');
  expect([xOf(0), xOf(4)]).toEqual([2, SPARK.width - 2]);
  expect([yOf(0), yOf(100)]).toEqual([SPARK.height - 2, 2]);
});

test('nothing, one value and zeros alone stay within its room', () => {
  expect(sparkShapeOf([]).path).toBe('');
  expect(sparkShapeOf([7]).path).toBe('M2.0,2.0');
  expect(sparkShapeOf([0, 0]).path).toBe('M2.0,16.0H62.0V16.0');
});
