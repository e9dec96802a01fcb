/** Neighbouring columns that are looked up together: their bytes, delimiters included, are one word. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** How the rows of a regular text are cut, and which of their cells are read. */
export interface RowShape {
  /** The byte between cells: no quote, no line break, below 0x80. */
  readonly delimiter: number;
  /** Number of cells of a row. */
  readonly width: number;
  readonly spans: readonly Span[];
  /** Columns that are read cell by cell; none of them lies in a span. */
  readonly cells: readonly number[];
}

/** A shape laid out for the scan: for each column what begins and ends there, -1 for nothing. */
export interface ColumnSlots {
  readonly cell: Int32Array;
  readonly spanStart: Int32Array;
  readonly spanEnd: Int32Array;
}

/** Lays the spans and cells of a shape out by column. */
export function columnSlots({ width, spans, cells }: RowShape): ColumnSlots {
  const slots = {
    cell: new Int32Array(width).fill(-1),
    spanStart: new Int32Array(width).fill(-1),
    spanEnd: new Int32Array(width).fill(-1),
  };
  cells.forEach((column, slot) => (slots.cell[column] = slot));
  spans.forEach(({ first, last }, span) => {
    slots.spanStart[first] = span;
    slots.spanEnd[last] = span;
  });
  return slots;
}
