import { cellText } from '../cellText';

const NOTE = /^(?:\*|†|source\b|note\b|notes\b|n\.?b\.?\b|المصدر|ملاحظة|ملاحظات|سەرچاوە)/i;
const FEWEST_COLUMNS = 3;

/** The text of a note below (or inside) a table: one cell alone in its row, or one that says so; null for data. */
export function footnoteIn(cells: readonly string[], columns: number): string | null {
  const filled = cells.map(cellText).filter(Boolean);
  const [first = ''] = filled;
  if (filled.length === 0 || /^[\d.,\s]+$/.test(first)) return null;
  const alone = filled.length === 1 && columns >= FEWEST_COLUMNS;
  return alone || (NOTE.test(first) && filled.length <= 2) ? first : null;
}
