import { expect, test } from 'vitest';
import { readingSide } from '../../../src/core/viewmodels/readingSide';

test('distances run from the left in English and from the right in Arabic', () => {
  const english = readingSide(false, 36, 1000);
  const arabic = readingSide(true, 36, 1000);
  expect([english.x(0), english.x(100)]).toEqual([36, 136]);
  expect([arabic.x(0), arabic.x(100)]).toEqual([1036, 936]);
});

test('a stretch keeps its width, and lies as far from the beginning in both', () => {
  expect(readingSide(false, 36, 1000).span(100, 50)).toEqual({ x: 136, width: 50 });
  expect(readingSide(true, 36, 1000).span(100, 50)).toEqual({ x: 886, width: 50 });
});
