import { describe, expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const DAY = '2023-12-31';
const total = (value: number | string) => `${DAY} level 1: ${value} idps individuals (1/1)`;
const LOCATIONS = 'Governorate;District;Location ID;Location;Date;IDP individuals';
const located = (rows: readonly string[]) =>
  rows.map((row) => `Ninewa;Mosul;${row.replace(/;(\d+)$/, `;${DAY};$1`)}`);

describe('a location under one id and two names', () => {
  test('counts once where the figures are the same', async () => {
    const one = await inspectedLines([
      LOCATIONS,
      ...located(['12;Zuhur;200', '12;Al Zuhoor;200', '13;Quds;50']),
    ]);
    expect(shortTotals(one)[0]).toBe(total(250));
    expect(shortIssues(one)).toEqual(['warning possible_duplicate ×1 row 3']);
  });

  test('is asked about where they differ', async () => {
    const one = await inspectedLines([
      LOCATIONS,
      ...located(['12;Zuhur;200', '12;Al Zuhoor;210', '13;Quds;50']),
    ]);
    expect(one.questions.map(({ code }) => code)).toEqual(['conflicting_rows']);
    expect(one.totals[0]).toMatchObject({ value: 50, upper: null });
    expect(shortIssues(one)).toEqual(['ask conflicting_values ×1 row 3']);
  });

  test('is left out in the column in which they differ, and counts once in the other', async () => {
    const rows = ['12;Zuhur;200;40', '12;Al Zuhoor;210;40', '13;Quds;50;10'].map((row) =>
      row.replace(/;(\d+;\d+)$/, `;${DAY};$1`),
    );
    const one = await inspectedLines([
      `${LOCATIONS};IDP families`,
      ...rows.map((row) => `Ninewa;Mosul;${row}`),
    ]);
    expect(one.questions).toMatchObject([{ code: 'conflicting_rows', affects: ['IDP individuals'] }]);
    const found = one.totals.filter(({ adminLevel }) => adminLevel === 1);
    expect(found.map(({ unit, value, upper }) => [unit, value, upper === null])).toEqual([
      ['individuals', 50, true],
      ['families', 50, false],
    ]);
    expect(one.rows).toMatchObject({ records: 3, skipped: 1, rejected: 0 });
  });

  test('is as many as its names where most rows share an id', async () => {
    const rows = located(['7;Zuhur;200', '7;Quds;200', '7;Karama;50', '8;Hadba;10']);
    const one = await inspectedLines([LOCATIONS, ...rows]);
    expect(shortTotals(one)[0]).toBe(total(460));
    expect(shortIssues(one)).toEqual([]);
  });
});

describe('locations whose ids begin again in each sub-district', () => {
  const IN_SUBDISTRICTS = 'Governorate;District;Subdistrict;Location ID;Location;Date;IDP individuals';
  const hamdaniya = ['Alpha', 'Beta', 'Gamma', 'Delta'].map((name, at) => `Hamdaniya;${at + 1};${name};100`);

  test('are as many as their sub-districts and ids', async () => {
    const rows = [...hamdaniya, 'Bashiqa;1;Omega;100', 'Bashiqa;2;Psi;999'];
    const one = await inspectedLines([IN_SUBDISTRICTS, ...located(rows)]);
    expect(shortTotals(one)[0]).toBe(total(1499));
    expect(shortIssues(one)).toEqual([]);
  });

  test('count once under two names within one of them', async () => {
    const rows = [...hamdaniya, 'Bashiqa;1;Omega;100', 'Bashiqa;1;Omega camp;100'];
    const one = await inspectedLines([IN_SUBDISTRICTS, ...located(rows)]);
    expect(shortTotals(one)[0]).toBe(total(500));
    expect(shortIssues(one)).toEqual(['warning possible_duplicate ×1 row 7']);
  });

  test('are as many where no name stands beside the id', async () => {
    const rows = ['Hamdaniya;1;100', 'Hamdaniya;2;100', 'Hamdaniya;3;100', 'Bashiqa;1;100'];
    const header = 'Governorate;District;Subdistrict;Location ID;Date;IDP individuals';
    const one = await inspectedLines([header, ...located(rows)]);
    expect(shortTotals(one)[0]).toBe(total(400));
  });
});

describe('a location under two spellings', () => {
  const NAMES = 'Governorate;District;Location;Date;IDP individuals';
  test.each([
    ['Al Zuhur', 'al-zuhur'],
    ['Al Zuhur', 'Al  Zuhur '],
    ['Bāb al-Shams', 'Bab Al Shams'],
    ['حي الزهور', 'حيّ الزهور'],
    ['قرية أحمد', 'قريه احمد'],
    ['مخيم الهول', 'مخيم الهـول'],
  ])('%s and %s', async (name, other) => {
    const one = await inspectedLines([NAMES, ...located([`${name};200`, `${other};200`, 'Quds;50'])]);
    expect(shortTotals(one)[0]).toBe(total(250));
    expect(shortIssues(one)).toEqual(['warning possible_duplicate ×1 row 3']);
    const two = await inspectedLines([NAMES, ...located([`${name};200`, `${other};210`, 'Quds;50'])]);
    expect(two.questions.map(({ code }) => code)).toEqual(['conflicting_rows']);
  });

  test.each([
    ['by an article', ['Zab', 'Az Zab']],
    ['by an Arabic article', ['زاب', 'الزاب']],
    ['by a word of administration', ['Camp', 'Camp Province']],
    ['by a sign at their end', ['Camp B', 'Camp B+', 'Camp B-']],
    ['by Burmese vowels', ['ကာ', 'ကီ', 'ကု']],
    ['by Hindi vowels', ['रामपुर', 'रोमपूर']],
  ])('that differ %s are as many, beside a pair that does not', async (_, names) => {
    const rows = [...names, 'Quds camp', 'quds  Camp'].map((name) => `${name};100`);
    const one = await inspectedLines([NAMES, ...located(rows)]);
    expect(shortTotals(one)[0]).toBe(total(100 * (names.length + 1)));
    expect(shortIssues(one)).toEqual([`warning possible_duplicate ×1 row ${rows.length + 1}`]);
  });

  test('that tell numbers apart are as many', async () => {
    const one = await inspectedLines([
      NAMES,
      ...located(['Block 1-2;200', 'Block 12;200', 'Block 1 2;50', 'block 1-2;200']),
    ]);
    expect(shortTotals(one)[0]).toBe(`${DAY} level 1: 200 idps individuals (1/1)`);
    expect(shortIssues(one)).toEqual([
      'ask conflicting_values ×1 row 4',
      'warning possible_duplicate ×1 row 5',
    ]);
  });
});
