import { expect, test } from 'vitest';
import { lastDayOf, withDays } from '../../../src/core/exercise/lastDayOf';
import { inject, SMALL } from './smallScenario';

test('a scenario lasts as long as something happens in it', () => {
  expect(lastDayOf(SMALL)).toBe(3);
  expect(lastDayOf({ ...SMALL, arrivals: { shape: 'even', over: 4 } })).toBe(4);
  expect(lastDayOf({ ...SMALL, departures: [0, 0, 0, 5, 0] })).toBe(4);
  expect(lastDayOf({ ...SMALL, injects: [inject('closed', 2, 5), inject('rain', 4)] })).toBe(5);
  expect(lastDayOf({ ...SMALL, arrivals: { counts: [] } })).toBe(1);
});

test('days without anyone are cut off', () => {
  const scenario = { ...SMALL, arrivals: { counts: [90, 0, 0, 0, 0] }, departures: [0, 5, 0, 0] };
  expect(withDays(scenario, 2)).toEqual({ days: 2, arrivals: { counts: [90, 0] }, departures: [0, 5] });
});
