import * as fc from 'fast-check';
import type { Cube } from '../../src/core/cube/cube';
import type { Unit } from '../../src/core/domain/measure';
import { readCubes } from '../../src/workers/readCubes';
import { SMALL_IRAQ } from '../core/smallIraq';

/** What a cell says, and the number of people there really are. */
export interface Cell {
  readonly text: string;
  readonly kind: 'count' | 'missing' | 'bounds';
  readonly truth: number;
}

export interface Row {
  readonly day: string;
  readonly place: string;
  readonly individuals: Cell;
  readonly families: Cell;
}

export const DAYS = ['2014-04-01', '2015-09-29', '2016-03-31', '2020-08-31', '2024-04-30'];
export const PLACES = [
  'IQG01',
  'IQG06',
  'IQG08',
  'IQG09',
  'IQG11',
  'IQG14',
  'IQG17',
  '?Atlantis',
  '?__proto__',
];

const people = fc.nat({ max: 4_000_000 });
export const count = people.map((truth): Cell => ({ text: String(truth), kind: 'count', truth }));
const missing = people.chain((truth) =>
  fc.constantFrom('', 'N/A', '-', '..').map((text): Cell => ({ text, kind: 'missing', truth })),
);
const suppressed = fc.record({
  bound: fc.integer({ min: 1, max: 50 }),
  sign: fc.constantFrom('<', '≤', '< '),
});
const below = suppressed.chain(({ bound, sign }) => {
  const most = sign === '≤' ? bound : bound - 1;
  const truth = fc.oneof(fc.constant(most), fc.nat({ max: most })); // the bound itself must lie within the bounds
  return truth.map((there): Cell => ({ text: `${sign}${bound}`, kind: 'bounds', truth: there }));
});
const range = fc
  .tuple(people, people, people)
  .map((three) => three.toSorted((a, b) => a - b))
  .map(([low = 0, truth = 0, high = 0]): Cell => ({ text: `${low}-${high}`, kind: 'bounds', truth }));
const open = fc
  .tuple(people, people)
  .map(([low, more]): Cell => ({ text: `${low}+`, kind: 'bounds', truth: low + more }));

export const cell = fc.oneof({ weight: 6, arbitrary: count }, missing, below, range, open);

/** Rows of different dates and places, in any order. */
export function rowsOf(cells: fc.Arbitrary<Cell>, least = 1): fc.Arbitrary<Row[]> {
  const row = fc.record({
    day: fc.constantFrom(...DAYS),
    place: fc.constantFrom(...PLACES),
    individuals: cells,
    families: cells,
  });
  return fc.uniqueArray(row, {
    minLength: least,
    maxLength: 45,
    selector: ({ day, place }) => `${day} ${place}`,
  });
}

/** A set of places, maybe empty, maybe with some twice. */
export const placeSet = fc.array(fc.constantFrom(...PLACES, '?Nowhere'), { maxLength: 12 });

/** The file of the rows, as CSV. */
export function csvOf(rows: readonly Row[]): string {
  const lines = rows.map(({ day, place, individuals, families }) => {
    const [code, name] = place.startsWith('?') ? ['', place.slice(1)] : [place, ''];
    return [day, code, name, individuals.text, families.text].join(',');
  });
  return `${['date,pcode,governorate,idps_individuals,idps_families', ...lines].join('\n')}\n`;
}

/** Reads a table as the worker does. */
export function readText(text: string) {
  return readCubes(new TextEncoder().encode(text), {
    file: 'generated.csv',
    gazetteer: SMALL_IRAQ,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
}

/** The cube of a table of these rows in one unit. */
export async function cubeOfRows(rows: readonly Row[], unit: Unit = 'individuals'): Promise<Cube> {
  const cube = (await readText(csvOf(rows))).cubes.find((one) => one.unit === unit);
  if (!cube) throw new Error(`no cube in ${unit}`);
  return cube;
}

/** A date of a cube, by its day. */
export function dateIndexOf(cube: Cube, day: string): number {
  return cube.dates.findIndex((date) => date.day === day);
}
