import { cellText } from '../cellText';
import { readDate } from '../understand/readDate';

const NOTE = /^(?:\*|†|source\b|note\b|notes\b|n\.?b\.?\b|المصدر|ملاحظة|ملاحظات|سەرچاوە)/i;
const FEWEST_COLUMNS = 3;

/**
 * The text of a note below (or inside) a table: one cell alone in its row, or one that says that it is a note; null
 * for data. `isPlace` says whether the text, alone in its row, names a place of the finest column: that is a place
 * without figures.
 */
export function footnoteIn(
  cells: readonly string[],
  columns: number,
  isPlace: (text: string, index: number) => boolean,
): string | null {
  const index = cells.findIndex((cell) => cellText(cell) !== '');
  const first = cellText(cells[index] ?? '');
  const filled = cells.filter((cell) => cellText(cell) !== '').length;
  if (filled === 0 || /^[\d.,\s]+$/.test(first)) return null;
  if (NOTE.test(first)) return filled <= 2 ? first : null;
  if (filled > 1 || columns < FEWEST_COLUMNS || readDate(first).is !== 'noDate') return null;
  return isPlace(first, index) ? null : first;
}
