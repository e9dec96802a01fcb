import { expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

test('a sum over dates is no figure, and that is said', async () => {
  const one = await inspectedLines(['Governorate,IDPs Sep 2015,IDPs Oct 2015,Total IDPs', 'Erbil,30,40,70']);
  expect(shortTotals(one)).toEqual([
    '2015-09-30 level 1: 30 idps individuals (1/1)',
    '2015-10-31 level 1: 40 idps individuals (1/1)',
  ]);
  expect(shortIssues(one)).toEqual(['info period_end ×1 row 1', 'info unused_numbers ×1 row 1']);
});

test('it is none either where a person takes it for other people', async () => {
  const role = { is: 'count', measure: 'returnees', unit: 'individuals', part: null, day: null } as const;
  const one = await inspectedLines(['Governorate,IDPs Sep 2015,IDPs Oct 2015,Total IDPs', 'Erbil,30,40,70'], {
    columns: [{ header: 'Total IDPs', nth: 1, role }],
  });
  expect(one.measures).toEqual(['idps']);
});

test('where rows have dates, a count beside one of a date is of that of its row', async () => {
  const one = await inspectedLines([
    'Date,Governorate,IDPs,Returnees Sep 2015',
    '2016-01-31,Erbil,30,7',
    '2016-02-29,Erbil,40,7',
  ]);
  expect(shortTotals(one)).toEqual([
    '2016-01-31 level 1: 30 idps individuals (1/1)',
    '2016-02-29 level 1: 40 idps individuals (1/1)',
    '2015-09-30 level 1: 7 returnees individuals (1/1)',
  ]);
});
