import { expect, test } from 'vitest';
import { NO_ANSWERS } from '../../src/core/ingest/answers';
import { withChoice } from '../../src/core/ingest/changeAnswers';
import { inspectedLines, shortIssues } from './inspected';

const ROWS = ['Round,Governorate,IDP individuals', '110,Dahuk,10', 'R111,Dahuk,30', '111,Erbil,40'];

test('rounds without dates are other dates: none contradicts another, and each is asked for its day', async () => {
  const one = await inspectedLines(ROWS);
  expect(one.totals.map(({ date, round, value }) => [date, round, value])).toEqual([
    [null, 110, 10],
    [null, 111, 70],
  ]);
  expect(shortIssues(one)).toEqual([]);
  expect(one.questions).toEqual([
    {
      code: 'round_days',
      column: 0,
      choices: ['110=2019-06-30', '111=2019-08-31'],
      assumed: null,
      affects: [],
    },
  ]);
});

test('rounds in Arabic figures are the same ones', async () => {
  const one = await inspectedLines(['الجولة,المحافظة,عدد النازحين', '١١٠,دهوك,10', '١١١,دهوك,30']);
  expect(one.totals.map(({ round, value }) => [round, value])).toEqual([
    [110, 10],
    [111, 30],
  ]);
});

test('an answer gives each its day', async () => {
  const { questions } = await inspectedLines(ROWS);
  const [question] = questions;
  if (!question) throw new Error('not asked');
  const answers = withChoice(NO_ANSWERS, question, '110=2019-06-30,111=2019-08-31', []);
  const one = await inspectedLines(ROWS, answers ?? {});
  expect(one.questions).toEqual([]);
  expect(one.totals.map(({ date, value }) => [date, value])).toEqual([
    ['2019-06-30', 10],
    ['2019-08-31', 70],
  ]);
});

test('a round that nobody gave a day waits, the others count', async () => {
  const roundDays = [{ round: 110, day: '2019-06-30' }];
  const one = await inspectedLines(ROWS, { roundDays });
  expect(one.totals.map(({ date, value }) => [date, value])).toEqual([['2019-06-30', 10]]);
  expect(shortIssues(one)).toEqual(['ask round_without_day ×2 row 3']);
  expect(one.questions.map(({ code, choices }) => [code, choices])).toEqual([
    ['round_days', ['110=2019-06-30', '111=2019-08-31']],
  ]);
});

test('days of earlier rounds are known when the next one comes alone, and its day is asked and taken', async () => {
  const roundDays = [{ round: 110, day: '2019-06-30' }];
  const lines = ['Round,Governorate,IDP individuals', '112,Dahuk,10'];
  const asked = await inspectedLines(lines, { roundDays }).catch(() => null);
  expect(asked).toBeNull(); // on the command line a table without a day is none
  const one = await inspectedLines(lines, { roundDays: [...roundDays, { round: 112, day: '2019-12-31' }] });
  expect(one.totals.map(({ date, value }) => [date, value])).toEqual([['2019-12-31', 10]]);
  const other = await inspectedLines(lines, { roundDays, referenceDay: '2019-11-30' });
  expect(other.totals.map(({ date, value }) => [date, value])).toEqual([['2019-11-30', 10]]);
  expect(other.questions).toEqual([]);
});

test('a row without its round is left out as soon as rounds have days, as one without its date is', async () => {
  const roundDays = [110, 111].map((round, index) => ({
    round,
    day: ['2019-06-30', '2019-08-31'][index] ?? '',
  }));
  const one = await inspectedLines([...ROWS, ',Erbil,5'], { roundDays });
  expect(shortIssues(one)).toEqual(['error missing_cell ×1 row 5']);
  expect(one.totals.map(({ value }) => value)).toEqual([10, 70]);
});

test('the round that all rows name is believed before the file name', async () => {
  const one = await inspectedLines(['Round,Governorate,IDPs', '110,Dahuk,10'], {}, 'IDPs_R5_annex.csv');
  expect(one.questions.find(({ code }) => code === 'reference_day')?.choices).toEqual(['2019-06-30']);
});

test('a day that is taken back is asked for again', async () => {
  const { questions } = await inspectedLines(ROWS);
  const [question] = questions;
  if (!question) throw new Error('not asked');
  const answers = { roundDays: [{ round: 110, day: '2019-06-30' }] };
  expect(withChoice(answers, question, '110=,111=2019-08-31', [])).toEqual({
    roundDays: [{ round: 111, day: '2019-08-31' }],
  });
});

test('in a table whose headers are dates a round is only a label', async () => {
  const one = await inspectedLines([
    'Round,Governorate,IDP individuals 2019-06-30,IDP individuals 2019-08-31',
    '110,Dahuk,10,20',
    '111,Erbil,1,2',
  ]);
  expect(one.questions).toEqual([]);
  expect(one.totals.map(({ date, value }) => [date, value])).toEqual([
    ['2019-06-30', 11],
    ['2019-08-31', 22],
  ]);
});

test('rounds far below the beginning of a table are asked for as well', async () => {
  const rows = Array.from({ length: 20_500 }, (_, index) => `110,Dahuk,L${index},10`);
  const one = await inspectedLines(['Round,Governorate,Location,IDP families', ...rows, '111,Dahuk,Z,7']);
  expect(one.questions.map(({ code }) => code)).toEqual(['round_days']);
  expect(one.totals.map(({ round, value }) => [round, value])).toEqual([
    [110, 205_000],
    [111, 7],
  ]);
});
