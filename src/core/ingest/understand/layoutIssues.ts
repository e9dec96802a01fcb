import type { Issue } from '../../domain/issue';
import type { TextTable } from '../../table/textTable';
import type { UnderstoodColumn } from '../understanding';
import type { ColumnsSeen } from './lookAtColumns';
import { dateOrderOf } from './dateOrder';
import { periodIssues } from './periodIssues';
import { tableAbove } from './tablesAround';

/** What is noteworthy about the titles, the header, its columns of totals, and dates that prove both orders in one column. `table` is all of it. */
export function layoutIssues(
  seen: ColumnsSeen,
  columns: readonly UnderstoodColumn[],
  { firstRow, rows, turned }: TextTable,
): Issue[] {
  const { layout, headers, facts, profiles } = seen;
  const [first = layout.tagRow ?? 0, second] = layout.headerRows;
  const text = (headers.find((header) => header.includes('›')) ?? '').slice(0, 200);
  const merged: Issue[] =
    second === undefined
      ? []
      : [{ code: 'merged_header', severity: 'info', row: firstRow + first, column: '', text }];
  const mixed = columns.flatMap(({ role, index, header, examples, dateOrder }): Issue[] => {
    const profile = profiles[index];
    if (role.is !== 'day' || !profile || dateOrderOf(profile.texts.keys()) !== 'mixed') return [];
    const row = firstRow + layout.firstDataRow;
    const severity = dateOrder === 'unknown' ? 'ask' : 'warning'; // a person has said how
    return [{ code: 'mixed_date_formats', severity, row, column: header, text: examples[0] ?? '' }];
  });
  const totals = columns.flatMap(({ role, index, header }): Issue[] =>
    role.is === 'count' && facts[index]?.total === true
      ? [{ code: 'totals_column', severity: 'info', row: firstRow + first, column: header, text: header }]
      : [],
  );
  const nameless = profiles.flatMap(({ filled, examples: [text = ''] }, index): Issue[] =>
    filled > 0 && headers[index] === '' && facts[index]?.role === null && columns[index]?.role.is === 'unused'
      ? [{ code: 'blank_header', severity: 'warning', row: firstRow + first, column: '', text }]
      : [],
  );
  const other = [tableAbove(rows, first), layout.otherTable].flatMap((at): Issue[] => {
    if (at === null) return [];
    const filled = (rows[at] ?? []).filter((cell) => cell.trim() !== '');
    const said = filled.join(', ').slice(0, 200);
    return [{ code: 'second_table', severity: 'warning', row: firstRow + at, column: '', text: said }];
  });
  const names = rows.slice(layout.firstDataRow).map(([name = '']) => name);
  const placesBeside = names.filter((name) => name !== '').join(', ');
  const isTurned: Issue[] = turned
    ? [{ code: 'turned_table', severity: 'info', row: firstRow + first, column: '', text: placesBeside }]
    : [];
  const periods = periodIssues(seen, columns, {
    header: firstRow + first,
    data: firstRow + layout.firstDataRow,
  });
  return [...isTurned, ...other, ...merged, ...periods, ...mixed, ...totals, ...nameless];
}
