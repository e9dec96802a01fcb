import { describe, expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const DAY = '2023-12-31';
const HEADER = 'Governorate;District;Date;IDP individuals';
const dated = (rows: readonly string[]) => rows.map((row) => row.replace(/^([^;]*;[^;]*);/, `$1;${DAY};`));

describe('a total that names its place', () => {
  test.each([
    ['Ninewa (total);;300', 'Total Dahuk;;150'],
    ['Ninewa total;;300', 'Dahuk - Total;;150'],
    ['Total for Ninewa;;300', 'Sub-total Duhok;;150'],
    ['مجموع نينوى;;300', 'إجمالي محافظة دهوك;;150'],
  ])('%s and %s: as title or as foot it is held against its districts', async (first, last) => {
    const districts = ['Ninewa;Mosul;200', 'Ninewa;Telafar;100', 'Dahuk;Sumel;90', 'Dahuk;Zakho;60'];
    const right = await inspectedLines([HEADER, ...dated([first, ...districts, last])]);
    expect(shortTotals(right)[0]).toBe(`${DAY} level 1: 450 idps individuals (2/2)`);
    expect(shortIssues(right)).toEqual(['info totals_row ×2 row 2']);
    const wrong = last.replace('150', '155');
    const one = await inspectedLines([HEADER, ...dated([first, ...districts, wrong])]);
    expect(shortTotals(one)).toEqual(shortTotals(right));
    expect(shortIssues(one)).toEqual(['warning totals_mismatch ×1 row 7', 'info totals_row ×2 row 2']);
    expect(one.issues[0]?.example).toMatch(/: 155 ≠ 150$/);
  });

  test('is held against the row of its governorate', async () => {
    const rows = ['Ninewa;;300', 'Dahuk;;150', 'Ninewa total;;310', 'Total;;450'];
    const one = await inspectedLines([HEADER, ...dated(rows)]);
    expect(shortTotals(one)).toEqual([`${DAY} level 1: 450 idps individuals (2/2)`]);
    expect(shortIssues(one)).toEqual(['warning totals_mismatch ×1 row 4', 'info totals_row ×2 row 4']);
  });

  test('counts where nothing else tells of the place', async () => {
    const rows = ['Ninewa;Mosul;200', 'Ninewa total;;200', 'Dahuk total;;150', 'Grand total;;350'];
    const one = await inspectedLines([HEADER, ...dated(rows)]);
    expect(shortTotals(one)[0]).toBe(`${DAY} level 1: 350 idps individuals (2/2)`);
    expect(shortIssues(one)).toEqual(['warning mixed_admin_levels ×1 row 2', 'info totals_row ×2 row 3']);
    expect(one.rows).toEqual({ physical: 5, records: 2, skipped: 3, rejected: 0 });
  });

  test('counts once where it is told twice, and is asked about where the two differ', async () => {
    const flat = ['Governorate;Date;IDP individuals', `Ninewa total;${DAY};200`];
    const one = await inspectedLines([...flat, `Total Ninewa;${DAY};200`, `Dahuk total;${DAY};50`]);
    expect(shortTotals(one)).toEqual([`${DAY} level 1: 250 idps individuals (2/2)`]);
  });

  test('of a place of any country is one when the table tells of the place', async () => {
    const rows = ['Lac total;;300', 'Lac;Mamdi;200', 'Lac;Fouli;100', 'Camp total;;12', 'Kanem total;;60'];
    const more = ['Kanem;Wadi;50'];
    const one = await inspectedLines([HEADER, ...dated([...rows, ...more])]);
    expect(shortTotals(one)[0]).toBe(`${DAY} level 1: 350 idps individuals (2/2)`);
    expect(shortIssues(one)).toEqual(['warning totals_mismatch ×2 row 5', 'info totals_row ×3 row 2']);
  });

  test('is of all dates of a row, also where they are columns', async () => {
    const one = await inspectedLines([
      'Governorate;District;IDPs 2022;IDPs 2023',
      'Ninewa;Mosul;100;200',
      'Ninewa;Telafar;50;60',
      'Total Ninewa;;150;265',
    ]);
    expect(shortIssues(one)).toEqual([
      'warning totals_mismatch ×1 row 4',
      'info period_end ×1 row 1',
      'info totals_row ×1 row 4',
    ]);
  });
});

describe('a total whose place stands in a cell of its own', () => {
  test('counts where nothing else tells of the place', async () => {
    const rows = ['Ninewa;Mosul;200', 'Ninewa;Sinjar;100', 'Erbil;Total;50'];
    const one = await inspectedLines([HEADER, ...dated(rows)]);
    expect(shortTotals(one)[0]).toBe(`${DAY} level 1: 350 idps individuals (2/2)`);
    expect(shortIssues(one)).toEqual(['warning mixed_admin_levels ×1 row 2']);
  });

  test('is held against what is told of the place, and counts for none but it, in any country', async () => {
    const rows = ['Lac;Mamdi;200', 'Lac;Fouli;100', 'Lac;Total;310', 'Kanem;Total;60', 'Total;;360'];
    const one = await inspectedLines([HEADER, ...dated(rows)]);
    expect(shortTotals(one)[0]).toBe(`${DAY} level 1: 360 idps individuals (2/2)`);
    expect(shortIssues(one)).toContain('warning totals_mismatch ×1 row 4');
    expect(one.issues.find(({ code }) => code === 'totals_mismatch')?.example).toBe(`Lac, ${DAY}: 310 ≠ 300`);
  });

  test('may be of a district', async () => {
    const one = await inspectedLines([
      'Governorate;District;Site name;Date;IDP individuals',
      `Ninewa;Mosul;Alpha;${DAY};20`,
      `Ninewa;Mosul;Beta;${DAY};30`,
      `Ninewa;Mosul;Total;${DAY};50`,
      `Ninewa;Sinjar;Total;${DAY};70`,
      `Ninewa;Total;;${DAY};120`,
    ]);
    expect(shortTotals(one)).toEqual([
      `${DAY} level 1: 120 idps individuals (1/1)`,
      `${DAY} level 2: 120 idps individuals (2/2)`,
    ]);
    expect(shortIssues(one).filter((issue) => issue.includes('mismatch'))).toEqual([]);
  });

  test('left blank below a merged cell is the total of the rows above it', async () => {
    const rows = ['Ninewa;Mosul;200', ';Sinjar;100', ';Total;300', 'Erbil;Soran;50', ';Total;50'];
    const one = await inspectedLines([HEADER, ...dated(rows)]);
    expect(shortTotals(one)[0]).toBe(`${DAY} level 1: 350 idps individuals (2/2)`);
    expect(shortIssues(one).filter((issue) => issue.includes('mismatch'))).toEqual([]);
  });
});

describe('a total of which the table tells another figure only', () => {
  test('counts where it is of other people', async () => {
    const one = await inspectedLines([
      'Governorate;Population group;Date;Individuals',
      `Ninewa;IDPs;${DAY};200`,
      `Ninewa total;Returnees;${DAY};900`,
      `Ninewa total;IDPs;${DAY};200`,
    ]);
    expect(shortTotals(one)).toEqual([
      `${DAY} level 1: 200 idps individuals (1/1)`,
      `${DAY} level 1: 900 returnees individuals (1/1)`,
    ]);
  });

  test('is reported where the rows of its place leave the figure blank', async () => {
    const one = await inspectedLines([
      'Governorate;Date;IDP individuals;Returnees individuals',
      `Ninewa;${DAY};200;`,
      `Ninewa total;${DAY};;900`,
      `Dahuk total;${DAY};10;20`,
    ]);
    expect(shortTotals(one)).toEqual([
      `${DAY} level 1: 210 idps individuals (2/2)`,
      `${DAY} level 1: 20 returnees individuals (1/2)`,
    ]);
    const wrong = one.issues.filter(({ code }) => code === 'totals_mismatch');
    expect(wrong.map(({ row, column, example }) => [row, column, example])).toEqual([
      [3, 'Returnees individuals', `Ninewa, ${DAY}: 900 ≠ –`],
    ]);
  });

  test.each([
    ['Governorate;Population group;Date;Individuals', 'Returnees'],
    ['Governorate;Operation;Date;IDP individuals', 'Ninewa operation'],
    ['Governorate;Country;Date;IDP individuals', 'Iraq'],
  ])('is of all people where it leaves blank of whom: %s', async (header, whom) => {
    const rows = [`Ninewa;${whom};${DAY};900`, `Dahuk;${whom};${DAY};50`, `Ninewa total;;${DAY};900`];
    const one = await inspectedLines([header, ...rows]);
    expect(one.totals.filter(({ adminLevel }) => adminLevel === 1).map(({ value }) => value)).toEqual([950]);
    expect(shortIssues(one).filter((issue) => issue.includes('mismatch'))).toEqual([]);
  });
});
