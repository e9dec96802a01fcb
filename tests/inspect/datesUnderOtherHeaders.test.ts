import { expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

test.each([
  ['Month/Year', 'Mar-24', 'Apr-24'],
  ['Month-Year', '03/2024', '04/2024'],
  ['Month and year', 'March 2024', 'April 2024'],
  ['Round date', '2024-03-31', '2024-04-30'],
  ['Round', 'March 2024', 'April 2024'],
])('dates below “%s” date the rows: %s', async (header, first, second) => {
  const read = await inspectedLines([
    `Governorate;${header};IDP individuals`,
    `Erbil;${first};100`,
    `Dahuk;${first};50`,
    `Erbil;${second};90`,
    `Dahuk;${second};60`,
  ]);
  expect(shortTotals(read)).toEqual([
    '2024-03-31 level 1: 150 idps individuals (2/2)',
    '2024-04-30 level 1: 150 idps individuals (2/2)',
  ]);
  expect(read.questions).toEqual([]);
});

test('a round that is named by its month leaves the date to the column of dates', async () => {
  const read = await inspectedLines([
    'Governorate;Round;Date;IDP individuals',
    'Erbil;Aug 2020;2020-08-15;140',
    'Dahuk;Aug 2020;2020-08-15;14',
  ]);
  expect(shortTotals(read)).toEqual(['2020-08-15 level 1: 154 idps individuals (2/2)']);
});

test.each([
  ['Year', '2008/09', '2009/10'],
  ['Round', '1.2020', '2.2020'],
])('a year of harvest and the round of a year are no months: “%s” %s', async (header, first, second) => {
  const lines = [`Governorate;${header};IDP individuals`, `Erbil;${first};100`, `Erbil;${second};90`];
  const dates = await inspectedLines(lines).then(
    (read) => read.dates,
    () => [],
  );
  expect(dates.filter((day) => day !== null)).toEqual([]);
});

test('months win over the weeks of a month', async () => {
  const read = await inspectedLines([
    'Governorate;Year;Week;Month;IDP individuals',
    'Erbil;2024;1;March;100',
    'Dahuk;2024;1;April;200',
  ]);
  expect(read.dates).toEqual(['2024-03-31', '2024-04-30']);
});
