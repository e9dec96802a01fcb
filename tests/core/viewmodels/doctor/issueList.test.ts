import { expect, test } from 'vitest';
import type { IssueCode, IssueGroup, Severity } from '../../../../src/core/domain/issue';
import { deedOf, themeOf } from '../../../../src/core/viewmodels/doctor/issueAdvice';
import { filteredIssues, issueKinds, severityCounts } from '../../../../src/core/viewmodels/doctor/issueList';

const GROUPS = [
  group('totals_row', 'info', '', 2, ['Total']),
  group('not_a_number', 'error', 'IDPs', 1, ['12O']),
  group('not_a_number', 'error', 'Families', 3, ['many']),
  group('place_not_found', 'warning', 'Governorate', 9, ['Atlantis']),
];

test('one kind gathers all columns; the most severe comes first', () => {
  expect(issueKinds(GROUPS).map(({ code, count, columns }) => [code, count, columns])).toEqual([
    ['not_a_number', 4, ['IDPs', 'Families']],
    ['place_not_found', 9, ['Governorate']],
    ['totals_row', 2, []],
  ]);
});

test('of one severity the most frequent comes first', () => {
  const rare = group('range', 'warning', 'IDPs', 1, ['5-9']);
  const codes = issueKinds([rare, ...GROUPS]).map(({ code }) => code);
  expect(codes).toEqual(['not_a_number', 'place_not_found', 'range', 'totals_row']);
});

test('each severity is counted', () => {
  expect(severityCounts(GROUPS)).toEqual({ error: 4, ask: 0, warning: 9, info: 2 });
});

test.each<[Severity | 'all', string, string[]]>([
  ['all', '', ['totals_row ', 'not_a_number IDPs', 'not_a_number Families', 'place_not_found Governorate']],
  ['error', '', ['not_a_number IDPs', 'not_a_number Families']],
  ['all', 'ATLANTIS ', ['place_not_found Governorate']],
  ['all', 'famil', ['not_a_number Families']],
  ['all', 'sentence on totals', ['totals_row ']],
  ['all', '7', ['totals_row ', 'not_a_number IDPs', 'not_a_number Families', 'place_not_found Governorate']],
  ['info', 'Atlantis', []],
])('severity %s and text %j', (severity, text, found) => {
  const sentence = (code: IssueCode) => `sentence on ${code}`;
  const left = filteredIssues(GROUPS, { severity, text }, sentence);
  expect(left.map(({ code, column }) => `${code} ${column}`)).toEqual(found);
});

test.each<[IssueCode, Severity, string, string]>([
  ['ambiguous_date_order', 'ask', 'date', 'rowLeftOut'],
  ['missing_cell', 'error', 'missing', 'rowLeftOut'],
  ['missing_cell', 'info', 'missing', 'noted'],
  ['legacy_pcode_scheme', 'ask', 'place', 'offMap'],
  ['legacy_pcode_scheme', 'info', 'place', 'counted'],
  ['district_elsewhere', 'warning', 'place', 'counted'],
  ['district_elsewhere', 'info', 'place', 'asAnswered'],
  ['foreign_people', 'warning', 'review', 'counted'],
  ['odd_row', 'error', 'text', 'rowLeftOut'],
  ['bounding_box_ignored', 'warning', 'review', 'noted'],
  ['place_not_found', 'warning', 'place', 'offMap'],
])('%s of severity %s matters for its %s and was dealt with: %s', (code, severity, theme, deed) => {
  expect([themeOf(code), deedOf(code, severity)]).toEqual([theme, deed]);
});

function group(
  code: IssueCode,
  severity: Severity,
  column: string,
  count: number,
  texts: readonly string[],
): IssueGroup {
  const examples = texts.map((text) => ({ code, severity, column, row: 7, text }));
  return { code, severity, column, count, examples };
}
