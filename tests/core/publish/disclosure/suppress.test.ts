import { expect, test } from 'vitest';
import type { CountTable } from '../../../../src/core/publish/disclosure/countTable';
import { publishedTable } from '../../../../src/core/publish/disclosure/publishedTable';
import { readerRanges } from '../../../../src/core/publish/disclosure/readerRanges';
import { suppress } from '../../../../src/core/publish/disclosure/suppress';
import { USUAL_RULES } from '../../../../src/core/publish/disclosure/suppressionRules';
import { cubeOf, day } from '../../cubeOf';
import { DAY, figuresOf, tableOfGrid, wordsOf } from './tableOfGrid';

const IN_A = new Map(['A1', 'A2', 'A3'].map((district) => [district, 'A']));
const SIZES = { least: 5, most: 6 };
const NEXT = day('2015-10-31');
const DAYS = [DAY, NEXT];

test('a table without small counts is published whole', () => {
  expect(suppressedIn(tableOfGrid({ Dahuk: [600, 1500], Erbil: [200, 0] }))).toEqual([]);
});

test('two small counts in one column have partners in their rows, and the totals stand', () => {
  const table = tableOfGrid({
    Ninewa: [120, 900, 45, 3],
    Dahuk: [600, 1500, 30, 0],
    Erbil: [200, 1100, 12, 8],
    Muthanna: [0, 15, 6, 0],
    Najaf: [0, 40, 20, 1],
  });
  expect(suppressedIn(table)).toEqual(['Najaf k2', 'Najaf k3', 'Ninewa k2', 'Ninewa k3']);
  expect(rangesOf(table)).toEqual(['Najaf k2 18–20', 'Najaf k3 1–3', 'Ninewa k2 45–47', 'Ninewa k3 1–3']);
});

test('a zero is never a partner: everybody knows it', () => {
  const table = tableOfGrid({ A: [3, 0, 500], B: [0, 700, 0], C: [40, 0, 60] });
  expect(suppressedIn(table)).toEqual(['A k0', 'A k2', 'C k0', 'C k2']);
});

test('small counts that hold each other are not enough: one and one cannot be two others', () => {
  const table = tableOfGrid({ A: [1, 1], B: [50, 70], C: [20, 90] });
  const words = suppressedIn(table);
  expect(words).toContain('A k0');
  expect(words.length).toBeGreaterThan(3);
  expect(readerRanges(table, suppress(table).suppressed).every(({ isProtected }) => isProtected)).toBe(true);
});

test('a set tells of its members beside the country', () => {
  const names = { en: 'North' };
  const north = { id: 'north', names, short: names, inSentence: names, members: ['A', 'B'] };
  const wholes = cubeOf([`${DAY} A 3`, `${DAY} B 40`, `${DAY} C 60`], { unit: 'families' });
  const series = [{ cube: wholes, level: 'governorate', familySizes: null, dates: DAYS }] as const;
  expect(suppressedIn(tableOf({ series }))).toEqual(['A', 'B']);
  expect(suppressedIn(tableOf({ series, sets: [north] }))).toEqual(['A', 'B']);
  expect(suppressedIn(tableOf({ series, sets: [{ ...north, members: ['A'] }] }))).toEqual([
    'A',
    'B',
    'north',
  ]);
});

test('districts are set against their governorate and this against the country', () => {
  const districts = cubeOf([`${DAY} A1 2`, `${DAY} A2 30`, `${DAY} A3 500`], { unit: 'families' });
  const governorates = cubeOf([`${DAY} A 532`, `${DAY} B 80`], { unit: 'families' });
  const series = [
    { cube: districts, level: 'district', familySizes: null, dates: DAYS },
    { cube: governorates, level: 'governorate', familySizes: null, dates: DAYS },
  ] as const;
  expect(suppressedIn(tableOf({ series, parents: IN_A }))).toEqual(['A1', 'A2']);
  const alone = { ...series[0], cube: cubeOf([`${DAY} A1 2`], { unit: 'families' }) };
  const falling = { ...series[1], cube: cubeOf([`${DAY} A 532`, `${DAY} B 80`], { unit: 'families' }) };
  expect(suppressedIn(tableOf({ series: [alone, falling], parents: IN_A }))).toEqual(['A1', 'A', 'B']);
});

test('six people are one family: individuals go by their families, and each unit hides the other', () => {
  const people = cubeOf([`${DAY} A 18`, `${DAY} B 240`, `${DAY} C 360`]);
  const families = cubeOf([`${DAY} A 3`, `${DAY} B 40`, `${DAY} C 60`], { unit: 'families' });
  const madeOf = { cube: people, level: 'governorate', familySizes: SIZES, dates: DAYS } as const;
  const counted = { ...madeOf, familySizes: null, dates: DAYS };
  const homes = { cube: families, level: 'governorate', familySizes: null, dates: DAYS } as const;
  expect(suppressedIn(tableOf({ series: [counted] }))).toEqual([]);
  expect(rangesOf(tableOf({ series: [madeOf] }))).toEqual(['A 6–24', 'B 234–252']);
  expect(suppressedIn(tableOf({ series: [madeOf, homes] }))).toEqual(['A', 'B', 'A', 'B']);
});

test('where sizes of families differ, the people of four families are small and families are known within bounds', () => {
  const people = cubeOf([`${DAY} A 20`, `${DAY} B 239`, `${DAY} C 355`]);
  const families = cubeOf([`${DAY} A 4`, `${DAY} B 40`, `${DAY} C 60`], { unit: 'families' });
  const table = tableOf({
    series: [
      { cube: people, level: 'governorate', familySizes: SIZES, dates: DAYS },
      { cube: families, level: 'governorate', familySizes: null, dates: DAYS },
    ],
  });
  const { suppressed, exposed } = suppress(table);
  expect(exposed).toEqual([]);
  const unitsOfA = [...suppressed].map((cell) => table.cells[cell]!.at).filter(({ place }) => place === 'A');
  expect(unitsOfA.map(({ unit }) => unit).toSorted()).toEqual(['families', 'individuals']);
  expect(readerRanges(table, suppressed).every(({ isProtected }) => isProtected)).toBe(true);
});

test('a printed change tells the other date and is left out', () => {
  const cube = cubeOf([`${DAY} A 3`, `${NEXT} A 53`, `${DAY} B 70`, `${NEXT} B 90`], { unit: 'families' });
  const series = [{ cube, level: 'governorate', familySizes: null, dates: DAYS }] as const;
  const changes = [{ from: DAY, to: NEXT }];
  const table = tableOf({ series, country: null, changes });
  const { suppressed } = suppress(table);
  const told = [...suppressed].map((cell) => table.cells[cell]!.at);
  expect(told.map(({ place, day: at, since }) => [place, at, since])).toEqual([
    ['A', DAY, null],
    ['A', NEXT, DAY],
  ]);
});

test('a figure carried forward repeats the one it comes from', () => {
  const cube = cubeOf([`${DAY} A 3`, `${NEXT} A 3`, `${NEXT} B 60`], { unit: 'families' });
  const carried = { ...cube, carriedFrom: Int32Array.from([-1, -1, 0, -1]) };
  const series = [{ cube: carried, level: 'governorate', familySizes: null, dates: DAYS }] as const;
  const table = tableOf({ series, country: null });
  expect(table.relations).toHaveLength(1);
  expect(suppressedIn(table)).toEqual(['A', 'A']);
});

test('what the source suppressed stays so, also beside a total that the source states', () => {
  const districts = cubeOf([`${DAY} A1 <5`, `${DAY} A2 30`, `${DAY} A3 500`], { unit: 'families' });
  const governorates = cubeOf([`${DAY} A 533`], { unit: 'families' });
  const table = tableOf({
    series: [
      { cube: districts, level: 'district', familySizes: null, dates: DAYS },
      { cube: governorates, level: 'governorate', familySizes: null, dates: DAYS },
    ],
    country: null,
    parents: IN_A,
  });
  expect(suppressedIn(table)).toEqual(['A1', 'A2']);
});

test('what the source suppressed without a bound is safe where nothing tells of it', () => {
  const cube = cubeOf([`${DAY} A *`, `${DAY} B 30`, `${DAY} C 500`], { unit: 'families' });
  const series = [{ cube, level: 'governorate', familySizes: null, dates: DAYS }] as const;
  expect(suppressedIn(tableOf({ series }))).toEqual(['A']);
});

test('three parts of one family each: they are narrow, as their sum is known to be small, and not exposed', () => {
  const table = tableOfGrid({ A: [1, 1, 1], B: [90, 80, 70], C: [50, 60, 40] });
  const { suppressed, narrow, exposed } = suppress(table);
  expect(exposed).toEqual([]);
  expect(wordsOf(table, narrow)).toEqual(['A', 'A k0', 'A k1', 'A k2']);
  const ranges = readerRanges(table, suppressed).filter(({ cell }) => cell.isSmall);
  expect(ranges.map(({ cell: { at }, least, most }) => `${at.key} ${least}–${most}`)).toContain(' 3–4');
});

test('two breakdowns without their whole tell of each other', () => {
  const byShelter = cubeOf([`${DAY} A camp 3`, `${DAY} A host 60`], {
    unit: 'families',
    dimension: 'shelter',
  });
  const byWave = cubeOf([`${DAY} A early 23`, `${DAY} A late 40`], { unit: 'families', dimension: 'wave' });
  const series = [byShelter, byWave].map(
    (cube) => ({ cube, level: 'governorate', familySizes: null, dates: DAYS }) as const,
  );
  expect(suppressedIn(tableOf({ series, country: null }))).toEqual(['A camp', 'A early']);
});

test('sensitive zeros are suppressed like small counts', () => {
  const table = tableOfGrid({ A: [0, 50], B: [70, 90] }, {}, { ...USUAL_RULES, zerosAreSensitive: true });
  expect(rangesOf(table)[0]).toBe('A k0 0–4');
});

test('a finished suppression stays as it is', () => {
  const table = tableOfGrid({ A: [1, 2, 30], B: [5, 70, 3], C: [20, 90, 11] });
  const { suppressed } = suppress(table);
  expect(suppress(table, suppressed).suppressed).toEqual(suppressed);
});

function tableOf(own: Parameters<typeof figuresOf>[0]): CountTable {
  return publishedTable(figuresOf(own), USUAL_RULES);
}

function suppressedIn(table: CountTable): string[] {
  const { suppressed, exposed } = suppress(table);
  expect(exposed).toEqual([]);
  return wordsOf(
    table,
    [...suppressed].toSorted((a, b) => a - b),
  );
}

function rangesOf(table: CountTable): string[] {
  const { suppressed } = suppress(table);
  const cells = [...suppressed].toSorted((a, b) => a - b);
  const words = wordsOf(table, cells);
  return readerRanges(table, suppressed).map(({ least, most }, index) => `${words[index]} ${least}–${most}`);
}
