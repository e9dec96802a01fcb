import { expect, test } from 'vitest';
import type { PlaceCapacity } from '../../../../src/core/domain/capacity';
import { capacityOn } from '../../../../src/core/viewmodels/influx/capacity';
import { dailyWatchOf } from '../../../../src/core/viewmodels/influx/dailyWatch';
import { surgeWatchOf } from '../../../../src/core/viewmodels/influx/surgeWatch';
import { DAILY_THRESHOLDS, SURGE_THRESHOLDS } from '../../../../src/core/viewmodels/influx/thresholds';
import { cubeOf, day } from '../../cubeOf';
import { SMALL_DATASET } from '../../smallDataset';

const step = (from: string, people: number) => ({ day: day(from), people });
const of = (per: 'day' | 'total', ...steps: PlaceCapacity['steps']) => ({
  ...SMALL_DATASET,
  unplaced: [],
  capacities: [{ place: 'Dahuk', per, steps }],
});

test('the capacity in force is the last one said on the day or before it', () => {
  const dataset = of('day', step('2024-06-01', 2000), step('2024-06-10', 1500));
  const on = (date: string) => capacityOn(dataset, 'Dahuk', 'day', day(date));
  expect(on('2024-05-31')).toBeNull();
  expect(on('2024-06-09')).toEqual({ people: 2000, since: '2024-06-01' });
  expect(on('2024-06-10')).toEqual({ people: 1500, since: '2024-06-10' });
  expect(capacityOn(dataset, 'Dahuk', 'total', day('2024-06-10'))).toBeNull();
  expect(capacityOn(dataset, 'Erbil', 'day', day('2024-06-10'))).toBeNull();
});

test('arrivals of a day use the capacity of a day; what a person writes goes first', () => {
  const series = cubeOf(['2024-06-02 Dahuk 1900'], { measure: 'arrivals' });
  const capacity = (dataset: ReturnType<typeof of>, typed: [string, number][] = []) =>
    dailyWatchOf(dataset, series, {
      day: day('2024-06-02'),
      thresholds: DAILY_THRESHOLDS,
      capacities: new Map(typed),
      selected: [],
    }).places.find(({ place }) => place === 'Dahuk')?.capacity;
  const ofDay = of('day', step('2024-06-01', 2000));
  expect(capacity(ofDay)).toEqual({ people: 2000, since: '2024-06-01', use: 95, level: 'watch' });
  expect(capacity(ofDay, [['Dahuk', 1000]])).toMatchObject({ people: 1000, since: null, level: 'exceeded' });
  expect(capacity(of('total', step('2024-06-01', 2000)))).toBeNull();
  expect(capacity(of('day', step('2024-06-01', 0)))).toEqual({
    people: 0,
    since: '2024-06-01',
    use: null,
    level: 'exceeded',
  });
});

test('people present use what a place can take at once; families are no people', () => {
  const watched = (unit: 'individuals' | 'families', per: 'day' | 'total' = 'total') =>
    surgeWatchOf(
      of(per, step('2024-05-01', 4000)),
      cubeOf(['2024-05-01 Dahuk 100', '2024-06-01 Dahuk 3000'], { unit }),
      { dateIndex: 1, thresholds: SURGE_THRESHOLDS[unit], selected: [] },
    )?.places.find(({ place }) => place === 'Dahuk')?.capacity;
  expect(watched('individuals')).toEqual({ people: 4000, since: '2024-05-01', use: 75, level: 'within' });
  expect(watched('families')).toBeNull();
  expect(watched('individuals', 'day')).toBeNull();
});
