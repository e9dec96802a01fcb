import { expect, test } from 'vitest';
import type { QuestionCode, UnderstoodColumn } from '../../../../src/core/ingest/understanding';
import { choiceName } from '../../../../src/core/viewmodels/doctor/choiceName';
import { confidenceOf } from '../../../../src/core/viewmodels/doctor/confidence';
import { whyOf } from '../../../../src/core/viewmodels/doctor/whyOf';

test.each([
  [1, 'sure', 3],
  [0.85, 'likely', 2],
  [0.5, 'unsure', 1],
  [0, 'none', 0],
])('a confidence of %d is %s: %i marks', (confidence, word, marks) => {
  expect(confidenceOf(confidence)).toEqual({ word, marks });
});

const DAY_FIRST = { key: 'choice-dayFirst', values: {} };

test.each<[QuestionCode, string, string, object]>([
  ['date_order', 'dayFirst', '03/04/2015', { words: DAY_FIRST, day: '2015-04-03' }],
  [
    'date_order',
    'monthFirst',
    '3.4.2015',
    { words: { ...DAY_FIRST, key: 'choice-monthFirst' }, day: '2015-03-04' },
  ],
  ['date_order', 'dayFirst', '31/02/2015', { words: DAY_FIRST, day: null }],
  ['date_order', 'dayFirst', 'Monday', { words: DAY_FIRST, day: null }],
  ['reference_day', '2024-02-29', '', { words: null, day: '2024-02-29' }],
  ['reference_day', '2023-02-29', '', { words: null, day: null }],
  ['count_column', 'individuals', '12', { words: null, day: null }],
])('a choice of %s: %s, where %s stands', (code, choice, example, name) => {
  const question = { code, column: 0, choices: [], assumed: null, affects: [] };
  expect(choiceName(question, choice, example)).toEqual(name);
});

const HEADER = { kind: 'header', detail: 'Families' } as const;
const COUNT = { is: 'count', measure: 'idps', unit: 'families', part: null, day: null } as const;

test.each<[Pick<UnderstoodColumn, 'role' | 'evidence'>, string[]]>([
  [{ role: COUNT, evidence: [HEADER] }, ['evidence-header']],
  [{ role: { is: 'unused' }, evidence: [] }, ['evidence-none']],
  [{ role: { is: 'unused' }, evidence: [HEADER] }, ['evidence-header', 'evidence-rival']],
  [{ role: { is: 'unused' }, evidence: [{ kind: 'answer', detail: '' }] }, ['evidence-answer']],
])('why %j', ({ role, evidence }, keys) => {
  const column = { index: 0, header: 'Families', confidence: 1, examples: [], role, evidence };
  const whole: UnderstoodColumn = { ...column, dateOrder: 'unknown', grouping: 'unknown' };
  expect(whyOf(whole).map(({ key }) => key)).toEqual(keys);
});

test('the sums say in how many rows they agree', () => {
  const evidence = [{ kind: 'sums', detail: '5/6' } as const];
  const column = { index: 0, header: 'Camp', confidence: 1, examples: [], role: COUNT, evidence };
  expect(whyOf({ ...column, dateOrder: 'unknown', grouping: 'unknown' })[0]?.values).toEqual({
    agreeing: { count: 5 },
    rows: { count: 6 },
  });
});
