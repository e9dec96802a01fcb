import { cellText } from '../cellText';
import { filledCells, isNumber } from '../understand/headerCells';
import { readDate } from '../understand/readDate';

const NOTE = /^(?:\*|†|source\b|note\b|notes\b|n\.?b\.?\b|المصدر|ملاحظة|ملاحظات|سەرچاوە)/i;
/** What only a foot says: above a table such a line may be its title. */
const FOOT =
  /^(?:©|sources\b|(?:last |data )?updated?\b|(?:data )?as (?:of|at)\b|disclaimer\b|(?:prepared|compiled|produced) by\b|for (?:more|further) information\b|remarques?\b|mise? à jour|آخر تحديث|تاريخ|(?:تم )?إعداد|تێبینی)/i;
const FEWEST_COLUMNS = 3;

/** Whether a text says itself that it is a note, by a mark or a word at its beginning. */
export function isNote(text: string): boolean {
  return NOTE.test(cellText(text));
}

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
  const [cell, ...others] = filledCells(cells, 3);
  if (cell === undefined) return null;
  const text = cellText(cell);
  if (isNote(text)) return others.length < 2 ? text : null;
  if (others.length === 0 && FOOT.test(text)) return text;
  if (others.length > 0 || columns < FEWEST_COLUMNS) return null;
  if (isNumber(text) || readDate(text).is !== 'noDate') return null;
  return isPlace(text, cells.indexOf(cell)) ? null : text;
}
