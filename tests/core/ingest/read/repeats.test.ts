import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '../../../../src/core/ingest/answers';
import { readRows } from './readRows';

const HEADER = 'date;governorate;district;location name;families';
const ROWS = [
  '2019-01-31;Dahuk;Sumel;A;100',
  '2019-01-31;Dahuk;Sumel;B;200',
  '2019-01-31;Dahuk;Sumel;B;240',
  '2019-01-31;Dahuk;Sumel;B;240',
  '2019-01-31;Dahuk;Zakho;C;7',
];

/** Every figure with what bounds it, as `level place value…upper`. */
function bounds(rows: readonly string[], answers: Answers = {}): string[] {
  const { series } = readRows([HEADER, ...rows], answers);
  return series.flatMap(({ level, cube }) =>
    cube.places.map((place, index) => `${level} ${place} ${cube.values[index]}…${cube.uppers[index]}`),
  );
}

test('rows that contradict each other about one location leave out that location, and nothing else', () => {
  const open = ['1 IQG09 107…Infinity', '2 IQG09/sumel 100…Infinity', '2 IQG09/zakho 7…7'];
  expect(bounds(ROWS)).toEqual(open);
  expect(bounds(ROWS.toReversed())).toEqual(open);
  expect(readRows([HEADER, ...ROWS]).issues).toContain('ask conflicting_values ×2');
});

const TWO = 'date;governorate;district;location name;families;individuals';
const TOLD = [
  '2019-01-31;Dahuk;Sumel;A;100;600',
  '2019-01-31;Dahuk;Sumel;B;200;1200',
  '2019-01-31;Dahuk;Sumel;B;200;1300',
  '2019-01-31;Dahuk;Sumel;B;200;1200',
];

/** The governorate's figures of two columns, as `value…upper`. */
function ofTwo(rows: readonly string[]) {
  const table = readRows([TWO, ...rows]);
  const of = (unit: string) => {
    const cube = table.series.find((one) => one.level === 1 && one.cube.unit === unit)?.cube;
    return `${cube?.values[0]}…${cube?.uppers[0]}`;
  };
  return { ...table, families: of('families'), individuals: of('individuals') };
}

test.each([
  ['in the order of the file', TOLD],
  ['the other way round', TOLD.toReversed()],
])('%s, rows that contradict each other in one column count once in the others', (_, rows) => {
  const { families, individuals, issues } = ofTwo(rows);
  expect([families, individuals]).toEqual(['300…300', '600…Infinity']);
  expect(issues).toContain('ask conflicting_values ×1');
});

test('each column in which some of three rows differ is left out, and the rest counts', () => {
  const rows = ['A;1;10', 'A;2;10', 'A;1;10', 'B;5;50', 'B;5;60', 'B;6;50', 'C;7;70', 'C;7;80'];
  const { families, individuals, rows: used } = ofTwo(rows.map((row) => `2019-01-31;Dahuk;Sumel;${row}`));
  expect([families, individuals]).toEqual(['7…Infinity', '10…Infinity']);
  expect(used).toMatchObject({ physical: 9, records: 8, skipped: 1, rejected: 0 });
});

const told = fc.record({
  site: fc.constantFrom('A', 'B', 'C'),
  families: fc.integer({ min: 1, max: 3 }),
  individuals: fc.integer({ min: 11, max: 13 }),
});

test('a column counts the locations whose rows agree in it, each once, and is a floor, or no figure, where some do not', () => {
  fc.assert(
    fc.property(fc.array(told, { minLength: 1, maxLength: 8 }), (rows) => {
      const lines = rows.map(
        ({ site, families, individuals }) => `2019-01-31;Dahuk;Sumel;${site};${families};${individuals}`,
      );
      const one = ofTwo(lines);
      const expected = (of: 'families' | 'individuals') => {
        const said = ['A', 'B', 'C'].map(
          (site) => new Set(rows.flatMap((row) => (row.site === site ? [row[of]] : []))),
        );
        const agreed = said.flatMap((figures) => (figures.size === 1 ? [...figures] : []));
        const sum = agreed.reduce((total, figure) => total + figure, 0);
        if (agreed.length === 0) return /^0…/; // no figure has no bound
        const upper = said.some(({ size }) => size > 1) ? Infinity : sum;
        return new RegExp(`^${sum}…${upper}$`);
      };
      expect(one.families).toMatch(expected('families'));
      expect(one.individuals).toMatch(expected('individuals'));
      const { physical, records, skipped, rejected } = one.rows;
      expect(records + skipped + rejected).toBe(physical);
    }),
  );
});

test('as soon as a person says what counts, it counts', () => {
  expect(bounds(ROWS, { conflicts: 'first' })[0]).toBe('1 IQG09 307…307');
  expect(bounds(ROWS, { conflicts: 'sum' })[0]).toBe('1 IQG09 547…547');
  expect(bounds(ROWS.toReversed(), { conflicts: 'sum' })[0]).toBe('1 IQG09 547…547');
  expect(bounds(ROWS, { conflicts: 'last' })[0]).toBe('1 IQG09 347…347');
});

test('the last of contradicting rows is the last that speaks of the location, also when it repeats an earlier one', () => {
  const [a = '', b = '', other = ''] = ROWS;
  expect(bounds([a, b, other, b], { conflicts: 'last' })[0]).toBe('1 IQG09 300…300');
  expect(bounds([b, other, a, other], { conflicts: 'last' })[0]).toBe('1 IQG09 340…340');
});

test('a location told twice alike, and otherwise a third time, counts in none of its ways', () => {
  const [a = '', b = '', other = ''] = ROWS;
  expect(bounds([a, b, b, other])[0]).toBe('1 IQG09 100…Infinity');
});
