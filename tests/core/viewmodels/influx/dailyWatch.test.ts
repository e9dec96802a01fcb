import { describe, expect, test } from 'vitest';
import { reportsOver, sumOverPeriod } from '../../../../src/core/cube/sumOverPeriod';
import { totalAt } from '../../../../src/core/cube/totalAt';
import { periodsOf } from '../../../../src/core/domain/period';
import { dailyWatchOf } from '../../../../src/core/viewmodels/influx/dailyWatch';
import { DAILY_THRESHOLDS } from '../../../../src/core/viewmodels/influx/thresholds';
import { countSignals } from '../../../../src/core/viewmodels/influx/watched';
import { watchSentence } from '../../../../src/core/viewmodels/influx/watchSentence';
import { dayFromNumber, dayNumber } from '../../../../src/core/domain/day';
import { cubeOf, day } from '../../cubeOf';
import { SMALL_DATASET } from '../../smallDataset';
import { ARRIVALS, CAPACITY, EXPECTED } from './dailyFixture';

const ONE_PLACE = { ...SMALL_DATASET, places: [], unplaced: [{ id: 'Alpha', names: { en: 'Alpha' } }] };
const KNOWN = new Map([['Alpha', CAPACITY]]);

function watchOn(date: string, series = ARRIVALS, capacities: ReadonlyMap<string, number> = KNOWN) {
  const question = { day: day(date), thresholds: DAILY_THRESHOLDS, capacities, selected: ['Alpha'] };
  return dailyWatchOf(ONE_PLACE, series, question);
}
const alphaOn = (date: string) => watchOn(date).places[0]!;
const days = ARRIVALS.dates.map((date) => date.day);

describe('the daily figures of a crossing', () => {
  test('give exactly the alerts they must, with baseline, threshold and capacity', () => {
    const found = days.map(alphaOn).flatMap((one, index) => {
      if (one.signal !== 'alert') return [];
      return {
        date: days[index],
        value: one.value,
        baselineMean: Number(one.baseline?.mean.toFixed(2)),
        sdUsed: Number(one.baseline?.deviation.toFixed(2)),
        threshold: Number(one.limit?.toFixed(2)),
        ratio: Number(one.ratio?.toFixed(2)),
        capacityUse: Number(((one.capacity?.use ?? 0) / 100).toFixed(3)),
        capacity: one.capacity?.level,
      };
    });
    expect(found).toEqual(EXPECTED.alerts);
  });

  test('add up over the days that are reported', () => {
    const periods = periodsOf(ARRIVALS.dates);
    const span = { first: periods.numberOf(days[0]!), last: periods.numberOf(days.at(-1)!) };
    const { reported, expected, missing } = reportsOver(ARRIVALS, periods, span, ['Alpha']);
    expect([reported, expected]).toEqual([EXPECTED.reportedDays, EXPECTED.expectedDays]);
    expect(missing.map(({ period }) => periods.endOf(period))).toEqual(EXPECTED.missingDates);
    const sum = totalAt(sumOverPeriod(ARRIVALS, periods, span), 1, ['Alpha']).value;
    expect(sum).toBe(EXPECTED.sumReportedDays);
  });

  test('tell the influx: since when, its highest day, its first three days', () => {
    const { since, peak, early } = alphaOn('2024-06-30').influx!;
    expect(since).toBe(EXPECTED.episode.start);
    expect({ date: peak.day, value: peak.value }).toEqual(EXPECTED.episode.peak);
    expect(early).toEqual({ days: 3, sum: EXPECTED.episode.individualsFirst3Days, isFloor: false });
  });

  test('go on after the alerts, against the baseline of before', () => {
    const told = (date: string) => {
      const { signal, isHeld, baseline, limit } = alphaOn(date);
      return [signal, isHeld, baseline?.from, baseline?.to, Number(limit?.toFixed(2))];
    };
    const held = ['ongoing', true, '2024-06-17', '2024-06-23', 248.87];
    expect(['2024-06-27', '2024-06-28', '2024-06-29', '2024-06-30'].map(told)).toEqual(
      Array.from({ length: 4 }, () => held),
    );
  });

  test('are silent on the day without a report, and while there are too few days before', () => {
    expect(alphaOn('2024-06-20')).toMatchObject({
      signal: 'none',
      why: null,
      value: null,
      empty: 'notReported',
      newest: { day: '2024-06-19', age: 1 },
    });
    expect(alphaOn('2024-06-07')).toMatchObject({ signal: 'none', why: 'fewDays', value: 187, limit: null });
    expect(alphaOn('2024-06-08')).toMatchObject({
      signal: 'below',
      baseline: { reported: 5 },
      selected: true,
      onMap: false,
    });
    expect(countSignals(watchOn('2024-06-20').places)).toEqual({ risen: 0, silent: 1 });
    expect(countSignals(watchOn('2024-06-30').places)).toEqual({ risen: 1, silent: 0 });
  });
});

test('a day that no row is of is watched all the same, and silent', () => {
  const holed = cubeOf(
    days.flatMap((one, index) => (one === '2024-06-24' ? [] : `${one} Alpha ${200 + index}`)),
    { measure: 'arrivals' },
  );
  expect(watchOn('2024-06-24', holed).places[0]).toMatchObject({ signal: 'none', empty: 'notReported' });
});

test('each place is watched alone: others change nothing of it', () => {
  const beside = cubeOf(
    days.flatMap((date, index) => [
      `${date} Alpha ${ARRIVALS.states[index] === 0 ? '' : ARRIVALS.values[index]}`,
      `${date} Beta ${index * 1000}`,
      `2023-01-01 Aleph 7`,
    ]),
    { measure: 'arrivals' },
  );
  const alphaBeside = (date: string) => watchOn(date, beside).places.find((one) => one.place === 'Alpha');
  const signalOf = (one?: ReturnType<typeof alphaOn>) => [one?.signal, one?.limit, one?.influx];
  expect(days.map(alphaBeside).map(signalOf)).toEqual(days.map(alphaOn).map(signalOf));
});

test('alerts come first, then what goes on, capacities, what is below, and what is not known', () => {
  const arrivals = (place: string, last: readonly (number | string)[]) =>
    [...Array.from({ length: 12 }, () => 200), ...last].map(
      (count, index) => `2024-06-${String(index + 1).padStart(2, '0')} ${place} ${count}`,
    );
  const series = cubeOf(
    [
      ...arrivals('silent', [200, 200, 200, '']),
      ...arrivals('calm', [200, 200, 200, 200]),
      ...arrivals('near', [200, 200, 200, 201]),
      ...arrivals('full', [200, 200, 200, 202]),
      ...arrivals('ongoing', [900, 900, 900, 900]),
      ...arrivals('alert', [200, 200, 200, 900]),
    ],
    { measure: 'arrivals' },
  );
  const known = new Map(Object.entries({ near: 210, full: 200, calm: 2000 }));
  const { places, day: watched, end } = watchOn('2024-06-16', series, known);
  expect(places.map((one) => [one.place, one.signal, one.capacity?.level])).toEqual([
    ['alert', 'alert', undefined],
    ['ongoing', 'ongoing', undefined],
    ['full', 'below', 'exceeded'],
    ['near', 'below', 'watch'],
    ['calm', 'below', 'within'],
    ['silent', 'none', undefined],
  ]);
  expect([watched, end]).toEqual(['2024-06-16', '2024-06-16']);
});

test('an influx that nobody reported on today is told, not taken for over', () => {
  const alert = days.find((date) => alphaOn(date).signal === 'alert') ?? '';
  const until = cubeOf(
    days.slice(0, days.indexOf(day(alert)) + 1).flatMap((date, index) => {
      const value = totalAt(ARRIVALS, index, ['Alpha']).value;
      return value === null ? [] : [`${date} Alpha ${value}`];
    }),
    { measure: 'arrivals' },
  );
  const next = watchOn(dayFromNumber(dayNumber(day(alert)) + 1), until);
  expect(next.places[0]).toMatchObject({ signal: 'none', influx: { since: alert } });
  expect(watchSentence(next, '').values).toMatchObject({ hasOpen: 'yes', open: { count: 1 } });
  expect(watchSentence(watchOn(alert, until), '').values).toMatchObject({ hasOpen: 'no' });
});
