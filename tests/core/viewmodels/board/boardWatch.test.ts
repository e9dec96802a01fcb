import { expect, test } from 'vitest';
import { dayFromNumber, dayNumber } from '../../../../src/core/domain/day';
import { hasValue } from '../../../../src/core/domain/cellState';
import type { BoardPoint } from '../../../../src/core/viewmodels/board/board';
import {
  boardWatchOf,
  daysOf,
  originOf,
  type FlowOfFile,
} from '../../../../src/core/viewmodels/board/boardWatch';
import { withCount } from '../../../../src/core/viewmodels/board/countsOfPoint';
import { newPoint } from '../../../../src/core/viewmodels/board/newBoard';
import { DAILY_THRESHOLDS } from '../../../../src/core/viewmodels/influx/thresholds';
import { cubeOf, day } from '../../cubeOf';
import { ARRIVALS } from '../influx/dailyFixture';

/** The days of the flow fixture, as a workshop would type them in. */
function typed(capacity: number | null = null): BoardPoint {
  const told = ARRIVALS.dates.filter((_, index) => hasValue(ARRIVALS.states[index] ?? 0));
  const counts = told.map((date) => ({
    day: date.day,
    arrivals: ARRIVALS.values[ARRIVALS.dates.indexOf(date)] ?? null,
    departures: null,
  }));
  return { ...newPoint('point1', { en: 'Alpha' }), capacity, counts };
}

const watched = (points: readonly BoardPoint[], on: string, flow: FlowOfFile | null = null) =>
  boardWatchOf(points, { day: day(on), direction: 'arrivals', thresholds: DAILY_THRESHOLDS, flow });

test('the alerts of the flow fixture are found in what is typed in, by mean, limit and capacity', () => {
  const at = (on: string) => watched([typed(2000)], on).places[0];
  expect(at('2024-06-24')).toMatchObject({ signal: 'alert', value: 1900, capacity: { level: 'watch' } });
  expect(at('2024-06-24')?.baseline?.mean).toBeCloseTo(204.17, 2);
  expect(at('2024-06-24')?.limit).toBeCloseTo(247.03, 1);
  expect(at('2024-06-25')).toMatchObject({ signal: 'alert', value: 2600, capacity: { level: 'exceeded' } });
  expect(at('2024-06-26')?.influx).toEqual({
    since: '2024-06-24',
    peak: { day: '2024-06-25', value: 2600 },
    early: { days: 3, sum: 6950, isFloor: false },
  });
});

test('a day that was left blank is no zero and no calm', () => {
  const [place] = watched([typed()], '2024-06-20').places;
  expect(place).toMatchObject({ signal: 'none', value: null, empty: 'notReported', capacity: null });
  expect(place?.newest).toEqual({ day: '2024-06-19', age: 1 });
  const zero = { ...typed(), counts: withCount(typed().counts, day('2024-06-20'), 'arrivals', 0) };
  expect(watched([zero], '2024-06-20').places[0]).toMatchObject({ signal: 'below', value: 0 });
});

test('arrivals say nothing of departures', () => {
  const point = typed();
  const question = { day: day('2024-06-25'), thresholds: DAILY_THRESHOLDS, flow: null };
  expect(boardWatchOf([point], { ...question, direction: 'departures' }).places[0]?.value).toBeNull();
  expect(daysOf([point], 'departures', null)).toEqual([]);
  expect(daysOf([point], 'arrivals', null)).toHaveLength(29);
});

test('what is typed in goes before the file, day by day, and the file fills the rest', () => {
  const first = dayNumber(day('2024-06-01'));
  const days = Array.from({ length: 12 }, (_, index) => dayFromNumber(first + index));
  const series = cubeOf(
    days.map((one, index) => `${one} A ${200 + index}`),
    { measure: 'arrivals' },
  );
  const flow: FlowOfFile = {
    series,
    capacities: [{ place: 'A', per: 'day', steps: [{ day: day('2024-06-01'), people: 1000 }] }],
    placeOf: new Map([['point1', 'A']]),
  };
  const blank = newPoint('point1', { en: 'Alpha' });
  const other = newPoint('point2', { en: 'Beta' });
  expect(watched([blank, other], '2024-06-12', flow).places).toMatchObject([
    { place: 'point1', value: 211, signal: 'below', capacity: { people: 1000, since: '2024-06-01' } },
    { place: 'point2', value: null, signal: 'none' },
  ]);
  const own = { ...blank, capacity: 500, counts: withCount([], day('2024-06-12'), 'arrivals', 600) };
  expect(watched([own], '2024-06-12', flow).places[0]).toMatchObject({
    value: 600,
    signal: 'alert',
    capacity: { people: 500, since: null, level: 'exceeded' },
  });
  const asked = (on: string) => originOf(own, { day: day(on), direction: 'arrivals', flow });
  expect([asked('2024-06-12'), asked('2024-06-11'), asked('2024-06-13')]).toEqual(['typed', 'file', null]);
});

test('a count that is blanked takes its day away only when nothing else was told of it', () => {
  const both = withCount(withCount([], day('2024-06-02'), 'arrivals', 5), day('2024-06-02'), 'departures', 0);
  const one = withCount(both, day('2024-06-02'), 'arrivals', null);
  expect(one).toEqual([{ day: '2024-06-02', arrivals: null, departures: 0 }]);
  expect(withCount(one, day('2024-06-02'), 'departures', null)).toEqual([]);
  expect(withCount(both, day('2024-06-01'), 'arrivals', 1).map((count) => count.day)).toEqual([
    '2024-06-01',
    '2024-06-02',
  ]);
});
