import type { TextTable } from '../core/table/textTable';
import { sniffEncoding } from '../core/ingest/sniff';
import { Failed } from './failed';
import { csvSlices, mostAfter, type RowSlice } from './text/csvSlices';
import { decodeText, type DecodedText } from './text/decodeText';
import type { FileBytes } from './text/fileBytes';
import { parseRecords } from './text/parseRecords';
import { isRegular, type RegularText } from './text/regularText';
import { prepareCoder } from './text/startCoder';
import { textShape, type TextShape } from './text/textShape';

const SAMPLE_BYTES = 1 << 21;
const SAMPLE_ROWS = 20_000; // where fewer miss what proves the order of dates, a long table has to be read twice
const SAMPLE_CELLS = 600_000;
const FEWEST_ROWS = 50;
const ROWS_PER_SLICE = 2000;
const MOST_BYTES = 256 * 2 ** 20; // decoded to text it takes twice this, and a JS string ends near 512 MiB

/** All rows of a table as text, slice by slice. */
export interface TextRows {
  readonly slices: Iterable<RowSlice>;
  /** The encoding that was guessed for the text; null when it is certain, or there is none. */
  readonly guessed: string | null;
}

/** A table to be read: its beginning, by which it is understood, and all its rows. */
export interface TableSource {
  readonly sample: TextTable;
  /** Whether the beginning is all of it. */
  readonly isWhole: boolean;
  /** Whether it is delimited text, and no sheet, list or map. */
  readonly isDelimited: boolean;
  /** The rows as bytes, where they can be coded. */
  readonly regular: RegularText | null;
  /** The rows as text, as often as asked. Fails as `data_too_large`. */
  readonly text: () => Promise<TextRows>;
}

/** The one table of delimited text, in the encoding that a person named or that its bytes show. */
export async function csvSource(file: FileBytes, encoding?: string): Promise<TableSource> {
  for (let size = SAMPLE_BYTES; ; size *= 4) {
    const beginning = await file.read(0, size);
    const isUtf8 = (encoding ?? sniffEncoding(beginning).encoding) === 'utf-8';
    const whole = beginning.length >= file.size;
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(beginning, { stream: !whole });
    const shape = textShape(text);
    if (!isUtf8 || !isRegular(shape)) return wholeText(file, encoding);
    prepareCoder(file);
    const rows = firstRows(recordsOf(text, shape, whole));
    if (rows.length < FEWEST_ROWS && !whole && size < MOST_BYTES) continue; // long rows
    return {
      sample: { name: '', rows, firstRow: shape.firstRow },
      isWhole: whole && !isFull(rows),
      isDelimited: true,
      regular: { file, shape, start: new TextEncoder().encode(text.slice(0, shape.start)).length },
      text: async () => rowsOf(decodeText(await inMemory(file), encoding)),
    };
  }
}

/** A text that is read as a whole: of another encoding, or with lines that end with a return. */
async function wholeText(file: FileBytes, encoding: string | undefined): Promise<TableSource> {
  const decoded = decodeText(await inMemory(file), encoding);
  const rows = firstRows(csvSlices(decoded.text));
  const { firstRow } = textShape(decoded.text);
  return {
    sample: { name: '', rows, firstRow },
    isWhole: !isFull(rows),
    isDelimited: true,
    regular: null,
    text: async () => rowsOf(decoded),
  };
}

function rowsOf({ text, encoding, guessed }: DecodedText): TextRows {
  return { slices: csvSlices(text), guessed: guessed ? encoding : null };
}

/** The bytes of a file that is read as a whole. Fails as `data_too_large`. */
function inMemory(file: FileBytes): Promise<Uint8Array> {
  if (file.size > MOST_BYTES) throw new Failed('data_too_large');
  return file.read(0, file.size);
}

/** The records of the beginning of a text, those that it cuts off left out. */
function* recordsOf(text: string, shape: TextShape, whole: boolean): Generator<Pick<RowSlice, 'rows'>> {
  for (let at = shape.start, most = ROWS_PER_SLICE; at < text.length;) {
    const { rows, strays, next, open } = parseRecords(text, at, shape, most, whole);
    yield { rows };
    if (open) return;
    at = next;
    most = mostAfter(most, strays.length > 0);
  }
}

/** As many rows as a table is understood by. */
function firstRows(slices: Iterable<Pick<RowSlice, 'rows'>>): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  let cells = 0;
  for (const { rows } of slices) {
    for (const row of rows) found.push(row);
    cells += cellsIn(rows);
    if (found.length >= SAMPLE_ROWS || cells >= SAMPLE_CELLS) break;
  }
  return found;
}

/** Whether a beginning is as long as one gets, so that more may follow. */
function isFull(rows: readonly (readonly string[])[]): boolean {
  return rows.length >= SAMPLE_ROWS || cellsIn(rows) >= SAMPLE_CELLS;
}

function cellsIn(rows: readonly (readonly string[])[]): number {
  return rows.reduce((sum, row) => sum + row.length, 0);
}

/** A table that is in memory already: the sheet of a workbook, the records of a JSON file, the features of a map. */
export function tableSource(table: TextTable): TableSource {
  const text = async () => ({ slices: slicesOf(table), guessed: null });
  return { sample: table, isWhole: true, isDelimited: false, regular: null, text };
}

/** Another shape of all rows of a source. */
export function reshaped(source: TableSource, table: TextTable): TableSource {
  const text = async () => ({ slices: slicesOf(table), guessed: (await source.text()).guessed });
  return { ...tableSource(table), text };
}

function* slicesOf({ rows, firstRow }: TextTable): Generator<RowSlice> {
  for (let at = 0; at < rows.length; at += ROWS_PER_SLICE) {
    const slice = rows.slice(at, at + ROWS_PER_SLICE);
    const done = Math.min(1, (at + slice.length) / rows.length);
    yield { rows: slice, strays: [], first: firstRow + at, done };
  }
}
