import type { ColumnRole } from './columnRole';
import type { UnderstoodColumn } from './understanding';

/** What a column may say of when a row is of and of whom. */
export const CONTEXT: ReadonlySet<ColumnRole['is']> = new Set<ColumnRole['is']>([
  'day',
  'year',
  'month',
  'round',
  'key',
  'partition',
  'addend',
  'direction',
  'kind',
]);

/** The columns that say of a row when it is of and of whom: two rows of one place that differ there are two figures. */
export function contextColumns(columns: readonly UnderstoodColumn[]): number[] {
  return columns.flatMap(({ role, index }) => (CONTEXT.has(role.is) ? [index] : []));
}

/** What such columns say, in one text. O(columns). */
export function contextOf(cells: readonly string[], columns: readonly number[]): string {
  return columns.map((index) => (cells[index] ?? '').trim()).join('\u0000');
}
