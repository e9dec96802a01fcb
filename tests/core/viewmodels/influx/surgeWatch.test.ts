import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryForward } from '../../../../src/core/cube/carryForward';
import type { Cube } from '../../../../src/core/cube/cube';
import type { SeriesBreak } from '../../../../src/core/domain/seriesBreak';
import { surgeWatchOf } from '../../../../src/core/viewmodels/influx/surgeWatch';
import { SURGE_THRESHOLDS, type SurgeThresholds } from '../../../../src/core/viewmodels/influx/thresholds';
import { watchSentence } from '../../../../src/core/viewmodels/influx/watchSentence';
import { cubeOf, day } from '../../cubeOf';
import { SMALL_DATASET } from '../../smallDataset';

const NO_UNPLACED = { ...SMALL_DATASET, unplaced: [] };
const watch = (cube: Cube, dateIndex = 1, thresholds = SURGE_THRESHOLDS[cube.unit], dataset = NO_UNPLACED) =>
  surgeWatchOf(dataset, cube, { dateIndex, thresholds, selected: [] });
const told = (...given: Parameters<typeof watch>) =>
  Object.fromEntries((watch(...given)?.places ?? []).map((one) => [one.place, [one.signal, one.why]]));

describe('a stock between two dates', () => {
  test('rose when it rose by as much in 30 days, and by as much at all', () => {
    const cells = (dahuk: number, erbil: number) =>
      cubeOf([
        '2014-06-01 Dahuk 1000',
        `2014-07-31 Dahuk ${dahuk}`,
        '2014-06-01 Erbil 0',
        `2014-07-31 Erbil ${erbil}`,
        '2014-06-01 Anbar 5',
        '2014-07-31 Anbar 5',
      ]);
    expect(told(cells(2200, 1199))).toEqual({
      Dahuk: ['alert', null], // 1,200 in 60 days are 600 in 30
      Erbil: ['below', null],
      Anbar: ['below', null],
    });
    expect(watch(cells(2200, 0))?.places[0]).toMatchObject({
      place: 'Dahuk',
      before: { value: 1000, isFloor: false, isEstimated: false },
      value: 2200,
      rise: 1200,
      perMonth: 600,
      newest: { day: '2014-07-31', age: 0 },
      recent: [1000, 2200],
    });
  });

  test('few people within few days are no surge, however many that would be in 30', () => {
    const cube = cubeOf(['2014-06-01 Dahuk 0', '2014-06-08 Dahuk 599']);
    expect(told(cube)['Dahuk']).toEqual(['below', null]);
    expect(told(cube, 1, { perMonth: 600, rise: 599 })['Dahuk']).toEqual(['alert', null]);
  });

  test('a figure that is carried forward is none of its date', () => {
    const cube = carryForward(
      cubeOf(['2014-06-01 Dahuk 1000', '2014-06-01 Erbil 1', '2014-07-01 Erbil 1', '2014-08-01 Erbil 1']),
      365,
      [],
    );
    const dahuk = watch(cube, 2)?.places.find(({ place }) => place === 'Dahuk');
    expect(dahuk).toMatchObject({
      signal: 'none',
      why: null,
      value: null,
      before: null,
      empty: 'notReported',
      newest: { day: '2014-06-01', age: 61 },
      recent: [1000, null, null],
    });
  });

  test('estimates and bounds of either date are told as such', () => {
    const cube = cubeOf([
      '2014-06-01 Dahuk 10-50',
      '2014-06-01 Erbil ~9',
      '2014-07-01 Dahuk ~90',
      '2014-07-01 Erbil 9',
    ]);
    const places = watch(cube)?.places ?? [];
    expect(places.map(({ place, isEstimated, before }) => [place, isEstimated, before])).toEqual([
      ['Erbil', false, { value: 9, isFloor: false, isEstimated: true }],
      ['Dahuk', true, { value: 10, isFloor: true, isEstimated: false }],
      ['Anbar', false, null],
    ]);
  });

  test('families have thresholds of their own', () => {
    const cube = cubeOf(
      ['2014-06-01 Dahuk 0', '2014-07-01 Dahuk 100', '2014-06-01 Erbil 0', '2014-07-01 Erbil 99'],
      {
        unit: 'families',
      },
    );
    expect(told(cube)).toMatchObject({ Dahuk: ['alert', null], Erbil: ['below', null] });
  });

  test('says nothing of a place without both figures, or with one known within bounds', () => {
    const cube = cubeOf([
      '2014-05-01 Erbil 10',
      '2014-06-01 Dahuk 10',
      '2014-07-01 Dahuk 10-90000',
      '2014-06-01 Erbil 10',
      '2014-07-01 Anbar 90000',
    ]);
    expect(told(cube, 2)).toEqual({
      Dahuk: ['none', 'bounds'],
      Erbil: ['none', null],
      Anbar: ['none', 'before'],
    });
    expect(watch(cube, 2)?.places.find((one) => one.place === 'Erbil')).toMatchObject({
      empty: 'notReported',
      newest: { day: '2014-06-01', age: 30 },
    });
    expect(watch(cube, 0)).toBeNull();
  });

  test('is not compared across a break that forbids it, and names one that has to be minded', () => {
    const cube = cubeOf(['2020-06-30 Dahuk 10', '2020-08-31 Dahuk 90000']);
    expect(told(cube)['Dahuk']).toEqual(['none', 'break']);
    const [camps] = SMALL_DATASET.breaks;
    const warned: SeriesBreak = { ...camps!, severity: 'warn' };
    const found = watch(cube, 1, SURGE_THRESHOLDS.individuals, { ...NO_UNPLACED, breaks: [warned] });
    expect(found?.places[0]).toMatchObject({ signal: 'alert', marks: [warned] });
  });
});

test('thresholds of zero make an alert of every rise, and of nothing else', () => {
  const cube = cubeOf([
    '2014-06-01 Dahuk 5',
    '2014-07-01 Dahuk 6',
    '2014-06-01 Erbil 5',
    '2014-07-01 Erbil 5',
  ]);
  expect(told(cube, 1, { perMonth: 0, rise: 0 })).toMatchObject({
    Dahuk: ['alert', null],
    Erbil: ['below', null],
  });
});

test('the sentence counts who rose and of whom nothing is known', () => {
  const cube = cubeOf(['2014-06-01 Dahuk 10', '2014-07-01 Dahuk 9000', '2014-06-01 Erbil 5']);
  expect(watchSentence(watch(cube)!, '')).toEqual({
    key: 'influx-sentence-surge',
    values: {
      from: { day: day('2014-06-01') },
      day: { day: day('2014-07-01') },
      risen: { say: { key: 'influx-places', values: { count: { count: 1 } } } },
      silent: { say: { key: 'influx-places', values: { count: { count: 2 } } } },
      quiet: 'yes',
    },
  });
  const all = cubeOf(
    ['Dahuk', 'Erbil', 'Anbar'].flatMap((place) => [`2014-06-01 ${place} 5`, `2014-07-01 ${place} 5000`]),
  );
  expect(watchSentence(watch(all)!, '-district').values).toMatchObject({
    risen: { say: { key: 'influx-places-district', values: { count: { count: 3 } } } },
    silent: { say: { key: 'influx-nowhere-district' } },
    quiet: 'no',
  });
});

describe('of any stocks', () => {
  const count = fc.option(fc.integer({ min: 0, max: 3000 }), { nil: '' });
  const pairs = fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 6 });
  const cellsOf = (given: readonly (readonly [number | string, number | string])[]) =>
    given.flatMap(([before, after], index) => [
      `2014-06-01 place${index} ${before}`,
      `2014-06-21 place${index} ${after}`,
    ]);
  const risenOf = (cells: readonly string[], thresholds: SurgeThresholds) =>
    (watch(cubeOf(cells), 1, thresholds)?.places ?? []).flatMap(({ place, signal }) =>
      signal === 'alert' ? [place] : [],
    );
  const least = fc.integer({ min: 0, max: 2000 });

  test('the order of places changes no signal', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const places = given.map((_, index) => ({ id: `place${index}`, names: { en: `${index}` } }));
        const inOrder = (ordered: typeof places) =>
          told(cubeOf(cellsOf(given)), 1, SURGE_THRESHOLDS.individuals, { ...NO_UNPLACED, places: ordered });
        expect(inOrder(places.toReversed())).toEqual(inOrder(places));
      }),
    );
  });

  test('a missing figure is never a zero', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const found = told(cubeOf(cellsOf(given)));
        const signals = given.map((_, index) => found[`place${index}`]?.[0] === 'none');
        expect(signals).toEqual(given.map((pair) => pair.includes('')));
      }),
    );
  });

  test('higher thresholds bring no alert, and more people take none away', () => {
    fc.assert(
      fc.property(pairs, least, least, least, (given, perMonth, rise, more) => {
        const low = risenOf(cellsOf(given), { perMonth, rise });
        const high = risenOf(cellsOf(given), { perMonth: perMonth + more, rise: rise + more });
        expect(low).toEqual(expect.arrayContaining(high));
        const raised = given.map(
          ([before, after]) => [before, after === '' ? '' : Number(after) + more] as const,
        );
        expect(risenOf(cellsOf(raised), { perMonth, rise })).toEqual(expect.arrayContaining(low));
      }),
    );
  });
});
