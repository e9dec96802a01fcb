import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Breakdown } from '../../../../src/core/cube/breakdown';
import type { Dimension } from '../../../../src/core/domain/measure';
import { largestCells, largestPairs, originHostOf } from '../../../../src/core/viewmodels/matrix/originHost';
import { day } from '../../cubeOf';
import { SMALL_DATASET } from '../../smallDataset';

const DAY = day('2015-09-29');

/** The origins of those in one place, at one date. */
function hosted(place: string, origins: Record<string, number>, dimension: Dimension = 'origin'): Breakdown {
  const parts = Object.entries(origins).map(([key, value]) => ({ key, value }));
  return {
    query: { dataset: 'small', measure: 'idps', dimension, places: [place] },
    unit: 'families',
    file: 'parts.csv',
    sources: [],
    dates: [{ day: DAY, parts, total: null }],
  };
}

const matrixOf = (hosts: readonly Breakdown[]) =>
  originHostOf(new Map(hosts.map((one) => [one.query.places[0] ?? '', one])), DAY, SMALL_DATASET);

test('origins stand against hosts with the diagonal, the unknown in a row of its own, and both margins', () => {
  const matrix = matrixOf([
    hosted('Dahuk', { Anbar: 10, Dahuk: 4, unknown: 3 }),
    hosted('Erbil', { Anbar: 20, Erbil: 1 }),
    hosted('Anbar', {}),
  ]);
  expect(matrix?.hosts.map(({ place, sum }) => [place, sum])).toEqual([
    ['Erbil', 21],
    ['Dahuk', 17],
  ]);
  expect(matrix?.origins.map(({ key, values, sum, isUnknown }) => [key, values, sum, isUnknown])).toEqual([
    ['Anbar', [20, 10], 30, false],
    ['Dahuk', [0, 4], 4, false],
    ['Erbil', [1, 0], 1, false],
    ['unknown', [0, 3], 3, true],
  ]);
  expect(matrix).toMatchObject({ total: 38, known: 35, within: 5, largest: 20, unit: 'families' });
  expect(matrix?.silent).toEqual([{ en: 'Anbar' }]);
});

test('the largest cells are told by size, those of an unknown origin not among them', () => {
  const matrix = matrixOf([
    hosted('Dahuk', { Anbar: 10, Dahuk: 4, unknown: 30 }),
    hosted('Erbil', { Anbar: 7 }),
  ]);
  const pairs = matrix ? largestPairs(matrix, 2) : [];
  expect(pairs.map(({ origin, host, value, isWithin }) => [origin.key, host.place, value, isWithin])).toEqual(
    [
      ['Anbar', 'Dahuk', 10, false],
      ['Anbar', 'Erbil', 7, false],
    ],
  );
});

test('a date without the breakdown, and parts that are no places, give no matrix', () => {
  expect(matrixOf([hosted('Dahuk', {})])).toBeNull();
  expect(matrixOf([hosted('Dahuk', { camp: 5 }, 'shelter')])).toBeNull();
  expect(
    originHostOf(new Map([['Dahuk', hosted('Dahuk', { Anbar: 1 })]]), day('2016-01-01'), SMALL_DATASET),
  ).toBeNull();
});

test('whatever stands in the cells, both margins add up to the same', () => {
  const origins = fc.dictionary(
    fc.constantFrom('Dahuk', 'Erbil', 'Anbar', 'unknown'),
    fc.integer({ min: 1, max: 1e6 }),
  );
  fc.assert(
    fc.property(fc.array(origins, { minLength: 1, maxLength: 3 }), (hosts) => {
      const matrix = matrixOf(
        hosts.map((one, index) => hosted(['Dahuk', 'Erbil', 'Anbar'][index] ?? '', one)),
      );
      const stated = hosts.flatMap((one) => Object.values(one)).reduce((sum, value) => sum + value, 0);
      expect(matrix?.total ?? 0).toBe(stated);
      expect((matrix?.hosts ?? []).reduce((sum, host) => sum + host.sum, 0)).toBe(stated);
      expect((matrix?.origins ?? []).reduce((sum, row) => sum + row.sum, 0)).toBe(stated);
    }),
  );
});

test('an origin told by its name is the place that hosts, also one that no gazetteer knows', () => {
  const matrix = matrixOf([hosted('Dahuk', { dahuk: 4, anbar: 10 }), hosted('?Mars', { mars: 7, dahuk: 1 })]);
  expect(matrix?.within).toBe(11);
  expect(matrix?.origins.map(({ key, place }) => [key, place])).toEqual([
    ['anbar', 'Anbar'],
    ['mars', '?Mars'],
    ['dahuk', 'Dahuk'],
  ]);
});

test('of districts nobody is said to be where they came from: their origins are governorates', () => {
  const districts = { ...SMALL_DATASET, level: 'district' as const };
  const hosts = new Map([['Erbil', hosted('Erbil', { Erbil: 5, Anbar: 3 })]]);
  const matrix = originHostOf(hosts, DAY, districts, SMALL_DATASET);
  expect([matrix?.within, matrix?.origins.map(({ names, place }) => [names?.en, place])]).toEqual([
    null,
    [
      ['Erbil', null],
      ['Anbar', null],
    ],
  ]);
});

test('the largest cells are those of any date, with and without those who are where they came from', () => {
  const hosts = new Map([
    ['Dahuk', hosted('Dahuk', { dahuk: 40, Anbar: 10 })],
    ['Erbil', hosted('Erbil', { Anbar: 20, unknown: 35 })],
  ]);
  expect(largestCells(hosts, SMALL_DATASET)).toEqual({ any: 40, between: 20 });
  expect(largestCells(new Map(), SMALL_DATASET)).toEqual({ any: 0, between: 0 });
});
