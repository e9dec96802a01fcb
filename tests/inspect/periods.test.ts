import { expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

test.each([
  ['Period', '25/09/2023 - 02/10/2023', '28/10/2023 - 09/11/2023'],
  ['Dates of assessment', '25 Sep – 2 Oct 2023', '28 Oct – 9 Nov 2023'],
])('people counted over days stand at the last of them: “%s” %s', async (header, one, other) => {
  const read = await inspectedLines([
    `Governorate;${header};IDPs`,
    `Ninewa;${one};200`,
    `Dahuk;${one};100`,
    `Ninewa;${other};300`,
    `Dahuk;${other};200`,
  ]);
  expect(shortTotals(read)).toEqual([
    '2023-10-02 level 1: 300 idps individuals (2/2)',
    '2023-11-09 level 1: 500 idps individuals (2/2)',
  ]);
});

test.each([
  'From,To',
  'From,Until',
  'Start,End',
  'Period start,Period end',
  'Desde,Hasta',
  'Start,Report day',
])('figures are of the end of a period, whatever its two columns are called: %s', async (header) => {
  const read = await inspectedLines([
    `Governorate,${header},Arrivals (individuals)`,
    'Anbar,2018-01-01,2018-01-31,10',
    'Ninewa,2018-01-01,2018-01-31,20',
  ]);
  expect(shortTotals(read)).toEqual(['2018-01-31 level 1: 30 arrivals individuals (2/2)']);
  expect(read.issues.map(({ code }) => code)).not.toContain('other_dates');
});
