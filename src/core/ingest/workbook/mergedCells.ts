import type { Issue } from '../../domain/issue';
import type { MergedDown } from '../../table/textTable';
import { cellPlace, columnLetters } from './cellReference';

/** Cells that may be looked at behind merged ones: enough for any sheet, little enough for a file made to stall. */
const MAX_LOOKS = 10_000_000;

/**
 * Empties what merged cells hide: of each range only the first cell is shown, as in the spreadsheet. Changes the rows;
 * returns an issue for each range that hid something.
 */
export function hideMerged(rows: string[][], ranges: readonly string[]): Issue[] {
  const issues: Issue[] = [];
  let looks = 0;
  for (const range of ranges) {
    const [from, to] = range.split(':').map(cellPlace);
    if (!from || !to) continue;
    let hidden = '';
    for (let row = from.row; row <= to.row && row < rows.length && looks < MAX_LOOKS; row++) {
      const cells = rows[row] ?? [];
      looks++;
      for (let column = from.column; column <= to.column && column < cells.length; column++) {
        looks++;
        if (row === from.row && column === from.column) continue;
        hidden ||= cells[column] ?? '';
        cells[column] = '';
      }
      while (cells.length > 0 && cells.at(-1) === '') cells.pop();
    }
    const place = { row: from.row + 1, column: columnLetters(from.column) };
    if (hidden !== '') issues.push({ code: 'merged_cells', severity: 'info', ...place, text: hidden });
  }
  return issues;
}

/** What stands in the first cell of each range that reaches further down, where something does. O(ranges). */
export function mergedDown(rows: readonly (readonly string[])[], ranges: readonly string[]): MergedDown[] {
  return ranges.flatMap((range) => {
    const [from, to] = range.split(':').map(cellPlace);
    const text = from ? (rows[from.row]?.[from.column] ?? '') : '';
    if (!from || !to || text.trim() === '' || to.row <= from.row) return [];
    return [{ column: from.column, first: from.row, last: Math.min(to.row, rows.length - 1), text }];
  });
}
