import { expect, test } from 'vitest';
import { NO_ANSWERS } from '../../src/core/ingest/answers';
import { withChoice } from '../../src/core/ingest/changeAnswers';
import { inspectedLines, shortTotals } from './inspected';

const SILENT = ['Date,Governorate,Individuals', '2023-01-01,Erbil,10', '2023-01-02,Erbil,20'];

test('where no word says who people are, they may be present or on the move', async () => {
  const { questions } = await inspectedLines(SILENT);
  const [question] = questions;
  if (!question) throw new Error('not asked');
  expect([question.code, question.assumed, question.choices]).toEqual([
    'measure',
    'idps',
    ['idps', 'returnees', 'refugees', 'arrivals', 'departures', 'displacements'],
  ]);
  const answers = withChoice(NO_ANSWERS, question, 'arrivals', []);
  const one = await inspectedLines(SILENT, answers ?? {});
  expect(shortTotals(one)).toEqual([
    '2023-01-01 level 1: 10 arrivals individuals (1/1)',
    '2023-01-02 level 1: 20 arrivals individuals (1/1)',
  ]);
  expect(one.questions).toEqual([]);
});

test.each([
  ['by rows', ['Date,Governorate,Origin,Individuals', '2023-01-01,Erbil,Ninewa,10']],
  ['by columns', ['Date,Governorate,Individuals,Camp,Rented', '2023-01-01,Erbil,10,4,6']],
])('people broken down %s are none on the move', async (_, lines) => {
  const { questions } = await inspectedLines(lines);
  expect(questions.find(({ code }) => code === 'measure')?.choices).toEqual([
    'idps',
    'returnees',
    'refugees',
  ]);
});
