import { expect, test } from 'vitest';
import fc from 'fast-check';
import { areBounds, asBound, DEFAULT_CLASSES } from '../../../src/core/domain/classChoice';
import { readClasses, writeClasses } from '../../../src/core/session/classesText';

test.each([
  ['ladder', DEFAULT_CLASSES],
  ['quantile,5', { kind: 'made', method: 'quantile', count: 5, over: 'dates' }],
  ['natural,4,date', { kind: 'made', method: 'natural', count: 4, over: 'date' }],
  ['equal,date', { kind: 'made', method: 'equal', count: 7, over: 'date' }],
  ['0.5,2,10', { kind: 'own', bounds: [0.5, 2, 10] }],
  ['1000', { kind: 'own', bounds: [1000] }],
])('%s', (text, choice) => {
  expect(readClasses(text)).toEqual(choice);
});

test.each([
  '',
  'jenks',
  'quantile,1',
  'quantile,8',
  'quantile,5,5',
  'quantile,0x5',
  'quantile,+3',
  'quantile,5.0',
  'quantile,date,5',
  'date',
  '5,2',
  '0,5',
  '1,1',
  '-1,5',
  '1e3,5',
  '1,2,3,4,5,6,7',
  ',',
])('"%s" says no classes', (text) => {
  expect(readClasses(text)).toBeNull();
});

test('the usual classes go without saying', () => {
  expect(writeClasses(DEFAULT_CLASSES)).toBeNull();
  expect(writeClasses({ ...DEFAULT_CLASSES, count: 4 })).toBe('ladder,4');
  expect(writeClasses({ ...DEFAULT_CLASSES, over: 'date' })).toBe('ladder,date');
});

test('whatever bounds a map takes, a link says them, and reads the same', () => {
  const whole = fc.uniqueArray(fc.integer({ min: 1, max: 999_999_999 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(whole, fc.constantFrom(1, 100, 1_000_000), (numbers, parts) => {
      const bounds = numbers.map((number) => asBound(number / parts)).toSorted((a, b) => a - b);
      expect(areBounds(bounds)).toBe(true);
      const choice = { kind: 'own', bounds } as const;
      expect(readClasses(writeClasses(choice) ?? '')).toEqual(choice);
    }),
  );
  expect([[1e-7], [1e12], [1 / 3], [5, 5], []].map(areBounds)).toEqual(Array(5).fill(false));
  expect(writeClasses({ kind: 'own', bounds: [0.000001, 0.5, 10] })).toBe('0.000001,0.5,10');
});
