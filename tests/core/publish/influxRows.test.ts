import { expect, test } from 'vitest';
import { dailyRows, surgeRows } from '../../../src/core/publish/influxRows';
import { day } from '../cubeOf';

const DAY = day('2024-06-24');
const EXACT = { isFloor: false, isEstimated: false };
const SILENT = {
  ...EXACT,
  code: null,
  name: 'X',
  signal: 'none',
  reason: 'notReported',
  value: null,
  newest: null,
};
const ALERT = {
  ...EXACT,
  code: 'IQG09',
  name: 'Dahuk',
  signal: 'alert',
  reason: '',
  value: 1900,
  newest: { day: DAY, age: 0 },
};

test('a day of a flow: signal, figure, its age, baseline, threshold, capacity; a blank is no figure', () => {
  const baseline = {
    from: day('2024-06-15'),
    to: day('2024-06-21'),
    reported: 6,
    mean: 1225 / 6,
    deviation: 14.2887,
  };
  const capacity = { people: 2000, use: 95, since: day('2024-06-01') };
  expect(
    dailyRows(DAY, 'arrivals_individuals', [
      { ...ALERT, baseline, limit: 247.0327, since: DAY, capacity },
      { ...SILENT, baseline: null, limit: null, since: null, capacity: null },
    ]),
  ).toEqual([
    [
      'pcode',
      'name',
      'signal',
      'reason',
      'arrivals_individuals_2024-06-24',
      'figure_is',
      'newest_figure',
      'days_before',
      'baseline_from',
      'baseline_to',
      'baseline_days',
      'baseline_mean',
      'baseline_deviation',
      'alert_above',
      'influx_since',
      'capacity_per_day',
      'capacity_use_percent',
      'capacity_since',
    ],
    [
      'IQG09',
      'Dahuk',
      'alert',
      '',
      1900,
      'exact',
      DAY,
      0,
      '2024-06-15',
      '2024-06-21',
      6,
      204.17,
      14.29,
      247.03,
      DAY,
      2000,
      95,
      '2024-06-01',
    ],
    [null, 'X', 'none', 'notReported', ...Array.from({ length: 14 }, () => null)],
  ]);
});

test('a stock between two dates: the days stand in the header', () => {
  expect(
    surgeRows(day('2014-07-31'), day('2014-09-01'), 'idps_individuals', [
      {
        ...ALERT,
        before: { value: 96600, isFloor: true, isEstimated: false },
        rise: 368568,
        perMonth: 345532.5,
        capacity: null,
        note: 'Reconciled.',
      },
      { ...SILENT, before: null, rise: null, perMonth: null, capacity: null, note: '' },
    ]),
  ).toEqual([
    [
      'pcode',
      'name',
      'signal',
      'reason',
      'idps_individuals_2014-09-01',
      'figure_is',
      'newest_figure',
      'days_before',
      'idps_individuals_2014-07-31',
      'figure_before_is',
      'rise',
      'rise_per_30_days',
      'capacity',
      'capacity_use_percent',
      'capacity_since',
      'note',
    ],
    [
      'IQG09',
      'Dahuk',
      'alert',
      '',
      1900,
      'exact',
      DAY,
      0,
      96600,
      'at_least',
      368568,
      345532.5,
      null,
      null,
      null,
      'Reconciled.',
    ],
    [null, 'X', 'none', 'notReported', ...Array.from({ length: 11 }, () => null), ''],
  ]);
});
