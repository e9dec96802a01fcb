import { describe, expect, test } from 'vitest';
import {
  commonMeasures,
  latestCommonDay,
  sideBySide,
  type Side,
} from '../../../src/core/viewmodels/sideBySide';
import { cubeOf, day } from '../cubeOf';
import { SMALL_DATASET } from '../smallDataset';

const SHIPPED = side([
  '2020-06-30 Dahuk 100',
  '2020-06-30 Erbil 50',
  '2020-06-30 Anbar 7',
  '2020-09-30 Dahuk 90',
]);

describe('two datasets side by side', () => {
  test('give both figures with their days, and the second less the first', () => {
    const own = side(['2020-06-30 Dahuk 120', '2020-06-30 Erbil 50']);
    const { rows, common, compared, equal } = sideBySide(SHIPPED, own, day('2020-07-31'));
    expect([common, compared, equal]).toEqual([2, 2, 1]);
    expect(
      rows.map(({ place, first, second, difference }) => [place, first.value, second.value, difference]),
    ).toEqual([
      ['Dahuk', 100, 120, 20],
      ['Erbil', 50, 50, 0],
      ['Anbar', 7, null, null],
    ]);
    expect(rows[2]?.second.day).toBeNull();
  });

  test('of different days state both days and count as no agreement', () => {
    const own = side(['2020-05-31 Dahuk 100']);
    const { rows, compared } = sideBySide(SHIPPED, own, day('2020-07-31'));
    expect([rows[0]?.first.day, rows[0]?.second.day, rows[0]?.difference]).toEqual([
      '2020-06-30',
      '2020-05-31',
      0,
    ]);
    expect([rows[0]?.sameDay, compared]).toEqual([false, 0]);
  });

  test('are not compared across a change of method', () => {
    const own = side(['2020-06-30 Dahuk 90']);
    const [row] = sideBySide(SHIPPED, own, day('2020-10-31')).rows;
    expect([row?.first.day, row?.second.day, row?.difference]).toEqual(['2020-09-30', '2020-06-30', null]);
    expect(row?.refused?.id).toBe('camp-family-size-2020-08');
  });

  test('are not compared where a figure is missing, suppressed or a range', () => {
    const own = side(['2020-06-30 Dahuk *', '2020-06-30 Erbil 40-60', '2020-06-30 Anbar -']);
    const { rows } = sideBySide(SHIPPED, own, day('2020-06-30'));
    expect(rows.map(({ difference }) => difference)).toEqual([null, null, null]);
    const byPlace = new Map(rows.map(({ place, second }) => [place, second.empty]));
    expect([byPlace.get('Dahuk'), byPlace.get('Anbar')]).toEqual(['suppressed', 'notReported']);
  });

  test('of two countries have no place in common', () => {
    expect(sideBySide(SHIPPED, side(['2020-06-30 Ouest 5']), day('2020-06-30')).common).toBe(0);
  });

  test('begin at the latest day of both, else where the shorter one ends', () => {
    const { cube } = SHIPPED;
    expect(latestCommonDay(cube, side(['2020-06-30 Dahuk 1', '2021-01-31 Dahuk 1']).cube)).toBe('2020-06-30');
    expect(latestCommonDay(cube, side(['2020-07-31 Dahuk 1']).cube)).toBe('2020-07-31');
  });

  test('are asked for what both have', () => {
    const other = {
      ...SMALL_DATASET,
      measures: [{ measure: 'idps', units: ['families'], dimensions: [] } as const],
    };
    expect(commonMeasures(SMALL_DATASET, other)).toEqual([{ measure: 'idps', unit: 'families' }]);
    expect(commonMeasures(SMALL_DATASET, { ...other, measures: [] })).toEqual([]);
  });
});

function side(cells: readonly string[]): Side {
  return { dataset: SMALL_DATASET, cube: cubeOf(cells) };
}
