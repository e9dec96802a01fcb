import { expect, test } from 'vitest';
import { inspectedLines, shortIssues } from './inspected';

const saysSo = async (lines: string[]) =>
  shortIssues(await inspectedLines(lines)).filter((text) => text.includes('period_end'));

test.each([
  ['a month', ['Governorate,Date,IDPs', 'Erbil,2023-06-15,30', 'Erbil,Aug 2023,40'], 2],
  ['a quarter', ['Governorate,Date,IDPs', 'Erbil,Q2 2023,30'], 2],
  ['a span of days', ['Governorate,Date,IDPs', 'Erbil,1-15 March 2023,30'], 2],
  ['a year', ['Governorate,Year,IDPs', 'Erbil,2022,30', 'Erbil,2023,40'], 2],
  ['a month in a header', ['Governorate,IDPs Sep 2015,IDPs Oct 2015', 'Erbil,30,40'], 1],
  ['a year in a header', ['Governorate,2022,2023', 'Erbil,30,40'], 1],
])('that %s stands at its last day is said once', async (_, lines, row) => {
  expect(await saysSo(lines)).toEqual([`info period_end ×1 row ${row}`]);
});

test.each([
  ['days', ['Governorate,Date,IDPs', 'Erbil,2023-06-15,30', 'Erbil,31/08/2023,40']],
  ['days in headers', ['Governorate,30/09/2015,31/10/2015', 'Erbil,30,40']],
])('of %s nothing is said', async (_, lines) => {
  expect(await saysSo(lines)).toEqual([]);
});
