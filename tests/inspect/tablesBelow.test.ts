import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const DAY = '2023-12-31';
const HEADER = 'Governorate;Date;Individuals';
const FIRST = [HEADER, `Dahuk;${DAY};10`, `Erbil;${DAY};30`];
const others = (issues: readonly string[]) => issues.filter((issue) => issue.includes('second_table'));

describe('a table below that tells of the same people otherwise, or of no people', () => {
  test.each([
    [
      'by origin, below one by shelter',
      ['Governorate;Date;Shelter type;Individuals', 'Camp'],
      'Origin',
      'Anbar',
    ],
    ['by sex, below one by reason', ['Governorate;Date;Reason;Individuals', 'Conflict'], 'Sex', 'Male'],
    [
      'by a word not known, below districts',
      ['Governorate;Date;District;Individuals', 'Zakho'],
      'Sector',
      'A',
    ],
  ])('%s is not added', async (_, [header, key], otherKey, otherText) => {
    const one = await inspectedLines([
      header ?? '',
      `Dahuk;${DAY};${key};300`,
      `Governorate;Date;${otherKey};Individuals`,
      `Erbil;${DAY};${otherText};300`,
    ]);
    expect(shortTotals(one)[0]).toBe(`${DAY} level 1: 300 idps individuals (1/1)`);
    expect(others(shortIssues(one))).toEqual(['warning second_table ×1 row 3']);
  });

  test.each([
    ['Governorate;Date;Number of schools'],
    ['Governorate;Date;Male'],
    ['Governorate;Date;Latrines'],
    ['Area;Date;Returnees'],
  ])('under the header %s is not added', async (header) => {
    const one = await inspectedLines([...FIRST, ';;', header, `Ninewa;${DAY};240`]);
    expect(shortTotals(one)).toEqual([`${DAY} level 1: 40 idps individuals (2/2)`]);
    expect(others(shortIssues(one))).toEqual(['warning second_table ×1 row 5']);
  });

  test('is not added where its dates could be of either order', async () => {
    const one = await inspectedLines(
      ['Governorate;IDPs 01/02/2015', 'Dahuk;10', 'Governorate;IDPs 01/03/2015', 'Ninewa;240'],
      { headerDateOrder: 'dayFirst' },
    );
    expect(shortTotals(one)[0]).toBe('2015-02-01 level 1: 10 idps individuals (1/1)');
    expect(others(shortIssues(one))).toEqual(['warning second_table ×1 row 3']);
  });

  test('without one column of the first is not added', async () => {
    const one = await inspectedLines([
      `${HEADER};Origin`,
      `Dahuk;${DAY};10;Anbar`,
      `Dahuk;${DAY};30;Ninewa`,
      `${HEADER};`,
      `Erbil;${DAY};240;`,
    ]);
    expect(shortTotals(one)[0]).toBe(`${DAY} level 1: 40 idps individuals (1/1)`);
    expect(others(shortIssues(one))).toEqual(['warning second_table ×1 row 4']);
  });

  test('is named where it stands above the one that is read', async () => {
    const one = await inspectedLines([
      'Governorate;Date;Ninewa;Anbar',
      `Dahuk;${DAY};100;200`,
      'Governorate;Date;Camp;Rented houses',
      `Erbil;${DAY};100;200`,
    ]);
    expect(shortTotals(one)[0]).toBe(`${DAY} level 1: 300 idps individuals (1/1)`);
    expect(others(shortIssues(one))).toEqual(['warning second_table ×1 row 1']);
  });
});

describe('other people named above a header told again', () => {
  test.each([
    ['several lines above it', ['Returnees;;', 'on the last day of the year;;', 'preliminary figures;;'], 4],
    ['above blank rows', [';;', 'Returnees;;', ';;', ';;', 'by governorate;;', ';;'], 5],
    ['above a note', ['Returnees;;', '* preliminary;;'], 4],
    ['below a line on those of the first table', ['IDPs in camps only;;', ';;', 'Returnees;;'], 6],
    ['above a line of two cells', ['Returnees;;', 'prepared by;IOM;'], 4],
  ])('%s make another table', async (_, between, row) => {
    const first = [FIRST[0] ?? '', FIRST[1] ?? ''];
    const lines = [...first, `Erbil;${DAY};30`, ...between, HEADER, `Ninewa;${DAY};240`];
    const one = await inspectedLines(lines);
    expect(shortTotals(one)).toEqual([`${DAY} level 1: 40 idps individuals (2/2)`]);
    expect(others(shortIssues(one))).toEqual([`warning second_table ×1 row ${row}`]);
  });

  test('leave a place without a figure to the table above', async () => {
    const one = await inspectedLines([
      ...FIRST,
      'Anbar;;',
      'Governorate;Date;Returnees',
      `Ninewa;${DAY};240`,
    ]);
    expect(others(shortIssues(one))).toEqual(['warning second_table ×1 row 5']);
  });
});

describe('other people named in a line between rows of figures', () => {
  test('begin another table without a header of its own', async () => {
    const one = await inspectedLines([...FIRST, ';;', 'Returnees;;', `Ninewa;${DAY};240`]);
    expect(shortTotals(one)).toEqual([`${DAY} level 1: 40 idps individuals (2/2)`]);
    expect(others(shortIssues(one))).toEqual(['warning second_table ×1 row 5']);
  });

  test('are not those of an earlier line', async () => {
    const lines = [HEADER, 'Returnees;;', `Dahuk;${DAY};40`, 'IDPs;;', `Ninewa;${DAY};240`];
    const one = await inspectedLines(lines);
    expect(others(shortIssues(one))).toEqual(['warning second_table ×1 row 4']);
    expect(one.totals.map(({ value }) => value)).toEqual([40]);
  });

  test.each([
    ['that are the same', 'IDPs by governorate;;'],
    ['in the name of a place', 'Domiz Refugee Camp;;'],
    ['behind all figures', null],
  ])('%s begin none', async (_, line) => {
    const rows = line === null ? [`Ninewa;${DAY};240`, 'Returnees;;'] : [line, `Ninewa;${DAY};240`];
    const one = await inspectedLines([...FIRST, ...rows]);
    expect(others(shortIssues(one))).toEqual([]);
    expect(one.totals[0]).toMatchObject({ value: 280 });
  });
});

describe('a table above the one that is read', () => {
  test('does not say of whom that one is', async () => {
    const one = await inspectedLines([
      'IDPs;;;',
      'Governorate;Individuals;;',
      'Erbil;30;;',
      'Returnees;;;',
      'Governorate;District;Date;Individuals',
      `Ninewa;Mosul;${DAY};240`,
    ]);
    expect(shortTotals(one)[0]).toBe(`${DAY} level 1: 240 returnees individuals (1/1)`);
    expect(others(shortIssues(one))).toEqual(['warning second_table ×1 row 2']);
  });

  test('gives the day that is told for the whole sheet', async () => {
    const one = await inspectedLines([
      'Displacement, 31 December 2023;;',
      'Governorate;IDPs;',
      'Erbil;30;',
      'Governorate;District;Returnees',
      'Ninewa;Mosul;240',
    ]);
    expect(shortTotals(one)[0]).toBe(`${DAY} level 1: 240 returnees individuals (1/1)`);
  });

  test('is no summary, whose figures have no names', async () => {
    const one = await inspectedLines(['Total IDPs;Total families;Total sites', '40;8;2', ';;', ...FIRST]);
    expect(shortTotals(one)).toEqual([`${DAY} level 1: 40 idps individuals (2/2)`]);
    expect(others(shortIssues(one))).toEqual([]);
  });
});

describe('a table below another one, whose first figures are no plain numbers', () => {
  test.each([
    ['about', ['~80', '~120'], ['~500', '500']],
    ['open', ['80', '120'], ['500+', '500+']],
    ['with their unit', ['80', '120'], ['500 persons', '500 persons']],
    ['missing', ['80', '120'], ['n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', '70']],
    ['like years', ['80', '120'], ['2000', '2015']],
  ])('%s is not added', async (_, idps, returnees) => {
    const places = ['Anbar', 'Ninewa', 'Kirkuk', 'Diyala', 'Baghdad', 'Basrah', 'Wassit'];
    const one = await inspectedLines([
      'Governorate;Date;IDP individuals',
      ...idps.map((figure, index) => `${['Dahuk', 'Erbil'][index]};${DAY};${figure}`),
      'Governorate;Date;Returnees',
      ...returnees.map((figure, index) => `${places[index]};${DAY};${figure}`),
    ]);
    expect(shortTotals(one)).toEqual([`${DAY} level 1: 200 idps individuals (2/2)`]);
    expect(others(shortIssues(one))).toEqual(['warning second_table ×1 row 4']);
  });

  test('is found though one of its years is a figure above it', async () => {
    const one = await inspectedLines([
      'Governorate;2019;2020',
      'Dahuk;100;2020',
      'Governorate;2021;2020',
      'Anbar;5;6',
    ]);
    expect(shortTotals(one)).toEqual([
      '2019-12-31 level 1: 100 idps individuals (1/1)',
      '2020-12-31 level 1: 2020 idps individuals (1/1)',
    ]);
    expect(others(shortIssues(one))).toEqual(['warning second_table ×1 row 3']);
  });
});

describe('a row without a figure', () => {
  test('that says more than the header above it is none', async () => {
    const one = await inspectedLines([
      'Type;Name;Group;Date;Value',
      `Governorate;Dahuk;IDPs;${DAY};`,
      `Governorate;Erbil;Returnees;${DAY};100`,
      `Governorate;Ninewa;IDPs;${DAY};50`,
    ]);
    expect(one.columns.map(({ header }) => header)).toEqual(['Type', 'Name', 'Group', 'Date', 'Value']);
  });

  test('that says more is none where only rows below it say the same', async () => {
    const one = await inspectedLines([
      'Location;Type;IDP individuals;Remarks',
      'IDP site;Village;returned;',
      'Domiz;Village;40;',
    ]);
    expect(one.columns[0]?.header).toBe('Location');
    expect(others(shortIssues(one))).toEqual([]);
  });

  test.each([
    ['of a numbered place', 'Site 3;Urban;pending'],
    ['of one word that is known', 'Zakho;Village;pending'],
  ])('%s begins no table', async (_, row) => {
    const one = await inspectedLines(['Location;Type;IDP individuals', 'Domiz;Camp;40', row, 'Akre;Rural;5']);
    expect(others(shortIssues(one))).toEqual([]);
  });

  test('begins no table where its day stands among days', async () => {
    const one = await inspectedLines([
      'Location;Reporting date;Individuals',
      'Domiz;2023-11-30;40',
      'IDP camp;2023-12-31;returned',
      'Akre;2023-10-31;5',
    ]);
    expect(others(shortIssues(one))).toEqual([]);
  });

  const place = fc.constantFrom('Dahuk', 'Erbil', 'Ninewa', 'Anbar', 'Kirkuk', 'Diyala');
  const kind = fc.constantFrom('Camp', 'Village', 'Settlement', 'Neighbourhood', 'Collective centre');
  const figure = fc.oneof(
    fc.integer({ min: 1, max: 90_000 }).map(String),
    fc.constantFrom('', 'n/a', '-', '<5', '~40', 'no access', 'not assessed', 'closed'),
  );

  test('begins no table in a list of places', async () => {
    const rows = fc.array(fc.tuple(place, kind, figure), { minLength: 8, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const lines = list.map(([where, of, count], index) => `${where};Site ${index};${of};${DAY};${count}`);
        const one = await inspectedLines([
          'Governorate;Location;Site type;Date;IDP individuals',
          `Dahuk;Site;Camp;${DAY};6`,
          ...lines,
        ]);
        expect(others(shortIssues(one))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
