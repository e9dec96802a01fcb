import type { Issue } from '../../domain/issue';
import type { UnderstoodColumn } from '../understanding';
import type { ColumnsSeen } from './lookAtColumns';
import { dateOrderOf } from './dateOrder';

/** What is noteworthy about the header, its columns of totals, and dates that prove both orders in one column. `firstRow` is the table's. */
export function layoutIssues(
  { layout, headers, facts, profiles }: ColumnsSeen,
  columns: readonly UnderstoodColumn[],
  firstRow: number,
): Issue[] {
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
  return [...merged, ...mixed, ...totals, ...nameless];
}
