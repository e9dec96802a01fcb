import { textOfUtf8 } from './utf8';

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/**
 * The cells of one regular row of UTF-8 text, as text: quotes around them taken off, doubled quotes inside made one.
 * [start, end) is the row with the line break that ends it, if it has one. O(bytes).
 */
export function cellsOfRow(bytes: Uint8Array, start: number, end: number, delimiter: number): string[] {
  const cells: string[] = [];
  const stop = withoutBreak(bytes, start, end);
  let at = start;
  for (;;) {
    if (at < stop && bytes[at] === QUOTE) {
      const close = closingQuote(bytes, at + 1, stop);
      cells.push(textOfUtf8(bytes, at + 1, close).replaceAll('""', '"'));
      at = close + 1;
    } else {
      const from = at;
      while (at < stop && bytes[at] !== delimiter) at++;
      cells.push(textOfUtf8(bytes, from, at));
    }
    if (at >= stop) return cells;
    at++;
  }
}

function withoutBreak(bytes: Uint8Array, start: number, end: number): number {
  const stop = end > start && bytes[end - 1] === LINE_FEED ? end - 1 : end;
  return stop > start && bytes[stop - 1] === RETURN ? stop - 1 : stop;
}

/** Where the quote stands that ends a cell; `from` is behind the one that begins it. */
function closingQuote(bytes: Uint8Array, from: number, stop: number): number {
  let at = from;
  while (at < stop && (bytes[at] !== QUOTE || bytes[at + 1] === QUOTE)) at += bytes[at] === QUOTE ? 2 : 1;
  return at;
}
