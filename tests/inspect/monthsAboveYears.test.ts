import { expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

const ROWS = ['Ninewa;10;11;12;13', 'Dahuk;20;21;22;23'];
const FOUR = [
  '2023-01-31 level 1: 30 idps individuals (2/2)',
  '2023-02-28 level 1: 34 idps individuals (2/2)',
  '2024-01-31 level 1: 32 idps individuals (2/2)',
  '2024-02-29 level 1: 36 idps individuals (2/2)',
];

test.each([
  ['beside the place', ['Governorate;Jan;;Feb;', ';2023;2024;2023;2024']],
  ['above it', [';Jan;;Feb;', 'Governorate;2023;2024;2023;2024']],
  ['as full names', ['Governorate;January;January;February;February', ';2023;2024;2023;2024']],
  ['under a title', ['IDPs by month;;;;', 'Governorate;Jan;;Feb;', ';2023;2024;2023;2024']],
  ['in Arabic', ['المحافظة;كانون الثاني;;شباط;', ';2023;2024;2023;2024']],
])('months above years date the columns: %s', async (_, header) => {
  expect(shortTotals(await inspectedLines([...header, ...ROWS]))).toEqual(FOUR);
});

test('a row that may be of figures is none of years', async () => {
  const lines = [';Jan;Feb;Mar', 'Anbar;1950;2010;2035', 'Ninewa;10;11;12'];
  await expect(inspectedLines(lines)).rejects.toThrow('no_count_column');
});

test('one year below each month', async () => {
  const one = await inspectedLines(['Governorate;Q1;Q2;Q3;Q4', ';2023;2023;2023;2023', ...ROWS]);
  expect(one.dates).toEqual(['2023-03-31', '2023-06-30', '2023-09-30', '2023-12-31']);
});

test('a row of figures below months is none of years', async () => {
  const one = await inspectedLines(['Governorate;Jan 2023;Feb 2023', 'Ninewa;2010;2015', ';2000;2020']);
  expect(one.dates).toEqual(['2023-01-31', '2023-02-28']);
  expect(shortTotals(one)[0]).toBe('2023-01-31 level 1: 2010 idps individuals (1/1)');
});
