import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

const DAY = '2023-12-31';
/** The sums of a table with one column of places, of its rows with a date between name and figures. */
async function sums(header: string, rows: readonly string[]): Promise<string[]> {
  const dated = rows.map((row) => row.replace(';', `;${DAY};`));
  return shortTotals(await inspectedLines([header, ...dated]));
}

describe('sites of which some are by chance the sum of others are added up', () => {
  test.each([
    ['Site;Date;IDP families', ['Alpha;5', 'Beta;3', 'Gamma;2', 'Delta;6', 'Eps;4', 'Zeta;2', 'Eta;8'], 30],
    [
      'Village;Date;IDP families',
      ['A1x;4', 'B2x;2', 'C3x;2', 'D4x;3', 'E5x;1', 'F6x;2', 'G7x;6', 'H8x;3', 'I9x;3'],
      26,
    ],
    [
      'Camp name;Date;IDP families',
      ['Alpha;12', 'Beta;7', 'Gamma;5', 'Delta;9', 'Eps;4', 'Zeta;5', 'Eta;0', 'Theta;0'],
      42,
    ],
    ['الموقع;Date;IDP families', ['ألف;12', 'باء;12', 'جيم;0', 'دال;0'], 24],
    ['Location;Date;IDP families', ['Alpha;7', 'Beta;7', 'Gamma;0', 'Delta;0', 'Eps;0'], 14],
  ])('%s: %s', async (header, rows, total) => {
    expect(await sums(header, rows)).toEqual([
      `${DAY} level 1: ${total} idps families (${rows.length}/${rows.length})`,
    ]);
  });
});

describe('provinces of a country that is not known', () => {
  test.each([
    [['Lac;100', 'Kanem;50', 'Ouaddai;30', 'Salamat;20'], 200],
    [['Lac;200', 'Kanem;100', 'Ouaddai;100', 'Salamat;400', 'Logone;200', 'Borkou;200'], 1200],
  ])('%s are added up, and sums are warned of', async (rows, total) => {
    const dated = rows.map((row) => row.replace(';', `;${DAY};`));
    const one = await inspectedLines(['Province;Date;IDP individuals', ...dated]);
    expect(shortTotals(one)).toEqual([
      `${DAY} level 1: ${total} idps individuals (${rows.length}/${rows.length})`,
    ]);
    expect(one.issues.map(({ code, column }) => [code, column])).toEqual([['sums_of_places', 'Province']]);
  });

  test('families at six people each are no other figure than the people', async () => {
    const people = [120, 60, 57, 240, 129, 114];
    const rows = people.map((count, at) => `Place ${'ABCDEF'[at]};${count};${Math.round(count / 6)}`);
    rows[0] = 'Place A;117;20';
    rows[3] = 'Place D;243;41';
    expect(await sums('Province;Date;IDP individuals;IDP families', rows)).toEqual([
      `${DAY} level 1: 720 idps individuals (6/6)`,
      expect.stringContaining('level 1'),
    ]);
  });

  const counts = fc.array(
    fc.oneof(
      fc.constant(0),
      fc.nat(10),
      fc.integer({ min: 1, max: 20 }).map((n) => n * 100),
    ),
    {
      minLength: 2,
      maxLength: 14,
    },
  );

  test.each(['Province', 'District', 'Site', 'Place', 'Location'])(
    'a column %s with one figure each always totals to the sum of its rows',
    async (header) => {
      await fc.assert(
        fc.asyncProperty(counts, async (figures) => {
          const rows = figures.map((count, at) => `Place ${String.fromCharCode(65 + at)}x;${count}`);
          const total = figures.reduce((sum, count) => sum + count, 0);
          const all = `${figures.length}/${figures.length}`;
          const [first, ...others] = await sums(`${header};Date;IDP individuals`, rows);
          expect(first).toMatch(new RegExp(`level \\d: ${total} idps individuals \\(${all}\\)`));
          expect(others).toEqual([]);
        }),
        { numRuns: 10 }, // many more lists are held against sums in understand/sumLevels.test.ts
      );
    },
  );
});

describe('places of a country that is not known, some of them equal and most of them zero', () => {
  const NAMES = ['Lac', 'Kanem', 'Ouaddai', 'Salamat', 'Logone', 'Borkou'];
  const counts = (first: string, other: string) =>
    NAMES.map((name, at) => `${name};${at < 2 ? first : other}`);

  test('are no sums of each other at one date', async () => {
    const header = 'Province;Date;IDP individuals';
    expect(await sums(header, counts('7', '0'))).toEqual([`${DAY} level 1: 14 idps individuals (6/6)`]);
  });

  test('nor at two dates', async () => {
    const rows = ['2023-12-31', '2024-01-31'].flatMap((day) =>
      counts('7', '0').map((row) => row.replace(';', `;${day};`)),
    );
    const one = await inspectedLines(['Province;Date;IDP individuals', ...rows]);
    expect(shortTotals(one)).toEqual([
      `${DAY} level 1: 14 idps individuals (6/6)`,
      '2024-01-31 level 1: 14 idps individuals (6/6)',
    ]);
  });

  test('nor in a column for each year', async () => {
    const rows = counts('7;8;9', '0;0;0').slice(0, 4);
    const one = await inspectedLines(['Province;IDPs 2021;IDPs 2022;IDPs 2023', ...rows]);
    expect(one.totals.map(({ adminLevel, value, reported }) => [adminLevel, value, reported])).toEqual([
      [1, 14, 4],
      [1, 16, 4],
      [1, 18, 4],
    ]);
  });
});

test('a governorate is no sum of one whose name is misspelt and of zeros', async () => {
  const rows = ['Ninewa;7', 'Salahudinx;7', 'Dihokk;0', 'Erbil;20', 'Kirkuk;3'];
  const [first] = await sums('Governorate;Date;IDP individuals', rows);
  expect(first).toBe(`${DAY} level 1: 37 idps individuals (5/5)`);
});
