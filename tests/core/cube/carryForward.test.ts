import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryForward } from '../../../src/core/cube/carryForward';
import { reportsOnly } from '../../../src/core/cube/reportsOnly';
import { usualAge } from '../../../src/core/cube/usualAge';
import type { Cube } from '../../../src/core/cube/cube';
import { changeBetween } from '../../../src/core/cube/changeBetween';
import { totalAt } from '../../../src/core/cube/totalAt';
import { CellState, hasValue } from '../../../src/core/domain/cellState';
import { dayFromNumber, dayNumber } from '../../../src/core/domain/day';
import type { SeriesBreak } from '../../../src/core/domain/seriesBreak';
import { cubeOf, day } from '../cubeOf';

/** Five rounds of four governorates, some of which do not report. */
const ROUNDS = cubeOf([
  '2020-06-30 Erbil 236496',
  '2020-06-30 Dahuk 319062',
  '2020-06-30 Kirkuk 100026',
  '2020-08-31 Erbil 232192',
  '2020-08-31 Dahuk 280869',
  '2020-08-31 Muthanna 972',
  '2020-08-31 Kirkuk 97440',
  '2020-10-31 Erbil 230000',
  '2020-10-31 Muthanna 960',
  '2020-10-31 Kirkuk 96000',
  '2020-12-31 Erbil ',
  '2020-12-31 Muthanna 948',
  '2020-12-31 Kirkuk 95400',
  '2021-02-28 Erbil 225000',
  '2021-02-28 Muthanna 936',
  '2021-02-28 Kirkuk 94800',
]);
const PLACES = ['Erbil', 'Dahuk', 'Muthanna', 'Kirkuk'];

function breakAt(text: string, places: SeriesBreak['places'] = null): SeriesBreak {
  const kind = { measure: 'idps', unit: 'individuals', dimension: null, places } as const;
  return { id: text, from: day(text), ...kind, severity: 'warn', text: { en: '' }, source: '' };
}

describe('figures carried forward', () => {
  const filled = carryForward(ROUNDS, 125, []);
  const totals = filled.dates.map((_, date) => totalAt(filled, date, PLACES));

  test('stand for places that do not report, for as many days as they may', () => {
    expect(totals.map(({ value }) => value)).toEqual([655_584, 611_473, 607_829, 607_217, 320_736]);
    expect(totals.map(({ coverage }) => [coverage.reported, coverage.carried])).toEqual([
      [3, 0],
      [4, 0],
      [3, 1],
      [2, 2],
      [3, 0],
    ]);
  });

  test('go onwards only, and not beyond their age', () => {
    expect(totals[0]?.coverage.gaps).toEqual([{ place: 'Muthanna', reason: 'notReported' }]);
    expect(totals[4]?.coverage.gaps).toEqual([{ place: 'Dahuk', reason: 'notReported' }]); // 181 days
    expect(totals[4]?.complete).toBe(false);
  });

  test('keep the day, the row and the bounds they are of', () => {
    const cube = carryForward(cubeOf(['2020-01-01 A 40-50', '2020-01-01 B 1', '2020-02-01 B 2']), 60, []);
    const at = cube.places.length + cube.places.indexOf('A');
    const kept = [cube.values, cube.uppers, cube.rows, cube.carriedFrom].map((column) => column?.[at]);
    expect(kept).toEqual([40, 50, 2, 0]);
    expect(cube.states[at]).toBe(CellState.estimated);
  });

  test('are usually as old as two gaps between dates', () => {
    expect(usualAge(ROUNDS)).toBe(122);
    expect(usualAge(cubeOf(['2020-01-01 A 1']))).toBeNull();
  });

  test('never cross a break of method, of all places or of theirs', () => {
    const at = (breaks: readonly SeriesBreak[]) =>
      totalAt(carryForward(ROUNDS, 125, breaks), 2, PLACES).coverage;
    expect(at([breakAt('2020-10-31')]).carried).toBe(0);
    expect(at([breakAt('2020-10-31', ['Dahuk'])]).carried).toBe(0);
    expect(at([breakAt('2020-10-31', ['Erbil'])]).carried).toBe(1);
    expect(at([breakAt('2020-08-31')]).carried).toBe(1); // the figure is already of the new method
    expect(at([breakAt('2020-11-01')]).carried).toBe(1);
  });

  test('do not stand where something else was said of the place, nor after it', () => {
    const told = cubeOf(['2020-01-01 A 40', '2020-02-01 A <5', '2020-03-01 B 1']);
    const cube = carryForward(told, 365, []);
    expect(cube.dates.map((_, date) => totalAt(cube, date, ['A']).value)).toEqual([40, null, null]);
  });

  test('make no change between dates, and are in none', () => {
    expect(changeBetween(filled, ['Dahuk'], 1, 2, [])).toEqual({ kind: 'none' });
    expect(changeBetween(filled, PLACES, 1, 2, [])).toMatchObject({
      absolute: -3644,
      common: 3,
      expected: 4,
    });
  });
});

describe('laws of carrying forward', () => {
  const START = dayNumber(day('2020-01-01'));
  const cells = fc.uniqueArray(
    fc.record({ date: fc.nat(40), place: fc.constantFrom('A', 'B', 'C'), count: fc.nat(999) }),
    { minLength: 2, maxLength: 30, selector: ({ date, place }) => `${date} ${place}` },
  );
  const cubeFrom = (rows: readonly { date: number; place: string; count: number }[]) =>
    cubeOf(rows.map(({ date, place, count }) => `${dayFromNumber(START + 7 * date)} ${place} ${count}`));

  test('every cell is what a walk backwards by hand finds', () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 1, max: 200 }), (rows, most) => {
        const cube = carryForward(cubeFrom(rows), most, []);
        cube.dates.forEach(({ day: shown }, date) => {
          for (const place of cube.places) {
            const week = (dayNumber(shown) - START) / 7;
            const known = rows.filter((row) => row.place === place && row.date <= week);
            const last = known.toSorted((a, b) => b.date - a.date)[0];
            const expected = last && (week - last.date) * 7 <= most ? last.count : null;
            expect(totalAt(cube, date, [place]).value).toBe(expected);
          }
        });
      }),
    );
  });

  test('no reported figure changes, and the longer they last the more places have one', () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 1, max: 99 }), (rows, most) => {
        const plain = cubeFrom(rows);
        const [short, long] = [carryForward(plain, most, []), carryForward(plain, 2 * most, [])];
        const told = ({ states }: Cube) => [...states.keys()].filter((at) => hasValue(states[at] ?? 0));
        const own = told(plain);
        const valuesIn = ({ values, carriedFrom }: Cube) =>
          own.map((at) => [values[at], carriedFrom?.[at] ?? -1]);
        expect(valuesIn(long)).toEqual(valuesIn(plain));
        expect(told(reportsOnly(long))).toEqual(own);
        expect(told(short)).toEqual(expect.arrayContaining(own));
        expect(told(long)).toEqual(expect.arrayContaining(told(short)));
      }),
    );
  });
});
