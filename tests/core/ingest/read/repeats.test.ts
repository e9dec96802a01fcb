import { expect, test } from 'vitest';
import type { Answers } from '../../../../src/core/ingest/answers';
import { readRows } from './readRows';

const HEADER = 'date;governorate;district;location name;families';
const ROWS = [
  '2019-01-31;Dahuk;Sumel;A;100',
  '2019-01-31;Dahuk;Sumel;B;200',
  '2019-01-31;Dahuk;Sumel;B;240',
  '2019-01-31;Dahuk;Sumel;B;240',
  '2019-01-31;Dahuk;Zakho;C;7',
];

/** Every figure with what bounds it, as `level place value…upper`. */
function bounds(rows: readonly string[], answers: Answers = {}): string[] {
  const { series } = readRows([HEADER, ...rows], answers);
  return series.flatMap(({ level, cube }) =>
    cube.places.map((place, index) => `${level} ${place} ${cube.values[index]}…${cube.uppers[index]}`),
  );
}

test('rows that contradict each other about one location leave out that location, and nothing else', () => {
  const open = ['1 IQG09 107…Infinity', '2 IQG09/sumel 100…Infinity', '2 IQG09/zakho 7…7'];
  expect(bounds(ROWS)).toEqual(open);
  expect(bounds(ROWS.toReversed())).toEqual(open);
  expect(readRows([HEADER, ...ROWS]).issues).toContain('ask conflicting_values ×2');
});

test('as soon as a person says what counts, it counts', () => {
  expect(bounds(ROWS, { conflicts: 'first' })[0]).toBe('1 IQG09 307…307');
  expect(bounds(ROWS, { conflicts: 'sum' })[0]).toBe('1 IQG09 547…547');
  expect(bounds(ROWS.toReversed(), { conflicts: 'sum' })[0]).toBe('1 IQG09 547…547');
  expect(bounds(ROWS, { conflicts: 'last' })[0]).toBe('1 IQG09 347…347');
});

test('the last of contradicting rows is the last that speaks of the location, also when it repeats an earlier one', () => {
  const [a = '', b = '', other = ''] = ROWS;
  expect(bounds([a, b, other, b], { conflicts: 'last' })[0]).toBe('1 IQG09 300…300');
  expect(bounds([b, other, a, other], { conflicts: 'last' })[0]).toBe('1 IQG09 340…340');
});

test('a location told twice alike, and otherwise a third time, counts in none of its ways', () => {
  const [a = '', b = '', other = ''] = ROWS;
  expect(bounds([a, b, b, other])[0]).toBe('1 IQG09 100…Infinity');
});
