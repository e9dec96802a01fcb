import Papa from 'papaparse';
import { runsAway, withoutStrayQuote } from './strayQuote';
import type { TextShape } from './textShape';

/** Some records of a text in order. */
export interface Records {
  readonly rows: string[][];
  /** Which of them were read without a quote that never closes. */
  readonly strays: readonly number[];
  /** Where the next record begins. */
  readonly next: number;
  /** Whether a record begins there that the text may cut off. */
  readonly open: boolean;
}

/**
 * The records that begin at `at`, no more than `most` of them and perhaps fewer. `whole` says that the text ends where
 * the file does; else a record that reaches its end is left. Parsed without header, typing or fast mode: a header may
 * be called `__proto__`, `007` stays text, and fast mode would split the whole rest each time. A quote that runs away
 * with the lines that follow is taken for a letter: its line is one record, and they keep theirs.
 */
export function parseRecords(
  text: string,
  at: number,
  shape: TextShape,
  most: number,
  whole: boolean,
): Records {
  const from = text[at] === '\ufeff' ? at + 1 : at; // the parser would drop the mark without counting it
  const { data, meta } = parse(text.slice(from), shape, most);
  const end = from + (meta.cursor > 0 ? meta.cursor : text.length - from);
  const runaway = firstRunaway(text, from, end, shape, data);
  if (runaway === 0) return lineAlone(text, from, shape);
  if (runaway > 0) return parseRecords(text, at, shape, runaway, whole);
  const isCut = !meta.truncated && !whole && end >= text.length;
  if (isCut && data.length > 1)
    return { ...parseRecords(text, at, shape, data.length - 1, true), open: true };
  if (isCut) return { rows: [], strays: [], next: at, open: true };
  const last = data.at(-1);
  const afterFinalBreak = !meta.truncated && last?.length === 1 && last[0] === '';
  if (shape.newline === '\n') data.forEach(cutReturn);
  return { rows: afterFinalBreak ? data.slice(0, -1) : data, strays: [], next: end, open: false };
}

function parse(text: string, shape: TextShape, most: number) {
  return Papa.parse<string[]>(text, { ...settings(shape), preview: most });
}

function settings({ delimiter, newline }: TextShape) {
  return {
    delimiter,
    newline,
    header: false,
    dynamicTyping: false,
    skipEmptyLines: false,
    fastMode: false,
  } as const;
}

/** The first record that is really several, with a stray quote in the first of them; -1 for none. */
function firstRunaway(
  text: string,
  from: number,
  end: number,
  shape: TextShape,
  data: readonly string[][],
): number {
  const quote = text.indexOf('"', from);
  if (quote < 0 || quote >= end || !data.some((row) => hasBreak(row, shape))) return -1;
  const part = text.slice(from, end);
  const ends: number[] = [];
  Papa.parse<string[]>(part, { ...settings(shape), step: ({ meta }) => ends.push(meta.cursor) });
  return data.findIndex((row, index) => {
    if (!hasBreak(row, shape)) return false;
    const next = ends[index] ?? 0;
    return runsAway(part.slice(ends[index - 1] ?? 0, next > 0 ? next : part.length), row.length, shape);
  });
}

/** The line at `from` as a record of its own. */
function lineAlone(text: string, from: number, shape: TextShape): Records {
  const { newline } = shape;
  const at = text.indexOf(newline, from);
  const end = at < 0 ? text.length : at;
  const cells = withoutStrayQuote(text.slice(from, end), shape);
  if (newline === '\n') cutReturn(cells);
  return { rows: [cells], strays: [0], next: Math.min(text.length, end + 1), open: false };
}

function hasBreak(row: readonly string[], { newline }: TextShape): boolean {
  return row.some((cell) => cell.includes(newline));
}

/** Cuts the `\r` of `\r\n` off the last cell of a row. */
function cutReturn(row: string[]): void {
  const last = row.at(-1);
  if (last?.endsWith('\r')) row[row.length - 1] = last.slice(0, -1);
}
