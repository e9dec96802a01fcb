import { expect, test } from 'vitest';
import { resolvePeriod } from '../../../../src/core/viewmodels/flow/resolvePeriod';
import { day } from '../../cubeOf';

const datesOf = (days: readonly string[]) => days.map((text) => ({ day: day(text), round: null }));
const DAYS = datesOf(['2024-05-20', '2024-05-31', '2024-06-01', '2024-06-10']);
const MONTHS = datesOf(['2023-11-30', '2023-12-31', '2024-01-31', '2024-03-31']);
const QUARTERS = datesOf(['2023-12-31', '2024-03-31', '2024-09-30']);
const YEARS = datesOf(['2021-12-31', '2022-12-31', '2023-12-31']);

test.each([
  ['daily figures: the month of the end', DAYS, null, null, '2024-06-01', '2024-06-10', false],
  ['but not before the series', DAYS, null, '2024-05-31', '2024-05-20', '2024-05-31', false],
  ['monthly figures: the year of the end', MONTHS, null, null, '2024-01-01', '2024-03-31', false],
  ['quarterly figures: the year of the end', QUARTERS, null, null, '2024-01-01', '2024-09-30', false],
  ['whole quarters only', QUARTERS, '2023-11-02', '2024-07-10', '2024-01-01', '2024-06-30', true],
  ['yearly figures: the year', YEARS, null, null, '2023-01-01', '2023-12-31', false],
  ['a period that was asked for', DAYS, '2024-05-25', '2024-06-03', '2024-05-25', '2024-06-03', false],
  ['a day without a figure may end it', DAYS, '2024-06-02', '2024-06-05', '2024-06-02', '2024-06-05', false],
  ['whole months only', MONTHS, '2023-11-02', '2024-02-10', '2023-12-01', '2024-01-31', true],
  ['no day outside the series', DAYS, '2020-01-01', '2030-01-01', '2024-05-20', '2024-06-10', true],
  ['one period at least', YEARS, '2023-06-01', '2022-12-31', '2022-01-01', '2022-12-31', true],
] as const)('%s', (_, dates, from, to, first, last, isSaid) => {
  const asked = [from, to].map((text) => (text === null ? null : day(text)));
  const found = resolvePeriod(dates, asked[0] ?? null, asked[1] ?? null);
  expect([found?.periods.startOf(found.span.first), found?.periods.endOf(found.span.last)]).toEqual([
    first,
    last,
  ]);
  expect(found?.notice?.key ?? null).toBe(isSaid ? 'notice-period' : null);
});

test('a series without dates has no period', () => {
  expect(resolvePeriod([], null, null)).toBeNull();
});
