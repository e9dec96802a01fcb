import { expect, test } from 'vitest';
import type { IssueCode, IssueGroup, Severity } from '../../../../src/core/domain/issue';
import type { Measure } from '../../../../src/core/domain/measure';
import type { Understanding, UnderstoodColumn } from '../../../../src/core/ingest/understanding';
import { leftOutFigure } from '../../../../src/core/viewmodels/doctor/leftOutFigure';
import { day } from '../../cubeOf';

const IDPS = { measure: 'idps', unit: 'individuals', day: day('2020-01-31') } as const;

test('a row whose figure was left out gives its text', () => {
  const told = file([count('IDPs')], [group('negative_stock', 'error', 'IDPs', [[7, '-550']])]);
  expect([6, 7].map((row) => leftOutFigure(told, row, IDPS))).toEqual([null, '-550']);
});

test('one of another date or of other people is not that of the cell', () => {
  const columns = [
    count('Jan', '2020-01-31'),
    count('Feb', '2020-02-29'),
    count('Returnees', null, 'returnees'),
  ];
  const told = file(columns, [
    group('negative_stock', 'error', 'Feb', [[7, '-5']]),
    group('not_a_number', 'error', 'Returnees', [[8, 'many']]),
  ]);
  expect([7, 8].map((row) => leftOutFigure(told, row, IDPS))).toEqual([null, null]);
  expect(leftOutFigure(told, 7, { ...IDPS, day: day('2020-02-29') })).toBe('-5');
  expect(leftOutFigure(told, 8, { ...IDPS, measure: 'returnees' })).toBe('many');
});

test('in a file with one count its rows say whom they count', () => {
  const told = file([count('Value')], [group('not_a_number', 'error', 'Value', [[9, 'few']])]);
  expect(leftOutFigure(told, 9, { ...IDPS, measure: 'returnees' })).toBe('few');
});

test('a figure that a person decided on was not left out', () => {
  const told = file([count('IDPs')], [group('irregular_grouping', 'warning', 'IDPs', [[7, '1,5000']])]);
  expect(leftOutFigure(told, 7, IDPS)).toBeNull();
});

function count(header: string, date: string | null = null, measure: Measure = 'idps') {
  const role = {
    is: 'count',
    measure,
    unit: 'individuals',
    part: null,
    day: date === null ? null : day(date),
  };
  return { header, role } as UnderstoodColumn;
}

function file(columns: readonly UnderstoodColumn[], issues: readonly IssueGroup[]) {
  return { issues, understanding: { columns } as Understanding };
}

function group(code: IssueCode, severity: Severity, column: string, cells: [number, string][]): IssueGroup {
  const examples = cells.map(([row, text]) => ({ code, severity, column, row, text }));
  return { code, severity, column, count: cells.length, examples };
}
