import { describe, expect, test } from 'vitest';
import { latestOf, peakOf, seriesOf, sumOverDates } from '../../../src/core/cube/seriesOf';
import { cubeOf } from '../cubeOf';

const CELLS = [
  '2015-09-29 A 400',
  '2016-03-31 A 500',
  '2016-03-31 B 1',
  '2017-01-31 A 500',
  '2018-01-31 B 9',
];
const STOCK = cubeOf(CELLS);

describe('a series', () => {
  test('has one total per reference date, and a gap stays a gap', () => {
    expect(seriesOf(STOCK, ['A']).map(({ value }) => value)).toEqual([400, 500, 500, null]);
    expect(seriesOf(STOCK, ['A', 'B']).map(({ value, complete }) => [value, complete])).toEqual([
      [400, false],
      [501, true],
      [500, false],
      [9, false],
    ]);
  });

  test('has its latest figure at the last date that has one', () => {
    expect(latestOf(STOCK, ['A'])).toMatchObject({ day: '2017-01-31', total: { value: 500 } });
    expect(latestOf(STOCK, ['C'])).toBeNull();
  });

  test('has its peak at the first date with the highest figure', () => {
    expect(peakOf(STOCK, ['A'])).toEqual({ day: '2016-03-31', value: 500 });
    expect(peakOf(STOCK, ['C'])).toBeNull();
  });
});

describe('the sum over dates', () => {
  test.each(['idps', 'returnees'] as const)(
    'of %s is refused: the same people would be counted again',
    (measure) => {
      expect(sumOverDates(cubeOf(CELLS, { measure }), ['A'])).toEqual({
        ok: false,
        failure: { code: 'stock_over_dates', detail: measure },
      });
    },
  );

  test('of arrivals is their number', () => {
    expect(sumOverDates(cubeOf(CELLS, { measure: 'arrivals' }), ['A'])).toEqual({ ok: true, value: 1400 });
  });
});
