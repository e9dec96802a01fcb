import { parseRecords } from './parseRecords';
import { textShape, type TextShape } from './textShape';
import { decodeText } from './decodeText';

const MOST_RECORDS = 2000;

/** Some rows of a file in order; `first` is the 1-based number of the first of them. */
export interface RowSlice {
  readonly rows: readonly (readonly string[])[];
  readonly first: number;
  /** Numbers of rows that were read without a quote that never closes. */
  readonly strays: readonly number[];
  /** Share of the text read so far, 0 to 1. */
  readonly done: number;
}

/**
 * The rows of delimited text, a slice at a time so that the caller can stop, report progress or yield between them.
 * Every record counts, blank ones too, so that row numbers are the file's own.
 */
export function* csvSlices(text: string, shape: TextShape = textShape(text)): Generator<RowSlice> {
  let { start: at, firstRow: first } = shape;
  let most = MOST_RECORDS;
  while (at < text.length) {
    const { rows, strays, next } = parseRecords(text, at, shape, most, true);
    at = next;
    yield { rows, first, strays: strays.map((index) => first + index), done: at / text.length };
    first += rows.length;
    most = mostAfter(most, strays.length > 0);
  }
}

/** How many records are parsed next: few where quotes run away, as each of them has the rest parsed anew. */
export function mostAfter(most: number, hadStray: boolean): number {
  return hadStray ? 1 : Math.min(MOST_RECORDS, most * 2);
}

/** All rows of a small table. */
export function csvRows(bytes: Uint8Array): string[][] {
  return [...csvSlices(decodeText(bytes).text)].flatMap(({ rows }) => rows.map((row) => [...row]));
}
