import { expect, test } from 'vitest';
import { NO_ANSWERS } from '../../src/core/ingest/answers';
import { withChoice } from '../../src/core/ingest/changeAnswers';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const ROWS = ['Governorate,IDPs R118,IDPs R119', 'Erbil,230,229', 'Dahuk,310,305'];
const BOTH = [
  { round: 118, day: '2020-10-31' },
  { round: 119, day: '2020-12-31' },
];
const bothRounds = ({ totals }: Awaited<ReturnType<typeof inspectedLines>>) =>
  totals.map(({ round, unit, value }) => [round, unit, value]);

test.each([
  ['beside what is counted', ['Governorate,IDPs R118,IDPs R119']],
  ['before it', ['Governorate,R118_IDPs,R119_IDPs']],
  ['alone', ['Governorate,Round 118,Round 119']],
  ['in Arabic', ['المحافظة,النازحون الجولة ١١٨,النازحون الجولة ١١٩']],
  ['above the names', [',R118,R119', 'Governorate,IDPs,IDPs']],
])('a column of each round is of its date: %s', async (_, header) => {
  const one = await inspectedLines([...header, ...ROWS.slice(1)]);
  expect(bothRounds(one)).toEqual([
    [118, 'individuals', 540],
    [119, 'individuals', 534],
  ]);
  expect(one.questions.map(({ code, column, choices }) => [code, column, choices])[0]).toEqual([
    'round_days',
    -1,
    ['118=2020-10-31', '119=2020-12-31'],
  ]);
});

test('families and people of each round, and shelters of each, are told apart', async () => {
  const both = [',R118,,R119,', 'Governorate,HH,IND,HH,IND', 'Erbil,5,30,4,24', 'Dahuk,2,12,1,6'];
  expect(bothRounds(await inspectedLines(both))).toEqual([
    [118, 'families', 7],
    [119, 'families', 5],
    [118, 'individuals', 42],
    [119, 'individuals', 30],
  ]);
  const shelters = ['Governorate,R118 Camp,R118 Rented,R119 Camp,R119 Rented', 'Erbil,5,30,4,24'];
  expect(bothRounds(await inspectedLines(shelters))).toEqual([
    [118, 'individuals', 35],
    [119, 'individuals', 28],
  ]);
});

test('what counts no people of a round is no figure', async () => {
  const one = await inspectedLines([
    'Governorate,IDPs R118,Sites R118,% R118,IDPs R119,Sites R119,% R119,Targeted IDPs R119,Change R119',
    'Erbil,230,7,40%,229,8,41%,50,-1',
    'Dahuk,310,9,60%,305,9,59%,60,-5',
  ]);
  expect(bothRounds(one)).toEqual([
    [118, 'individuals', 540],
    [119, 'individuals', 534],
  ]);
});

test('an answer dates each column, and its round stays its label', async () => {
  const { questions } = await inspectedLines(ROWS);
  const [question] = questions;
  if (!question) throw new Error('not asked');
  const answers = withChoice(NO_ANSWERS, question, '118=2020-10-31,119=2020-12-31', []);
  const one = await inspectedLines(ROWS, answers ?? {});
  expect(shortTotals(one)).toEqual([
    '2020-10-31 level 1: 540 idps individuals (2/2)',
    '2020-12-31 level 1: 534 idps individuals (2/2)',
  ]);
  expect(one.questions.map(({ code }) => code)).toEqual(['count_unit']);
});

test('a round that nobody gave a day waits, the others count', async () => {
  const one = await inspectedLines(ROWS, { roundDays: BOTH.slice(0, 1) });
  expect(shortTotals(one)).toEqual(['2020-10-31 level 1: 540 idps individuals (2/2)']);
  expect(shortIssues(one)).toEqual(['ask round_without_day ×1 row 1']);
  expect(one.questions[0]?.choices).toEqual(['118=2020-10-31', '119=2020-12-31']);
});

test.each([
  ['a round', 'Governorate,IDPs R118,IDPs R119', 'IDPs R119'],
  ['a day', 'Governorate,IDPs 31 Oct 2020,IDPs 31 Dec 2020', 'IDPs 31 Dec 2020'],
])('a column of %s that a person takes for other people keeps its date', async (_, first, header) => {
  const role = { is: 'count', measure: 'returnees', unit: 'individuals', part: null, day: null } as const;
  const taken = { columns: [{ header, nth: 1, role }], roundDays: BOTH };
  expect(shortTotals(await inspectedLines([first, ...ROWS.slice(1)], taken))).toEqual([
    '2020-10-31 level 1: 540 idps individuals (2/2)',
    '2020-12-31 level 1: 534 returnees individuals (2/2)',
  ]);
});

test.each([
  ['questions of a form', ['Governorate,R1. IDPs,R2. Households', 'Erbil,30,5']],
  ['one round alone', ['Governorate,Round 118', 'Erbil,30']],
])('no columns of rounds: %s', async (_, lines) => {
  await expect(inspectedLines(lines)).rejects.toThrow('no_count_column');
});

test('rounds that only say where was assessed date nothing', async () => {
  const lines = ['IDPs on 31 Oct 2020,,,', 'Governorate,IDPs,Round 118,Round 119', 'Erbil,30,yes,no'];
  const one = await inspectedLines([...lines, 'Dahuk,40,yes,yes']);
  expect(shortTotals(one)).toEqual(['2020-10-31 level 1: 70 idps individuals (2/2)']);
});

test('where rows have dates a round in a header is no date', async () => {
  const lines = ['Date,Governorate,IDPs R118,IDPs R119', '2020-10-31,Erbil,30,40'];
  await expect(inspectedLines(lines)).rejects.toThrow('no_count_column');
});
