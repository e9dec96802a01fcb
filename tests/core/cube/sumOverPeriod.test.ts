import { expect, test } from 'vitest';
import { changeBetween } from '../../../src/core/cube/changeBetween';
import { reportsOver, sumOverPeriod } from '../../../src/core/cube/sumOverPeriod';
import { totalAt } from '../../../src/core/cube/totalAt';
import { periodsOf } from '../../../src/core/domain/period';
import { cubeOf, day } from '../cubeOf';

const FLOW = cubeOf(
  [
    '2024-06-01 Alpha 10',
    '2024-06-01 Beta 1',
    '2024-06-02 Alpha 20',
    '2024-06-02 Beta 2',
    '2024-06-03 Alpha 40',
    '2024-06-03 Beta 0',
    '2024-06-04 Alpha 80',
    '2024-06-06 Alpha 160',
    '2024-06-06 Beta 5',
  ],
  { measure: 'arrivals' },
);
const PERIODS = periodsOf(FLOW.dates);
const span = (first: string, last: string) => ({
  first: PERIODS.numberOf(day(first)),
  last: PERIODS.numberOf(day(last)),
});
const sums = (first: string, last: string) => sumOverPeriod(FLOW, PERIODS, span(first, last));

test('a flow is added up over the days of a period, place by place, beside the period before', () => {
  const cube = sums('2024-06-03', '2024-06-04');
  expect(cube.dates).toEqual([
    { from: '2024-06-01', day: '2024-06-02', round: null },
    { from: '2024-06-03', day: '2024-06-04', round: null },
  ]);
  expect(totalAt(cube, 0, ['Alpha', 'Beta'])).toMatchObject({ value: 33, complete: true });
  expect(totalAt(cube, 1, ['Alpha'])).toMatchObject({ value: 120, complete: true });
});

test('a day without a report makes the sum a floor, never a smaller sum that looks whole', () => {
  const cube = sums('2024-06-03', '2024-06-06');
  expect(totalAt(cube, 1, ['Alpha'])).toMatchObject({ value: 280, upper: null, complete: false });
  expect(totalAt(cube, 1, ['Beta'])).toMatchObject({ value: 5, upper: null, complete: false });
});

test('a period in which nothing was reported has no figure', () => {
  const cube = sums('2024-06-05', '2024-06-05');
  expect(totalAt(cube, 1, ['Alpha'])).toMatchObject({ value: null, complete: false });
});

test('days that reported nobody are zero', () => {
  expect(totalAt(sums('2024-06-03', '2024-06-03'), 1, ['Beta'])).toMatchObject({ value: 0, complete: true });
});

test('a suppressed day widens the sum by its bounds', () => {
  const flow = cubeOf(['2024-06-01 Alpha 10', '2024-06-02 Alpha <5'], { measure: 'arrivals' });
  const periods = periodsOf(flow.dates);
  const days = { first: periods.numberOf(day('2024-06-01')), last: periods.numberOf(day('2024-06-02')) };
  const { value, upper } = totalAt(sumOverPeriod(flow, periods, days), 1, ['Alpha']);
  expect([value, upper]).toEqual([10, 14]);
});

test('the change is against the period of the same length before, when both are whole', () => {
  expect(changeBetween(sums('2024-06-03', '2024-06-04'), ['Alpha'], 0, 1, [])).toMatchObject({
    kind: 'change',
    absolute: 90,
  });
  expect(changeBetween(sums('2024-06-05', '2024-06-06'), ['Alpha'], 0, 1, [])).toEqual({ kind: 'none' });
  expect(changeBetween(sums('2024-06-01', '2024-06-02'), ['Alpha'], 0, 1, [])).toEqual({ kind: 'none' });
});

test('reports are counted by place and day, and those missing are named', () => {
  const whole = span('2024-06-03', '2024-06-06');
  const { reported, expected, missing } = reportsOver(FLOW, PERIODS, whole, ['Alpha', 'Beta', 'Alpha']);
  expect([reported, expected]).toEqual([5, 8]);
  expect(missing.map(({ place, period }) => `${PERIODS.endOf(period)} ${place}`)).toEqual([
    '2024-06-04 Beta',
    '2024-06-05 Alpha',
    '2024-06-05 Beta',
  ]);
});
