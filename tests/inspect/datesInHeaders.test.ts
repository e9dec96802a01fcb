import { expect, test } from 'vitest';
import { inspectedLines } from './inspected';

const datesOf = async (...header: readonly string[]) => {
  const read = await inspectedLines([...header, 'Erbil;10;20', 'Dahuk;5;7']);
  return read.totals.map(({ date, value }) => [date, value]);
};
const IN_FEBRUARY = [
  ['2020-02-01', 15],
  ['2020-02-15', 27],
];

test.each([
  ['alone', ['Governorate;01/02/2020;15/02/2020']],
  ['beside what is counted', ['Governorate;IDPs 01/02/2020;IDPs 15/02/2020']],
  ['above it', [';01/02/2020;15/02/2020', 'Governorate;IDPs;IDPs']],
  ['beside a shelter', ['Governorate;Camp 01/02/2020;Camp 15/02/2020']],
])('one date tells the order of all, %s', async (_, header) => {
  expect(await datesOf(...header)).toEqual(IN_FEBRUARY);
});

test('the first of a month has its own ending in French', async () => {
  expect(await datesOf('Gouvernorat;PDI 1er février 2020;PDI 15 février 2020')).toEqual(IN_FEBRUARY);
});

test.each([
  ['alone', ['Governorate;Nov-Dec 2021;Jan-Feb 2022']],
  ['beside what is counted', ['Governorate;IDPs (Nov-Dec 2021);IDPs (Jan-Feb 2022)']],
  ['below it', [';IDPs;IDPs', 'Governorate;Nov-Dec 2021;Jan-Feb 2022']],
  ['of displaced persons', ['Governorate;Displaced persons Nov-Dec 2021;Displaced persons Jan-Feb 2022']],
  ['with their round', ['Governorate;Round 11 (Nov-Dec 2021);Round 12 (Jan-Feb 2022)']],
  ['with a stroke', ['Governorate;Nov/Dec 2021;Jan/Feb 2022']],
  ['in words', ['Governorate;November and December 2021;January to February 2022']],
  ['over a new year', ['Governorate;Nov 2021 - Dec 2021;Dec 2021-Feb 2022']],
])('two months are the dates of rounds, not waves of displacement that add up: %s', async (_, header) => {
  expect(await datesOf(...header)).toEqual([
    ['2021-12-31', 15],
    ['2022-02-28', 27],
  ]);
});

test.each([
  ['before and after', ['Governorate;Pre-June14;June-July14;August14']],
  ['below a title', [';Period of displacement;;', 'Governorate;June-July14;August14;Sep-Oct14']],
])('they are waves where headers say so: %s', async (_, header) => {
  const read = await inspectedLines([...header, 'Erbil;10;20;30', 'Dahuk;5;7;9']);
  expect(read.format).toBe('wide-by-wave');
});
