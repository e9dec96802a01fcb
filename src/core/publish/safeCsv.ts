import type { FigureCell } from './figureRows';

const STARTS_A_FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * Rows as CSV (RFC 4180, lines end with CRLF) that a spreadsheet program can open without running what stands in a
 * cell: a text that begins like a formula gets an apostrophe in front, a number does not. Null is a blank. A byte-order
 * mark lets those programs read Arabic. O(letters).
 */
export function safeCsv(rows: readonly (readonly FigureCell[])[]): string {
  return `\ufeff${rows.map((cells) => `${cells.map(safeCell).join(',')}\r\n`).join('')}`;
}

function safeCell(text: FigureCell): string {
  if (typeof text !== 'string') return String(text ?? '');
  const harmless = STARTS_A_FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
