import { expect, test } from 'vitest';
import { dailyWatchOf } from '../../../../src/core/viewmodels/influx/dailyWatch';
import { risenPlaces } from '../../../../src/core/viewmodels/influx/risen';
import { signalSentence } from '../../../../src/core/viewmodels/influx/signalSentence';
import { surgeWatchOf } from '../../../../src/core/viewmodels/influx/surgeWatch';
import { DAILY_THRESHOLDS, SURGE_THRESHOLDS } from '../../../../src/core/viewmodels/influx/thresholds';
import { cubeOf, day } from '../../cubeOf';
import { SMALL_DATASET } from '../../smallDataset';
import { ARRIVALS } from './dailyFixture';

test('of a stock the places that rose are marked, with the rise; others and silent ones are not', () => {
  const cube = cubeOf([
    '2014-06-01 Dahuk 100',
    '2014-07-01 Dahuk 2000',
    '2014-06-01 Erbil 5',
    '2014-07-01 Erbil 6',
  ]);
  const watch = surgeWatchOf(SMALL_DATASET, cube, {
    dateIndex: 1,
    thresholds: SURGE_THRESHOLDS.individuals,
    selected: [],
  });
  if (!watch) throw new Error('no watch');
  const risen = risenPlaces(watch);
  expect(risen.map(({ place }) => place)).toEqual(['Dahuk']);
  expect(risen.map((one) => signalSentence(one, watch))).toMatchObject([
    { key: 'signal-surge', values: { rise: { signed: 1900 }, from: { day: '2014-06-01' }, least: 'no' } },
  ]);
});

test('of a daily flow an influx that goes on is marked too, also on a day without a figure', () => {
  const on = (date: string) => {
    const question = { thresholds: DAILY_THRESHOLDS, capacities: new Map<string, number>(), selected: [] };
    const watch = dailyWatchOf(SMALL_DATASET, ARRIVALS, { ...question, day: day(date) });
    return risenPlaces(watch).map((one) => [one.place, one.signal, signalSentence(one, watch).key]);
  };
  expect(on('2024-06-19')).toEqual([]);
  expect(on('2024-06-24')).toEqual([['Alpha', 'alert', 'signal-daily']]);
  expect(on('2024-06-27')).toEqual([['Alpha', 'ongoing', 'signal-daily']]);
});
