import type { MergedDown } from '../../table/textTable';
import type { ColumnRole } from '../columnRole';
import { CONTEXT } from '../rowContext';
import type { UnderstoodColumn } from '../understanding';
import { putCell } from './putCell';

/** What a merged cell may say of several rows. A figure is of all of them together, and stays in the first. */
const SAID_OF_ROWS: ReadonlySet<ColumnRole['is']> = new Set([...CONTEXT, 'place', 'adminLevel', 'source']);

/** A cell that got what was said above it. */
export interface FilledCell {
  readonly header: string;
  readonly text: string;
}

interface MergedColumn {
  readonly index: number;
  readonly header: string;
  /** In the order of the rows. */
  readonly ranges: readonly MergedDown[];
  at: number;
}

/**
 * Fills the cells of rows that a sheet merged with the ones above them, in columns that say when, where and of whom rows
 * are. A sheet keeps such a text in the first cell alone. Rows come in the order of the sheet.
 */
export class MergedFill {
  readonly #columns: readonly MergedColumn[];

  /** `firstDataRow` is the index of the first row of data: what begins above it is a header. */
  constructor(
    columns: readonly UnderstoodColumn[],
    merged: readonly MergedDown[] | undefined,
    firstDataRow: number,
  ) {
    const below = (merged ?? []).filter(({ first }) => first >= firstDataRow);
    this.#columns = columns.flatMap(({ index, header, role }) => {
      const ranges = below.filter(({ column }) => column === index).toSorted((a, b) => a.first - b.first);
      return SAID_OF_ROWS.has(role.is) && ranges.length > 0 ? [{ index, header, ranges, at: 0 }] : [];
    });
  }

  /**
   * A row with such cells filled, the same object where there are none or all is blank; `row` is its index in the table.
   * Each filled cell is handed to `seen`. Amortised O(merged columns).
   */
  fill(
    cells: readonly string[],
    row: number,
    seen: (cell: FilledCell) => void = () => undefined,
  ): readonly string[] {
    let filled: string[] | null = null;
    for (const column of this.#columns) {
      const text = textAt(column, row);
      if (text === null || (cells[column.index] ?? '').trim() !== '') continue;
      if (!filled && cells.every((cell) => cell.trim() === '')) return cells;
      filled ??= [...cells];
      putCell(filled, column.index, text);
      seen({ header: column.header, text });
    }
    return filled ?? cells;
  }
}

/** What the range says that reaches into a row from above; null where none does. */
function textAt(column: MergedColumn, row: number): string | null {
  while ((column.ranges[column.at + 1]?.first ?? Infinity) <= row) column.at++;
  const range = column.ranges[column.at];
  return range && row > range.first && row <= range.last ? range.text : null;
}
