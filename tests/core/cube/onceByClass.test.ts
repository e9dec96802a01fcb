import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onceByClass } from '../../../src/core/cube/onceByClass';
import { collapse } from '../../../src/core/cube/collapse';
import type { Cube } from '../../../src/core/cube/cube';
import { cubeOf } from '../cubeOf';

const KEYS = ['camp', 'out', 'rented', 'school'];
const NONE = null;

test('what the others leave of a class is unknown; the class itself is gone', () => {
  const { cube, once } = counted(madeOf([[100, 50, 40, NONE]]));
  expect(partsOf(cube)).toEqual({ camp: 100, rented: 40, unknown: 10 });
  expect(once).toEqual([{ row: 3, key: 'out', stated: 50, sum: 40 }]);
});

test('of a class that is the sum of the others nothing is left', () => {
  expect(partsOf(counted(madeOf([[100, 50, 40, 10]])).cube)).toEqual({
    camp: 100,
    rented: 40,
    school: 10,
  });
});

test('a class alone stays as it is', () => {
  const given = madeOf([[100, 50, NONE, NONE]]);
  expect(counted(given)).toEqual({ cube: given, once: [] });
});

test('a class that is less than the others at most dates holds something else', () => {
  const given = madeOf([
    [NONE, 50, 60, NONE],
    [NONE, 50, 70, NONE],
    [NONE, 50, 50, NONE],
  ]);
  expect(counted(given)).toEqual({ cube: given, once: [] });
});

test('where it is less at few dates, these have what the others come to', () => {
  const given = madeOf([
    [NONE, 50, 60, NONE],
    [NONE, 50, 40, NONE],
  ]);
  expect([...collapse(counted(given).cube).values]).toEqual([60, 50]);
});

test('the whole is that of the widest class and of those beside it, whatever its parts', () => {
  const figure = fc.option(fc.nat(1000), { nil: NONE });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(1000), figure, figure), { minLength: 1, maxLength: 4 }), (dates) => {
      // stated classes hold their parts and up to 1,000 others
      const rows = dates.map(([camp, rented, rest]) => [
        camp,
        rest === NONE ? NONE : (rented ?? 0) + rest,
        rented,
        NONE,
      ]);
      const { values, uppers } = collapse(counted(madeOf(rows)).cube);
      const wholes = rows.map(([camp, out, rented]) => (camp ?? NaN) + (out ?? rented ?? 0));
      expect([...values]).toEqual(wholes);
      expect([...uppers]).toEqual(wholes);
    }),
  );
});

/** With `out` made up of `rented` and `school`. */
function counted(cube: Cube) {
  const keys = cube.by?.keys ?? [];
  const others = ['rented', 'school'].map((key) => keys.indexOf(key)).filter((index) => index >= 0);
  const key = keys.indexOf('out');
  return onceByClass(cube, key >= 0 && others.length > 0 ? [{ key, others }] : []);
}

/** One place; a row of `dates` for each date, with the figures of the keys. Rows of the file count from 2. */
function madeOf(dates: readonly (readonly (number | null)[])[]): Cube {
  return cubeOf(
    dates.flatMap((figures, date) =>
      figures.flatMap((value, at) => (value === null ? [] : [`2020-01-0${date + 1} A ${KEYS[at]} ${value}`])),
    ),
    { dimension: 'shelter' },
  );
}

function partsOf({ by, values, states }: Cube): Record<string, number> {
  const keys = by?.keys ?? [];
  return Object.fromEntries(
    keys.flatMap((key, at) => ((states[at] ?? 0) > 0 ? [[key, values[at] ?? 0]] : [])),
  );
}
