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
