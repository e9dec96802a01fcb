import type { TextTable } from '../core/table/textTable';
import { csvSlices, decodeText, type RowSlice } from './csvRows';

const SAMPLE_ROWS = 20_000;
const SAMPLE_CELLS = 600_000;
const ROWS_PER_SLICE = 2000;

/** A table to be read: its beginning, by which it is understood, and all its rows, slice by slice, as often as asked. */
export interface TableSource {
  readonly sample: TextTable;
  readonly slices: () => Iterable<RowSlice>;
}

/** The one table of delimited text; `guessed` names the encoding when no mark or rule settled it. */
export function csvSource(
  bytes: Uint8Array,
  encoding?: string,
): TableSource & { readonly guessed: string | null } {
  const decoded = decodeText(bytes, encoding);
  const rows: (readonly string[])[] = [];
  let firstRow = 1;
  let cells = 0;
  for (const slice of csvSlices(decoded.text)) {
    if (rows.length === 0) firstRow = slice.first;
    for (const row of slice.rows) {
      rows.push(row);
      cells += row.length;
    }
    if (rows.length >= SAMPLE_ROWS || cells >= SAMPLE_CELLS) break;
  }
  return {
    sample: { name: '', rows, firstRow },
    slices: () => csvSlices(decoded.text),
    guessed: decoded.guessed ? decoded.encoding : null,
  };
}

/** A table that is in memory already: the sheet of a workbook, the records of a JSON file, the features of a map. */
export function tableSource(table: TextTable): TableSource {
  return { sample: table, slices: () => slicesOf(table) };
}

function* slicesOf({ rows, firstRow }: TextTable): Generator<RowSlice> {
  for (let at = 0; at < rows.length; at += ROWS_PER_SLICE) {
    const slice = rows.slice(at, at + ROWS_PER_SLICE);
    yield { rows: slice, first: firstRow + at, done: Math.min(1, (at + slice.length) / rows.length) };
  }
}
