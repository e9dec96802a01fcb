import { expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

test('a sum over dates is no figure, and that is said', async () => {
  const one = await inspectedLines(['Governorate,IDPs Sep 2015,IDPs Oct 2015,Total IDPs', 'Erbil,30,40,70']);
  expect(shortTotals(one)).toEqual([
    '2015-09-30 level 1: 30 idps individuals (1/1)',
    '2015-10-31 level 1: 40 idps individuals (1/1)',
  ]);
  expect(shortIssues(one)).toEqual(['info unused_numbers ×1 row 1']);
});
