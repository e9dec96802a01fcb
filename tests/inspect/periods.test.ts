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
