import type { Issue } from '../../domain/issue';
import type { UnderstoodColumn } from '../understanding';
import { endOfPeriod } from './endOfPeriod';
import { headerDate } from './headerDate';
import type { ColumnsSeen } from './lookAtColumns';
import { readDate, type ReadDate } from './readDate';

/** Where the rows of a table stand in its file. */
interface Rows {
  readonly header: number;
  readonly data: number;
}

/**
 * Says once that figures of a month, a quarter, a year or a span of days stand at its last day, with the first text that
 * names one: among the dates of rows, or in headers. O(different texts of the columns of dates).
 */
export function periodIssues(
  { headers, profiles }: ColumnsSeen,
  columns: readonly UnderstoodColumn[],
  rows: Rows,
): Issue[] {
  for (const { role, index, header } of columns) {
    const isOfDates = (role.is === 'day' && role.of === 'reference') || role.is === 'year';
    const texts = isOfDates ? [...(profiles[index]?.texts.keys() ?? [])] : [];
    const text = texts.find((one) => role.is === 'year' || isPeriod(one));
    if (text !== undefined) return [issue(rows.data, header, text)];
    const head = headers[index] ?? '';
    if (role.is === 'count' && role.day !== null && isWhole(headerDate(head))) {
      return [issue(rows.header, head, head)];
    }
  }
  return [];
}

function issue(row: number, column: string, text: string): Issue {
  return { code: 'period_end', severity: 'info', row, column, text: text.slice(0, 200) };
}

function isPeriod(text: string): boolean {
  const end = endOfPeriod(text);
  return end !== text || isWhole(readDate(text));
}

function isWhole(date: ReadDate): boolean {
  return date.is === 'day' && date.precision !== 'day';
}
