import { expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const DAY = '2023-12-31';

test.each([
  ['under headers that say nothing', ['Gov;Day;F;M']],
  ['without headers', []],
])('tags of the sexes alone are added up: %s', async (_, header) => {
  const tags = '#adm1+name;#date;#affected+idps+f;#affected+idps+m';
  const one = await inspectedLines([...header, tags, `Ninewa;${DAY};110;90`, `Dahuk;${DAY};60;40`]);
  expect(shortTotals(one)).toEqual([`${DAY} level 1: 300 idps individuals (2/2)`]);
});

test('tags of sexes and ages stand beside their whole and are held against it', async () => {
  const tags = '#adm1+name;#date;#affected+idps;#affected+idps+f+children;#affected+idps+m+children;';
  const more = '#affected+idps+f+adults;#affected+idps+m+adults';
  const one = await inspectedLines([
    tags + more,
    `Ninewa;${DAY};200;50;40;60;50`,
    `Dahuk;${DAY};99;20;30;20;30`,
  ]);
  expect(shortTotals(one)).toEqual([`${DAY} level 1: 299 idps individuals (2/2)`]);
  expect(shortIssues(one)).toContain('warning totals_mismatch ×1 row 3');
});

test('one sex alone is no count of all, and residents by sex are no displaced people', async () => {
  const lines = ['#adm1+name;#date;#affected+idps+f', `Ninewa;${DAY};110`];
  await expect(inspectedLines(lines)).rejects.toThrow('no_count_column');
  const residents = ['#adm1+name;#date;#population+f;#population+m', `Ninewa;${DAY};110;90`];
  await expect(inspectedLines(residents)).rejects.toThrow('no_count_column');
});
