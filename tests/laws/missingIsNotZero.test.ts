import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { totalAt } from '../../src/core/cube/totalAt';
import { cell, count, cubeOfRows, dateIndexOf, PLACES, rowsOf, type Row } from './generatedTable';

test('a row taken out lowers the coverage, leaves a gap and opens the upper bound', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf(count, 10), fc.nat(), async (rows, pick) => {
      const gone = rows[pick % rows.length];
      const rest = rows.filter((row) => row !== gone);
      if (!gone || rest.every(({ day }) => day !== gone.day)) return;
      const [before, after] = [await cubeOfRows(rows), await cubeOfRows(rest)];
      const whole = totalAt(before, dateIndexOf(before, gone.day), PLACES);
      const total = totalAt(after, dateIndexOf(after, gone.day), PLACES);
      expect(total.coverage.reported).toBe(whole.coverage.reported - 1);
      expect(total.coverage.expected).toBe(whole.coverage.expected);
      expect(total.coverage.gaps).toContainEqual({ place: gone.place, reason: 'notReported' });
      expect(total).toMatchObject({
        value: (whole.value ?? 0) - gone.individuals.truth,
        upper: null,
        complete: false,
      });
      expect(totalAt(after, dateIndexOf(after, gone.day), [gone.place]).value).toBeNull();
    }),
  );
});

test('an empty cell and a row that is not there are the same gap', async () => {
  const empty = { text: '', kind: 'missing', truth: 0 } as const;
  await fc.assert(
    fc.asyncProperty(rowsOf(count, 2), fc.nat(), async (rows, pick) => {
      const blanked = rows.map((row, index) =>
        index === pick % rows.length ? { ...row, individuals: empty } : row,
      );
      const rest = rows.filter((_, index) => index !== pick % rows.length);
      const [blank, absent] = [await cubeOfRows(blanked), await cubeOfRows(rest)];
      for (const { day } of rest) {
        expect(totalAt(blank, dateIndexOf(blank, day), PLACES)).toEqual(
          totalAt(absent, dateIndexOf(absent, day), PLACES),
        );
      }
    }),
  );
});

test('the true number of people lies between the figure and its upper bound', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf(cell), fc.subarray(PLACES, { minLength: 1 }), async (rows, places) => {
      const cube = await cubeOfRows(rows);
      for (const [index, { day }] of cube.dates.entries()) {
        const spoken = rows.filter((row) => row.day === day && places.includes(row.place));
        const { value, upper, complete } = totalAt(cube, index, places);
        const truth = truthOf(spoken);
        const allCounts = spoken.length === places.length && spoken.every(isCount);
        expect(value ?? 0).toBeLessThanOrEqual(truth);
        expect(upper ?? Infinity).toBeGreaterThanOrEqual(truth);
        expect(complete || !allCounts).toBe(true);
        expect(complete ? [value, upper] : [truth, truth]).toEqual([truth, truth]);
      }
    }),
  );
});

test('one place has a figure exactly where its cell holds one', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf(cell), async (rows) => {
      const cube = await cubeOfRows(rows);
      const counts = rows.filter(isCount);
      const gaps = rows.filter(({ individuals }) => individuals.kind === 'missing');
      const totalOf = ({ day, place }: Row) => totalAt(cube, dateIndexOf(cube, day), [place]);
      expect(counts.map((row) => totalOf(row).value)).toEqual(counts.map((row) => row.individuals.truth));
      expect(counts.every((row) => totalOf(row).complete)).toBe(true);
      expect(gaps.map((row) => totalOf(row).value)).toEqual(gaps.map(() => null));
      expect(gaps.some((row) => totalOf(row).complete)).toBe(false);
      const wrong = rows.filter((row) => (totalOf(row).upper ?? Infinity) < row.individuals.truth);
      expect(wrong).toEqual([]);
    }),
  );
});

function isCount({ individuals }: Row): boolean {
  return individuals.kind === 'count';
}

function truthOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { individuals }) => sum + individuals.truth, 0);
}
