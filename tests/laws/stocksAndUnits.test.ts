import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeBetween, type Change } from '../../src/core/cube/changeBetween';
import { latestOf, peakOf, seriesOf, sumOverDates } from '../../src/core/cube/seriesOf';
import { totalAt } from '../../src/core/cube/totalAt';
import type { SeriesBreak } from '../../src/core/domain/seriesBreak';
import { day } from '../core/cubeOf';
import { cell, cubeOfRows, dateIndexOf, DAYS, placeSet, PLACES, rowsOf } from './generatedTable';

test('a stock is never summed over dates, whatever is asked', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf(cell), placeSet, async (rows, places) => {
      expect(sumOverDates(await cubeOfRows(rows), places)).toMatchObject({ ok: false });
    }),
  );
});

test('no figure of a stock is larger than its largest date', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf(cell), placeSet, async (rows, places) => {
      const cube = await cubeOfRows(rows);
      const values = seriesOf(cube, places).flatMap(({ value }) => value ?? []);
      expect(peakOf(cube, places)?.value ?? null).toBe(values.length === 0 ? null : Math.max(...values));
      expect(latestOf(cube, places)?.total.value ?? null).toBe(values.at(-1) ?? null);
    }),
  );
});

test('the rows of other dates have no effect on a figure', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf(cell), fc.constantFrom(...DAYS), async (rows, chosen) => {
      const own = rows.filter((row) => row.day === chosen);
      if (own.length === 0) return;
      const [all, alone] = [await cubeOfRows(rows), await cubeOfRows(own)];
      expect(totalAt(all, dateIndexOf(all, chosen), PLACES)).toEqual(totalAt(alone, 0, PLACES));
    }),
  );
});

test('families have no effect on individuals, nor individuals on families', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf(cell), fc.array(cell, { minLength: 45, maxLength: 45 }), async (rows, others) => {
      const changed = rows.map((row, index) => ({ ...row, families: others[index] ?? row.families }));
      expect(await cubeOfRows(changed, 'individuals')).toEqual(await cubeOfRows(rows, 'individuals'));
      const mirrored = changed.map((row) => ({
        ...row,
        individuals: row.families,
        families: row.individuals,
      }));
      expect((await cubeOfRows(mirrored, 'families')).values).toEqual(
        (await cubeOfRows(rows, 'individuals')).values,
      );
    }),
  );
});

/** A change without its percentage, which belongs to one direction. */
function withoutPercent(change: Change) {
  return change.kind === 'change' ? { ...change, percent: null } : change;
}

function mirrored(change: Change): Change {
  return change.kind === 'change' ? { ...change, absolute: 0 - change.absolute } : change;
}

const seriesBreak = fc.record({
  id: fc.string(),
  from: fc.constantFrom(...DAYS.map(day)),
  measure: fc.constantFrom('idps' as const, 'returnees' as const, null),
  unit: fc.constantFrom('individuals' as const, 'families' as const, null),
  dimension: fc.constantFrom('shelter' as const, null),
  places: fc.option(fc.subarray(PLACES)),
  severity: fc.constantFrom('refuse' as const, 'warn' as const),
  text: fc.constant({ en: 'The method changed.' }),
  source: fc.constant('dtm'),
});

test('a change back is the change there with the other sign; what refuses one refuses the other', async () => {
  await fc.assert(
    fc.asyncProperty(
      rowsOf(cell, 5),
      placeSet,
      fc.array(seriesBreak, { maxLength: 4 }),
      async (rows, places, breaks) => {
        const cube = await cubeOfRows(rows);
        for (const from of cube.dates.keys()) {
          for (const to of cube.dates.keys()) {
            const there = changeBetween(cube, places, from, to, breaks);
            const back = changeBetween(cube, places, to, from, breaks);
            expect(withoutPercent(back)).toEqual(mirrored(withoutPercent(there)));
          }
        }
      },
    ),
  );
});

test('no change reaches across a break that refuses it', async () => {
  const refusing = seriesBreak.map((one): SeriesBreak => ({
    ...one,
    severity: 'refuse',
    measure: null,
    unit: null,
    dimension: null,
    places: null,
  }));
  await fc.assert(
    fc.asyncProperty(rowsOf(cell, 5), refusing, async (rows, one) => {
      const cube = await cubeOfRows(rows);
      cube.dates.forEach((from, fromIndex) => {
        cube.dates.forEach((to, toIndex) => {
          const across = from.day < one.from !== to.day < one.from;
          const { kind } = changeBetween(cube, PLACES, fromIndex, toIndex, [one]);
          expect(kind === 'refused' && !across).toBe(false);
          expect(kind === 'change' && across).toBe(false);
        });
      });
    }),
  );
});
