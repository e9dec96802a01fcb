import { expect, test } from 'vitest';
import { NO_ANSWERS } from '../../src/core/ingest/answers';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const HEADER = 'Governorate,Camp,Block,IDP households,Date';
const BLOCKS = [
  'Dahuk,Khanke,Block A,100,2023-05-31',
  'Dahuk,Khanke,Block B,100,2023-05-31',
  'Dahuk,Sharia,Block A,80,2023-05-31',
];

test('rows with the same figures that differ in a column of words are asked about', async () => {
  const one = await inspectedLines([HEADER, ...BLOCKS]);
  expect(one.questions.map(({ code }) => code)).toContain('conflicting_rows');
  expect(shortIssues(one)).not.toContainEqual(expect.stringContaining('possible_duplicate'));
});

test('also by a letter alone', async () => {
  const one = await inspectedLines([HEADER, ...BLOCKS.map((row) => row.replace('Block ', ''))]);
  expect(one.questions.map(({ code }) => code)).toContain('conflicting_rows');
});

test('but not where an id says that it is one site', async () => {
  const rows = ['Dahuk,S1,Khanke,Block A,100', 'Dahuk,S1,Khanke,Block B,100', 'Dahuk,S2,Sharia,Block A,80'];
  const one = await inspectedLines(['Governorate,Site ID,Camp,Block,IDP households', ...rows]);
  expect(one.questions.map(({ code }) => code)).not.toContain('conflicting_rows');
});

test('and added up where a person says so', async () => {
  const one = await inspectedLines([HEADER, ...BLOCKS], { ...NO_ANSWERS, conflicts: 'sum' });
  expect(shortTotals(one)[0]).toBe('2023-05-31 level 1: 280 idps families (1/1)');
});

test('also without locations', async () => {
  const rows = ['Dahuk,Sinjar,100,2023-05-31', 'Dahuk,Mosul,100,2023-05-31', 'Erbil,Mosul,7,2023-05-31'];
  const one = await inspectedLines(['Governorate,Community,IDP households,Date', ...rows]);
  expect(one.questions.map(({ code }) => code)).toContain('conflicting_rows');
});

test.each([
  ['a number of its own', HEADER.replace('Block', 'Serial'), ['1', '2', '3']],
  ['other words of who collected it', HEADER.replace('Block', 'Data collector'), ['Ali', 'Omar', 'Ali']],
  ['a remark on each', HEADER.replace('Block', 'Comments'), ['ok', 'checked', 'ok']],
  ['a spelling of its own', HEADER, ['Block A', 'BLOCK A', 'Block B']],
  ['times of day', HEADER.replace('Block', 'When'), ['3 Apr 2023 10:01', '3 Apr 2023 10:05', '4 Apr 2023']],
  ['an id of its own', HEADER.replace('Block', '_uuid'), ['ab1c', 'cd2e', 'ef3a']],
  ['a remark on one of them', HEADER.replace('Block', 'Remarks'), ['', 'checked again', 'new camp']],
])('a row told twice with %s counts once', async (_, header, words) => {
  const rows = ['Dahuk,Khanke', 'Dahuk,Khanke', 'Dahuk,Sharia'];
  const figures = [100, 100, 80];
  const lines = rows.map((row, index) => `${row},${words[index]},${figures[index]},2023-05-31`);
  const one = await inspectedLines([header, ...lines]);
  expect(shortTotals(one)[0]).toBe('2023-05-31 level 1: 180 idps families (1/1)');
  expect(shortIssues(one)).toContainEqual(expect.stringContaining('possible_duplicate'));
});
