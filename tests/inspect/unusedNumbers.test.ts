import { expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

const DAY = '2023-12-31';
const unused = (one: Awaited<ReturnType<typeof inspectedLines>>) =>
  one.issues.filter(({ code }) => code === 'unused_numbers');

test('columns of numbers that are not counted are named, one line each', async () => {
  const one = await inspectedLines([
    'Governorate;Date;IDP individuals;Kits distributed;Water points;Remarks',
    `Ninewa;${DAY};200;12;4;none`,
    `Dahuk;${DAY};100;30;5;`,
  ]);
  expect(shortTotals(one)).toEqual([`${DAY} level 1: 300 idps individuals (2/2)`]);
  expect(unused(one)).toMatchObject([{ severity: 'info', count: 2, row: 1, column: 'Kits distributed' }]);
});

test.each([
  'Serial no',
  'ID',
  'Place code',
  'Phone',
  'رقم',
  '% of total',
  'Year built',
  'Average family size',
])('%s is no count, and not missed', async (header) => {
  const one = await inspectedLines([
    `Governorate;Date;IDP individuals;${header}`,
    `Ninewa;${DAY};200;12`,
    `Dahuk;${DAY};100;30`,
  ]);
  expect(unused(one)).toEqual([]);
});

test('nor is a column that a person leaves out', async () => {
  const lines = ['Governorate;Date;IDP individuals;Kits', `Ninewa;${DAY};200;12`];
  const one = await inspectedLines(lines, { columns: [{ header: 'Kits', role: { is: 'unused' } }] });
  expect(unused(one)).toEqual([]);
});
