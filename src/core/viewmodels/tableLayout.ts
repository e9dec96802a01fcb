import { wrapWords } from './wrapWords';

/** A column of a table that is drawn: how wide it is, in CSS pixels, and its head. */
export interface DrawnColumn {
  readonly width: number;
  readonly head: string;
}

/** Where the rows of a drawn table stand, in CSS pixels from its top, and their texts in lines that fit. */
export interface TableLayout {
  /** The distance of each column from the beginning of the table. */
  readonly offsets: readonly number[];
  readonly heads: readonly (readonly string[])[];
  /** Where the heads end and the rows begin. */
  readonly headHeight: number;
  readonly rows: readonly {
    readonly y: number;
    readonly height: number;
    readonly cells: readonly (readonly string[])[];
  }[];
  readonly height: number;
}

/** The room of a line, between rows, and between columns, in CSS pixels. */
export const TABLE = { line: 18, padding: 7, gap: 12 } as const;

/**
 * Lays out a table of texts: each is broken between words where its column is too narrow, and a row is as high as its
 * highest cell. A cell that is drawn has an empty text. O(cells).
 */
export function tableLayout(
  columns: readonly DrawnColumn[],
  rows: readonly (readonly string[])[],
  widthOf: (text: string) => number,
): TableLayout {
  const linesOf = (text: string, column: DrawnColumn) => wrapWords(text, column.width - TABLE.gap, widthOf);
  const heightOf = (cells: readonly (readonly string[])[]) =>
    Math.max(1, ...cells.map(({ length }) => length)) * TABLE.line + TABLE.padding;
  const heads = columns.map((column) => linesOf(column.head, column));
  const headHeight = heightOf(heads);
  let y = headHeight;
  const placed = rows.map((texts) => {
    const cells = columns.map((column, index) => linesOf(texts[index] ?? '', column));
    const row = { y, height: heightOf(cells), cells };
    y += row.height;
    return row;
  });
  let offset = 0;
  const offsets = columns.map(({ width }) => {
    offset += width;
    return offset - width;
  });
  return { offsets, heads, headHeight, rows: placed, height: y };
}
