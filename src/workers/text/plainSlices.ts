import type { RowSlice } from './csvSlices';
import type { TextShape } from './textShape';

const ROWS_PER_SLICE = 2000;

/**
 * The rows of a text whose cells keep to their lines and whose quotes keep to the rules, a slice at a time. Where a
 * line does neither it ends, and returns the shape of the rest, which begins with that line; null when none does.
 */
export function* plainSlices(text: string, shape: TextShape): Generator<RowSlice, TextShape | null> {
  const { delimiter, newline } = shape;
  let { start: at, firstRow: first } = shape;
  let rows: string[][] = [];
  while (at < text.length) {
    const found = text.indexOf(newline, at);
    const end = found < 0 ? text.length : found;
    const cells = plainCells(text.slice(at, text[end - 1] === '\r' && end > at ? end - 1 : end), delimiter);
    if (cells) {
      rows.push(cells);
      at = end + 1;
    }
    if (!cells || rows.length === ROWS_PER_SLICE || at >= text.length) {
      const done = Math.min(1, at / text.length);
      if (rows.length > 0) yield { rows, first, strays: [], done };
      first += rows.length;
      rows = [];
    }
    if (!cells) return { ...shape, start: at, firstRow: first };
  }
  return null;
}

/** The cells of one line; null when its quotes break the rules or do not close in it. */
function plainCells(line: string, delimiter: string): string[] | null {
  if (!line.includes('"')) return line.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; ; at++) {
    let end = line.indexOf(delimiter, at);
    if (line[at] !== '"') {
      if (end < 0) end = line.length;
      cells.push(line.slice(at, end));
    } else {
      let close = line.indexOf('"', at + 1);
      while (close >= 0 && line[close + 1] === '"') close = line.indexOf('"', close + 2);
      if (close < 0 || (close + 1 < line.length && line[close + 1] !== delimiter)) return null;
      cells.push(line.slice(at + 1, close).replaceAll('""', '"'));
      end = close + 1;
    }
    if (end >= line.length) return cells;
    at = end;
  }
}
