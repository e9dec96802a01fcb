import type { FigureCell } from '../figureRows';

const NEEDS_QUOTES = /[",]/;
const LINE_BREAKS = /[\r\n]+/g;

/**
 * Rows as CSV that is read by a program and by no spreadsheet: each text stands as it is, with quotes where it needs
 * them (`safeCsv` guards what a spreadsheet would run), and a row is a line. Null is a blank. O(letters).
 */
export function plainCsv(rows: readonly (readonly FigureCell[])[]): string {
  return rows.map((cells) => `${cells.map(plainCell).join(',')}\n`).join('');
}

function plainCell(cell: FigureCell): string {
  const text = String(cell ?? '').replaceAll(LINE_BREAKS, ' ');
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
