import { expect, test } from 'vitest';
import { breaksBetween, type Comparison, type SeriesBreak } from '../../../src/core/domain/seriesBreak';
import { day } from '../cubeOf';

const BREAK: SeriesBreak = {
  id: 'api',
  from: day('2020-08-31'),
  measure: null,
  unit: null,
  dimension: null,
  places: null,
  severity: 'warn',
  text: { en: 'Figures come from the API from here on.' },
  source: 'dtm',
};
const ASKED: Comparison = {
  from: day('2020-01-31'),
  to: day('2020-12-31'),
  measure: 'idps',
  unit: 'individuals',
  dimension: null,
  places: ['IQG09'],
};

test('a break stands between two days in whichever order they are compared', () => {
  expect(breaksBetween([BREAK], ASKED)).toEqual([BREAK]);
  expect(breaksBetween([BREAK], { ...ASKED, from: ASKED.to, to: ASKED.from })).toEqual([BREAK]);
});

test.each([
  ['the day before it and its first day', '2020-08-30', '2020-08-31', 1],
  ['its first day and later', '2020-08-31', '2020-12-31', 0],
  ['two days before it', '2020-01-31', '2020-08-30', 0],
  ['one day and itself', '2020-08-31', '2020-08-31', 0],
])('a break between %s', (_, from, to, found) => {
  expect(breaksBetween([BREAK], { ...ASKED, from: day(from), to: day(to) })).toHaveLength(found);
  expect(breaksBetween([BREAK], { ...ASKED, from: day(to), to: day(from) })).toHaveLength(found);
});

test.each<[string, Partial<SeriesBreak>, number]>([
  ['of every measure', {}, 1],
  ['of this measure', { measure: 'idps' }, 1],
  ['of another measure', { measure: 'returnees' }, 0],
  ['of another unit', { unit: 'families' }, 0],
  ['of one of the places', { places: ['IQG01', 'IQG09'] }, 1],
  ['of other places', { places: ['IQG01'] }, 0],
  ['of a breakdown only', { dimension: 'shelter' }, 0],
])('a break %s', (_, part, found) => {
  expect(breaksBetween([{ ...BREAK, ...part }], ASKED)).toHaveLength(found);
});

test('a break of one breakdown is heard by that breakdown and by no other', () => {
  const shelter: SeriesBreak = { ...BREAK, dimension: 'shelter' };
  expect(breaksBetween([shelter], { ...ASKED, dimension: 'shelter' })).toEqual([shelter]);
  expect(breaksBetween([shelter], { ...ASKED, dimension: 'wave' })).toEqual([]);
});

test('a break that refuses comes before one that warns', () => {
  const refuse: SeriesBreak = { ...BREAK, id: 'scope', severity: 'refuse' };
  expect(breaksBetween([BREAK, refuse], ASKED).map(({ id }) => id)).toEqual(['scope', 'api']);
});
