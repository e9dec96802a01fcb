import { expect, test } from 'vitest';
import { periodsOf } from '../../../src/core/domain/period';
import { day } from '../cubeOf';

const of = (...days: string[]) => periodsOf(days.map((text) => ({ day: day(text), round: null })));
const ends = (periods: ReturnType<typeof of>, text: string) => {
  const number = periods.numberOf(day(text));
  return [periods.startOf(number), periods.endOf(number)];
};

test.each([
  ['day', ['2024-06-01', '2024-06-02', '2024-06-04']],
  ['day', ['2024-06-30']],
  ['day', ['2024-01-31', '2024-02-28']], // not the last of February 2024
  ['week', ['2024-06-07', '2024-06-14', '2024-06-28']],
  ['day', ['2024-06-07', '2024-06-21', '2024-07-05']], // never seven days apart: events, not weeks
  ['week', ['2024-03-10', '2024-03-17']], // Sundays, where weeks of ISO 8601 end
  ['day', ['2024-03-09', '2024-03-16']], // two days alone, which may be any
  ['month', ['2024-01-31', '2024-02-29', '2024-04-30']],
  ['month', ['2024-03-31', '2024-06-30']], // may be two of four months
  ['month', ['2024-03-31', '2024-06-30', '2024-08-31']],
  ['quarter', ['2023-12-31', '2024-03-31', '2024-09-30']],
  ['year', ['2021-12-31', '2023-12-31']],
  ['year', ['2023-12-31']],
] as const)('figures for each %s are known by their days', (cadence, days) => {
  expect(of(...days).cadence).toBe(cadence);
});

test('a day lies in one period, which has a first and a last day', () => {
  expect(ends(of('2024-06-01', '2024-06-02'), '2024-06-02')).toEqual(['2024-06-02', '2024-06-02']);
  const weeks = of('2024-06-07', '2024-06-14', '2024-06-21');
  expect(ends(weeks, '2024-06-07')).toEqual(['2024-06-01', '2024-06-07']);
  expect(ends(weeks, '2024-06-08')).toEqual(['2024-06-08', '2024-06-14']);
  expect(ends(of('2024-01-31', '2024-02-29'), '2024-02-01')).toEqual(['2024-02-01', '2024-02-29']);
  const quarters = of('2023-12-31', '2024-03-31', '2024-06-30');
  expect(ends(quarters, '2024-02-10')).toEqual(['2024-01-01', '2024-03-31']);
  expect(ends(quarters, '2023-12-31')).toEqual(['2023-10-01', '2023-12-31']);
  expect(ends(of('2023-12-31'), '2020-02-29')).toEqual(['2020-01-01', '2020-12-31']);
});

test('periods are numbered without a gap', () => {
  const months = of('2023-11-30', '2024-02-29');
  expect(months.numberOf(day('2024-02-10')) - months.numberOf(day('2023-11-30'))).toBe(3);
  const quarters = of('2023-12-31', '2024-03-31', '2024-12-31');
  expect(quarters.numberOf(day('2024-12-31')) - quarters.numberOf(day('2023-12-31'))).toBe(4);
  const weeks = of('2024-06-07', '2024-06-14', '2024-07-26');
  expect(weeks.numberOf(day('2024-07-26')) - weeks.numberOf(day('2024-06-07'))).toBe(7);
});
