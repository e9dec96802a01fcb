import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { totalAt } from '../../src/core/cube/totalAt';
import { cell, cubeOfRows, dateIndexOf, DAYS, placeSet, PLACES, rowsOf } from './generatedTable';

test('the parts of a partition add up to the whole: value, bound, coverage and gaps', async () => {
  const partition = fc.array(fc.nat({ max: 3 }), { minLength: PLACES.length, maxLength: PLACES.length });
  await fc.assert(
    fc.asyncProperty(rowsOf(cell), partition, async (rows, groupOf) => {
      const cube = await cubeOfRows(rows);
      for (const index of cube.dates.keys()) {
        const whole = totalAt(cube, index, PLACES);
        const parts = [0, 1, 2, 3].map((group) =>
          totalAt(
            cube,
            index,
            PLACES.filter((_, place) => groupOf[place] === group),
          ),
        );
        expect(sum(parts.map(({ value }) => value ?? 0))).toBe(whole.value ?? 0);
        expect(sum(parts.map(({ coverage }) => coverage.reported))).toBe(whole.coverage.reported);
        expect(sum(parts.map(({ coverage }) => coverage.expected))).toBe(PLACES.length);
        expect(parts.flatMap(({ coverage }) => coverage.gaps.map(({ place }) => place)).toSorted()).toEqual(
          whole.coverage.gaps.map(({ place }) => place).toSorted(),
        );
        const open = parts.some(({ upper }) => upper === null);
        expect(whole.upper).toBe(open ? null : sum(parts.map(({ upper }) => upper ?? 0)));
        expect(whole.value === null).toBe(parts.every(({ value }) => value === null));
      }
    }),
  );
});

test('places chosen before the sum or in the sum give the same figure', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf(cell), placeSet, fc.constantFrom(...DAYS), async (rows, chosen, day) => {
      const kept = rows.filter((row) => chosen.includes(row.place) && row.day === day);
      if (kept.length === 0) return;
      const whole = await cubeOfRows(rows);
      const part = await cubeOfRows(kept);
      expect(totalAt(part, 0, chosen)).toEqual(totalAt(whole, dateIndexOf(whole, day), chosen));
    }),
  );
});

test('two sets that overlap count their common places once', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf(cell), placeSet, placeSet, async (rows, one, other) => {
      const cube = await cubeOfRows(rows);
      const common = one.filter((place) => other.includes(place));
      for (const index of cube.dates.keys()) {
        const valueOf = (places: readonly string[]) => totalAt(cube, index, places).value ?? 0;
        const both = valueOf([...one, ...other]);
        expect(both).toBe(valueOf(one) + valueOf(other) - valueOf(common));
        expect(both).toBeLessThanOrEqual(valueOf(PLACES));
      }
    }),
  );
});

test('the order in which places are named has no effect on the figure', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf(cell), placeSet, async (rows, places) => {
      const cube = await cubeOfRows(rows);
      const { coverage, ...there } = totalAt(cube, 0, places);
      const { coverage: backwards, ...back } = totalAt(cube, 0, places.toReversed());
      expect(back).toEqual(there);
      expect(backwards.reported).toBe(coverage.reported);
    }),
  );
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
