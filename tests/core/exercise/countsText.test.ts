import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsOf } from '../../../src/core/exercise/countsText';
import { LIMITS } from '../../../src/core/exercise/scenario';

test.each<[string, ReturnType<typeof countsOf>]>([
  ['', []],
  ['10 20\n30', [10, 20, 30]],
  ['10; 20;30', [10, 20, 30]],
  ['10, 20, 30,', [10, 20, 30]],
  ['10، 20؛ 30', [10, 20, 30]],
  ['1,200 800', 'comma'],
  ['10,20', 'comma'],
  ['1،200', 'comma'],
  ['1٬200', 'comma'],
  ['1.5', 'wrong'],
  ['-1', 'wrong'],
  ['1e3', 'wrong'],
  ['ten', 'wrong'],
  [String(LIMITS.people + 1), 'wrong'],
  ['1 2 3 4', 'wrong'],
])('%j over three days is %j', (text, counts) => {
  expect(countsOf(text, 3)).toEqual(counts);
});

test('numbers with any separator between them are read as they are', () => {
  const separators = fc.constantFrom(' ', ', ', '، ', ';', '; ', '\n', '\t', ' ,');
  fc.assert(
    fc.property(fc.array(fc.nat(LIMITS.people), { maxLength: 9 }), separators, (counts, between) => {
      expect(countsOf(counts.join(between), 9)).toEqual(counts);
    }),
  );
});
