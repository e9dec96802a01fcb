import { expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const ROWS = ['Erbil;2024-03-31;100;200;300', 'Dahuk;2024-03-31;100;200;300'];
const readOf = (names: string) => inspectedLines([`Governorate;Date;${names}`, ...ROWS]);

test.each([
  'IDPs 2014-2017;IDPs 2018-2020;IDPs 2021-2023',
  'IDPs 2014–2017;IDPs 2018–2020;IDPs 2021–2023',
  'IDPs before 2014;IDPs 2014-2016;IDPs after 2016',
  'IDPs displaced in 2014;IDPs displaced in 2015;IDPs displaced during 2016',
])('the years in which people fled are neither all of them nor dates: %s', async (names) => {
  await expect(readOf(names)).rejects.toThrow('no_count_column');
});

test('all people stand beside those of some years', async () => {
  const read = await readOf('IDPs displaced in 2014;IDPs 2015-2016;Total IDPs');
  expect(shortTotals(read)).toEqual(['2024-03-31 level 1: 600 idps individuals (2/2)']);
  expect(shortIssues(read)).toEqual(['info unused_numbers ×2 row 1']);
});

test('IDPs of a year are people present in it', async () => {
  const read = await inspectedLines(['Governorate;IDPs 2014;Displaced 2015', 'Erbil;100;200']);
  expect(read.totals.map(({ date, value }) => [date, value])).toEqual([
    ['2014-12-31', 100],
    ['2015-12-31', 200],
  ]);
});
