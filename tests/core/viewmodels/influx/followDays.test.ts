import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  baselineOf,
  type DailyFigure,
  type DailyFigures,
} from '../../../../src/core/viewmodels/influx/baseline';
import { capacityUse } from '../../../../src/core/viewmodels/influx/capacity';
import { followDays } from '../../../../src/core/viewmodels/influx/followDays';
import { influxOf } from '../../../../src/core/viewmodels/influx/influx';
import { DAILY_THRESHOLDS } from '../../../../src/core/viewmodels/influx/thresholds';

type Count = number | null | readonly [number, number];
const figureOf = (count: Count): DailyFigure | null => {
  if (count === null) return null;
  return typeof count === 'number' ? { value: count, upper: count } : { value: count[0], upper: count[1] };
};
const daysOf = (counts: readonly Count[]): DailyFigures => ({ first: 0, figures: counts.map(figureOf) });
const follow = (counts: readonly Count[], thresholds = DAILY_THRESHOLDS) =>
  followDays(daysOf(counts), thresholds);
const signals = (counts: readonly Count[], from: number) =>
  counts.slice(from).map((_, index) => follow(counts.slice(0, from + index + 1)).signal);

const USUAL: Count[] = Array.from({ length: 9 }, () => 100); // mean 100, deviation √100: alert above 130

describe('the baseline', () => {
  test('is of the ninth to the third day before', () => {
    const found = baselineOf(daysOf([9000, 1, 2, 3, 4, 5, 6, 7, 9000, 9000, 0]), 10);
    expect(found).toMatchObject({ from: '1970-01-02', to: '1970-01-08', reported: 7, mean: 4 });
    expect(found?.deviation).toBeCloseTo(Math.sqrt(28 / 6)); // above √4
  });

  test('has a deviation of at least chance, and of at least one', () => {
    expect(baselineOf(daysOf(USUAL), 9)?.deviation).toBe(10);
    expect(baselineOf(daysOf(Array.from({ length: 9 }, () => 0)), 9)).toMatchObject({
      mean: 0,
      deviation: 1,
    });
  });

  test('wants five reported days: missing is not zero, and bounds are no figure', () => {
    expect(baselineOf(daysOf([null, null, 50, 50, 50, 50, 50, 0, 0, 0]), 9)).toMatchObject({
      reported: 5,
      mean: 50,
    });
    expect(baselineOf(daysOf([null, null, [40, 60], 50, 50, 50, 50, 0, 0, 0]), 9)).toBeNull();
    expect(baselineOf(daysOf([50, 50, 50, 50]), 3)).toBeNull();
  });
});

describe('a day', () => {
  test('is an alert only above the threshold, and not under the minimum', () => {
    expect(follow([...USUAL, 130]).signal).toBe('below');
    expect(follow([...USUAL, 131])).toMatchObject({ signal: 'alert', since: 9, limit: 130 });
    const quiet: Count[] = Array.from({ length: 9 }, () => 1);
    expect(follow([...quiet, 99]).signal).toBe('below');
    expect(follow([...quiet, 100]).signal).toBe('alert');
  });

  test('known within bounds is an alert by its least, and silent where only its most would be one', () => {
    expect(follow([...USUAL, [131, Infinity]]).signal).toBe('alert');
    expect(follow([...USUAL, [90, Infinity]])).toMatchObject({ signal: 'none', why: 'bounds' });
    expect(follow([...USUAL, [90, 130]]).signal).toBe('below');
  });
});

describe('an influx', () => {
  const rise: Count[] = [...USUAL, 500, 500, 500, 500];

  test('is an alert while its days have a baseline of their own, and ongoing after', () => {
    expect(signals(rise, 9)).toEqual(['alert', 'alert', 'alert', 'ongoing']);
    expect(follow(rise)).toMatchObject({ isHeld: true, limit: 130, since: 9 });
  });

  test('is over after three reported days in a row that are not above', () => {
    const after = (...counts: Count[]) => signals([...rise, ...counts], rise.length);
    expect(after(100, 130, 100)).toEqual(['ongoing', 'ongoing', 'below']);
    expect(after(100, 100, 131, 100, 100)).toEqual(Array.from({ length: 5 }, () => 'ongoing'));
    expect(after(100, 100, null, 100, 100, 100)).toEqual([
      'ongoing',
      'ongoing',
      'none',
      'ongoing',
      'ongoing',
      'below',
    ]);
    expect(follow([...rise, null])).toMatchObject({ signal: 'none', since: 9 });
  });

  test('does not hide the next one in its baseline', () => {
    const next: Count[] = [...rise, 100, 100, 100, 300];
    expect(follow(next)).toMatchObject({ signal: 'alert', since: rise.length + 3, limit: 130, isHeld: true });
    const later: Count[] = [...rise, ...USUAL, 300];
    expect(follow(later)).toMatchObject({ signal: 'alert', isHeld: false });
  });

  test('has a highest day, and first days that are a floor where one is missing', () => {
    const found = influxOf(daysOf([...USUAL, 300, null, 500, 900, 10]), 9);
    expect(found.peak).toEqual({ day: '1970-01-13', value: 900 });
    expect(found.early).toEqual({ days: 3, sum: 800, isFloor: true });
    expect(influxOf(daysOf([...USUAL, 300]), 9).early).toEqual({ days: 1, sum: 300, isFloor: false });
  });
});

test('a capacity is watched from four fifths, and exceeded above the whole', () => {
  const of = (people: number) => ({ people, since: null });
  const levels = [799, 800, 1000, 1001].map((value) => capacityUse(value, of(1000))?.level);
  expect(levels).toEqual(['within', 'watch', 'watch', 'exceeded']);
  expect([capacityUse(null, of(1000)), capacityUse(5, null)]).toEqual([null, null]);
});

test('whoever arrives where nobody can be taken exceeds the capacity, by no share of it', () => {
  const none = { people: 0, since: null };
  expect(capacityUse(5000, none)).toEqual({ ...none, use: null, level: 'exceeded' });
  expect([capacityUse(0, none), capacityUse(null, none)]).toEqual([null, null]);
});

describe('of any days', () => {
  const usual = fc.array(fc.option(fc.integer({ min: 60, max: 140 }), { freq: 8 }), {
    minLength: 9,
    maxLength: 14,
  });
  const later = fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 60, max: 300 }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 5000 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  /** Some quiet days, and then whatever may come. */
  const counts = fc
    .tuple(usual, fc.array(later, { minLength: 1, maxLength: 25 }))
    .map((parts) => parts.flat());
  const more = fc.integer({ min: 0, max: 9000 });

  test('raising the last one never takes an alert away, nor what goes on', () => {
    fc.assert(
      fc.property(counts, more, (given, added) => {
        const last = given.at(-1) ?? 0;
        const raised = [...given.slice(0, -1), last + added];
        const [before, after] = [follow(given).signal, follow(raised).signal];
        expect(before === 'alert' ? after : 'alert').toBe('alert');
        expect(before === 'ongoing' ? ['alert', 'ongoing'] : [after]).toContain(after);
      }),
    );
  });

  test('higher thresholds never bring the first alert forward', () => {
    const firstAlert = (given: readonly Count[], deviations: number, minimum: number) => {
      const thresholds = { deviations, minimum };
      const found = given.findIndex(
        (_, index) => follow(given.slice(0, index + 1), thresholds).signal === 'alert',
      );
      return found < 0 ? Infinity : found;
    };
    const step = fc.double({ min: 0, max: 5, noNaN: true });
    const few = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(counts, step, step, few, few, (given, deviations, higher, minimum, larger) => {
        expect(firstAlert(given, deviations + higher, minimum + larger)).toBeGreaterThanOrEqual(
          firstAlert(given, deviations, minimum),
        );
      }),
    );
  });

  test('a missing day is never a zero: it is silent, and no part of a baseline', () => {
    fc.assert(
      fc.property(counts, (given) => {
        expect(follow([...given, null]).signal).toBe('none');
        const reported = given.filter((one) => one !== null);
        const baseline = baselineOf(daysOf(given), given.length);
        const least = Math.min(...reported);
        expect(baseline?.mean ?? Infinity).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  test('a signal needs a figure and a baseline', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const { signal, limit, why } = follow(given);
        expect(signal === 'none').toBe(given.at(-1) === null || limit === null);
        expect(why === 'fewDays').toBe(given.at(-1) !== null && limit === null);
      }),
    );
  });
});
