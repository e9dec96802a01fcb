import type { Issue } from '../../domain/issue';
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
