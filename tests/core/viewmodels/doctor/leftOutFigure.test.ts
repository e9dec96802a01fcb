import { expect, test } from 'vitest';
import type { IssueCode, IssueGroup, Severity } from '../../../../src/core/domain/issue';
import { leftOutFigure } from '../../../../src/core/viewmodels/doctor/leftOutFigure';

test('a row of which one figure was left out gives its text', () => {
  const groups = [
    group('negative_stock', 'error', 'IDPs', [[7, '-550']]),
    group('range', 'warning', 'IDPs', [[8, '5-9']]),
  ];
  expect([6, 7, 8].map((row) => leftOutFigure(groups, row))).toEqual([null, '-550', null]);
});

test('where two columns of a row were left out it is not told which of them a cell is', () => {
  const groups = [
    group('negative_stock', 'error', '2019', [[7, '-550']]),
    group('not_a_number', 'error', '2020', [
      [7, 'many'],
      [9, 'few'],
    ]),
  ];
  expect([7, 9].map((row) => leftOutFigure(groups, row))).toEqual([null, 'few']);
});

test('a figure that a person decided on was not left out', () => {
  expect(leftOutFigure([group('irregular_grouping', 'warning', 'IDPs', [[7, '1,5000']])], 7)).toBeNull();
});

function group(code: IssueCode, severity: Severity, column: string, cells: [number, string][]): IssueGroup {
  const examples = cells.map(([row, text]) => ({ code, severity, column, row, text }));
  return { code, severity, column, count: cells.length, examples };
}
