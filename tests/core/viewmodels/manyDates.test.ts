import { expect, test } from 'vitest';
import { datesAround, evenly, lastOfYears } from '../../../src/core/viewmodels/manyDates';
import { day } from '../cubeOf';

const DATES = ['2014-04-01', '2014-12-18', '2015-03-05', '2015-12-17', '2017-01-31', '2017-06-30'].map(
  (text) => ({
    day: day(text),
    round: null,
  }),
);

test('each year has its last reference date, and a year without one has none', () => {
  expect(lastOfYears(DATES)).toEqual([1, 3, 5]);
  expect(lastOfYears([])).toEqual([]);
});

test('around a day there are as many dates before as after, or more on one side', () => {
  expect(datesAround(DATES, day('2015-06-01'), 4)).toEqual([1, 2, 3, 4]);
  expect(datesAround(DATES, day('2014-01-01'), 3)).toEqual([0, 1, 2]);
  expect(datesAround(DATES, day('2020-01-01'), 3)).toEqual([3, 4, 5]);
  expect(datesAround(DATES, day('2015-06-01'), 99)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('dates apart by equal times begin with the first, end with the last and repeat none', () => {
  expect(evenly(DATES, 3)).toEqual([0, 2, 5]);
  expect(evenly(DATES, 50)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(evenly([], 3)).toEqual([]);
});
