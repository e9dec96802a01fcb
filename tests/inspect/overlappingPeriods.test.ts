import { expect, test } from 'vitest';
import { inspectedLines } from './inspected';

const overlapsIn = async (lines: readonly string[]) =>
  (await inspectedLines(lines)).issues
    .filter(({ code }) => code === 'overlapping_periods')
    .map(({ severity, row, example }) => `${severity} ${row}: ${example}`);
const HEADER = 'Start date,End date,Governorate,Arrivals';

test.each([
  [
    'two periods of a place that share days',
    [
      HEADER,
      '2024-01-01,2024-01-31,Anbar,100',
      '2024-01-01,2024-01-31,Duhok,7',
      '2024-01-15,2024-02-14,Anbar,120',
    ],
    'warning 4: 2024-01-01 – 2024-01-31, 2024-01-15 – 2024-02-14',
  ],
  [
    'all since the beginning of the year',
    [HEADER, '2024-01-01,2024-01-31,Anbar,100', '2024-01-01,2024-02-29,Anbar,220'],
    'warning 3: 2024-01-01 – 2024-01-31, 2024-01-01 – 2024-02-29',
  ],
  [
    'spans in one column',
    ['Period,Governorate,Departures', '1-15 Jan 2024,Anbar,100', '10-31 Jan 2024,Anbar,120'],
    'warning 3: 2024-01-01 – 2024-01-15, 2024-01-10 – 2024-01-31',
  ],
  [
    'a day within a month',
    ['Date,Governorate,Arrivals', 'Jan 2024,Anbar,100', '2024-01-12,Anbar,12'],
    'warning 3: 2024-01-01 – 2024-01-31, 2024-01-12 – 2024-01-12',
  ],
  [
    'a week within a month',
    ['Date,Governorate,Arrivals', 'Jan 2024,Anbar,100', '2024-W02,Anbar,12'],
    'warning 3: 2024-01-01 – 2024-01-31, 2024-01-08 – 2024-01-14',
  ],
  [
    'a day within a week, whatever is noted beside it',
    ['Date,Governorate,Arrivals,Remarks', 'Week 1 2024,Anbar,100,by phone', '2024-01-03,Anbar,12,on site'],
    'warning 3: 2024-01-01 – 2024-01-07, 2024-01-03 – 2024-01-03',
  ],
])('people may come twice: %s', async (_, lines, said) => {
  expect(await overlapsIn(lines)).toEqual([said]);
});

test.each([
  ['other places', [HEADER, '2024-01-01,2024-01-31,Anbar,100', '2024-01-15,2024-02-14,Duhok,120']],
  ['the next month', [HEADER, '2024-01-01,2024-01-31,Anbar,100', '2024-02-01,2024-02-29,Anbar,120']],
  [
    'one day that ends and begins',
    [HEADER, '2024-01-01,2024-02-01,Anbar,100', '2024-02-01,2024-03-01,Anbar,120'],
  ],
  [
    'people present',
    [
      HEADER.replace('Arrivals', 'IDPs'),
      '2024-01-01,2024-01-31,Anbar,100',
      '2024-01-15,2024-02-14,Anbar,120',
    ],
  ],
  [
    'two events',
    [
      `${HEADER},Event`,
      '2024-01-01,2024-01-31,Anbar,100,Flood Ramadi',
      '2024-01-15,2024-02-14,Anbar,120,Clash Heet',
    ],
  ],
  [
    'a quarter, of which the end is told',
    ['Date,Governorate,Arrivals', 'Q1 2024,Anbar,100', '2024-03-05,Anbar,12'],
  ],
  [
    'two events by their numbers',
    [`${HEADER},Event ID`, '2024-01-01,2024-01-31,Anbar,100,1', '2024-01-15,2024-02-14,Anbar,120,2'],
  ],
  ['one week and the next', ['Date,Governorate,Arrivals', '2024-W01,Anbar,100', '2024-W02,Anbar,12']],
  ['days', ['Date,Governorate,Arrivals', '2024-01-11,Anbar,100', '2024-01-12,Anbar,12']],
])('nobody does: %s', async (_, lines) => {
  expect(await overlapsIn(lines)).toEqual([]);
});
