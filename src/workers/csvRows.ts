import Papa from 'papaparse';
import { sniffDelimiter, sniffEncoding } from '../core/ingest/sniff';

const SAMPLE_BYTES = 65_536;
const RECORDS_PER_SLICE = 2000;

/** Some rows of a file in order; `first` is the 1-based number of the first of them. */
export interface RowSlice {
  readonly rows: readonly (readonly string[])[];
  readonly first: number;
  /** Share of the text read so far, 0 to 1. */
  readonly done: number;
}

/**
 * The text of a file by the encoding a person named or else by its sniffed one, without a byte-order mark; `guessed`
 * when no person, mark or rule settled it.
 */
export function decodeText(
  bytes: Uint8Array,
  named?: string,
): { text: string; encoding: string; guessed: boolean } {
  if (named !== undefined) {
    return { text: new TextDecoder(named).decode(bytes), encoding: named, guessed: false };
  }
  const { encoding, guessed } = sniffEncoding(bytes.subarray(0, SAMPLE_BYTES));
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, guessed };
  } catch {
    const whole = sniffEncoding(bytes); // the sample was plain ASCII, or the file is cut off inside a character
    return { ...whole, text: new TextDecoder(whole.encoding).decode(bytes) };
  }
}

/**
 * The rows of delimited text, a slice at a time so that the caller can stop, report progress or yield between them.
 * Every record counts, blank ones too, so that row numbers are the file's own. Parsed without header, typing or fast
 * mode: a header may be called `__proto__`, `007` stays text, and fast mode would split the whole rest each time.
 */
export function* csvSlices(text: string): Generator<RowSlice> {
  const delimiter = sniffDelimiter(text.slice(0, SAMPLE_BYTES));
  const newline = newlineOf(text);
  const declared = /^\ufeff?sep=.\r?\n/i.exec(text);
  let cursor = declared?.[0].length ?? 0;
  let first = declared ? 2 : 1;
  while (cursor < text.length) {
    if (text[cursor] === '\ufeff') cursor++; // the parser would drop the mark without counting it
    const { data, meta } = Papa.parse<string[]>(text.slice(cursor), {
      delimiter,
      newline,
      header: false,
      dynamicTyping: false,
      skipEmptyLines: false,
      fastMode: false,
      preview: RECORDS_PER_SLICE,
    });
    const advanced = meta.cursor > 0 ? meta.cursor : text.length - cursor;
    cursor += advanced;
    const last = data.at(-1);
    const afterFinalBreak = !meta.truncated && last?.length === 1 && last[0] === '';
    if (newline === '\n') data.forEach(cutReturn);
    yield { rows: afterFinalBreak ? data.slice(0, -1) : data, first, done: cursor / text.length };
    first += data.length;
  }
}

/** All rows of a small table. */
export function csvRows(bytes: Uint8Array): string[][] {
  return [...csvSlices(decodeText(bytes).text)].flatMap(({ rows }) => rows.map((row) => [...row]));
}

/**
 * What ends a line: told to the parser, which would otherwise guess anew for each slice. A line feed also ends the
 * lines of a file that mixes `\r\n` and `\n`, as files put together from two do.
 */
function newlineOf(text: string): '\n' | '\r' {
  const at = text.search(/[\r\n]/);
  return at >= 0 && text[at] === '\r' && text[at + 1] !== '\n' ? '\r' : '\n';
}

/** Cuts the `\r` of `\r\n` off the last cell of a row. */
function cutReturn(row: string[]): void {
  const last = row.at(-1);
  if (last?.endsWith('\r')) row[row.length - 1] = last.slice(0, -1);
}
