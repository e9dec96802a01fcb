import { expect, test } from 'vitest';
import { NO_ANSWERS } from '../../../src/core/ingest/answers';
import { withChoice, withPlace, withRole } from '../../../src/core/ingest/changeAnswers';
import type { ColumnRole } from '../../../src/core/ingest/columnRole';
import type { Question, QuestionCode, UnderstoodColumn } from '../../../src/core/ingest/understanding';

const DAY: ColumnRole = { is: 'day', of: 'reference' };
const UNUSED: ColumnRole = { is: 'unused' };
const COLUMNS = [column(0, 'Date', DAY), column(1, 'Updated', UNUSED), column(2, '__proto__', UNUSED)];

test('a column takes the role over from the one that had it', () => {
  expect(withRole(NO_ANSWERS, COLUMNS, 1, DAY).columns).toEqual([
    { header: 'Date', role: UNUSED },
    { header: 'Updated', role: DAY },
  ]);
});

test('a role that many columns may have is taken from none', () => {
  expect(withRole(NO_ANSWERS, COLUMNS, 0, UNUSED).columns).toEqual([{ header: 'Date', role: UNUSED }]);
});

test('what was said of a column before stays beside the new', () => {
  const ordered = withChoice(NO_ANSWERS, question('date_order', 0), 'dayFirst', COLUMNS) ?? NO_ANSWERS;
  expect(withRole(ordered, COLUMNS, 0, DAY).columns).toEqual([
    { header: 'Date', dateOrder: 'dayFirst', role: DAY },
  ]);
});

test.each<[QuestionCode, string, object | null]>([
  ['reference_day', '2024-01-31', { referenceDay: '2024-01-31' }],
  ['count_unit', 'families', { unit: 'families' }],
  ['part_unit', 'individuals', { unit: 'individuals' }],
  ['count_unit', 'households', null],
  ['partition', 'Iraq · BA', { partition: 'Iraq · BA' }],
  ['date_order', 'monthFirst', { columns: [{ header: 'Date', dateOrder: 'monthFirst' }] }],
  ['date_order', 'sideways', null],
  ['digit_grouping', 'point', { columns: [{ header: 'Date', grouping: 'point' }] }],
  ['digit_grouping', 'space', null],
  ['count_column', 'nowhere', null],
  ['repeated_column', 'second', null],
])('the question %s answered with %s', (code, choice, answers) => {
  expect(withChoice(NO_ANSWERS, question(code, 0), choice, COLUMNS)).toEqual(answers);
});

test('the column that counts is found by its header, whatever it is called', () => {
  const role = { is: 'count', measure: 'idps', unit: 'individuals', part: null, day: null };
  expect(withChoice(NO_ANSWERS, question('count_column', -1), '__proto__', COLUMNS)?.columns).toEqual([
    { header: '__proto__', role },
  ]);
});

test('a place text means the place that was said last', () => {
  const first = withPlace(withPlace(NO_ANSWERS, 'Dihok', 'IQG11'), 'Mosul', 'IQG15');
  expect(withPlace(first, 'Dihok', 'IQG09').places).toEqual([
    { text: 'Mosul', place: 'IQG15' },
    { text: 'Dihok', place: 'IQG09' },
  ]);
});

function question(code: QuestionCode, index: number): Question {
  return { code, column: index, choices: [], assumed: null, affects: [] };
}

function column(index: number, header: string, role: ColumnRole): UnderstoodColumn {
  const unknown = { dateOrder: 'unknown', grouping: 'unknown' } as const;
  return { index, header, role, evidence: [], confidence: 0, ...unknown, examples: [] };
}
