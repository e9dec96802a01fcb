export const QUOTE = 0x22;
export const LINE_FEED = 0x0a;
export const RETURN = 0x0d;

/** 1 for the bytes to look at, 0 for all others. */
function markedBytes(delimiter: number): Uint8Array {
  const marked = new Uint8Array(256);
  for (const byte of [delimiter, QUOTE, LINE_FEED, RETURN]) marked[byte] = 1;
  return marked;
}

/**
 * Writes down where marked bytes stand among the first `size`, and gives their number. Every position is written, and
 * kept or overwritten, without a branch that could be mispredicted. O(size).
 */
function markBytes(bytes: Uint8Array, size: number, marked: Uint8Array, positions: Int32Array): number {
  let count = 0;
  let at = 0;
  for (; at + 8 <= size; at += 8) {
    positions[count] = at;
    count += marked[bytes[at] ?? 0] ?? 0;
    positions[count] = at + 1;
    count += marked[bytes[at + 1] ?? 0] ?? 0;
    positions[count] = at + 2;
    count += marked[bytes[at + 2] ?? 0] ?? 0;
    positions[count] = at + 3;
    count += marked[bytes[at + 3] ?? 0] ?? 0;
    positions[count] = at + 4;
    count += marked[bytes[at + 4] ?? 0] ?? 0;
    positions[count] = at + 5;
    count += marked[bytes[at + 5] ?? 0] ?? 0;
    positions[count] = at + 6;
    count += marked[bytes[at + 6] ?? 0] ?? 0;
    positions[count] = at + 7;
    count += marked[bytes[at + 7] ?? 0] ?? 0;
  }
  for (; at < size; at++) {
    positions[count] = at;
    count += marked[bytes[at] ?? 0] ?? 0;
  }
  return count;
}

/** The bytes of a block, and a search in them for those that separate cells. */
export interface Marker {
  /** At least one more than a block has. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where the marked bytes stand, after `mark`. */
  readonly positions: Int32Array;
  /** Finds the delimiters, quotes and line breaks among the first `size` bytes and gives their number. O(size). */
  readonly mark: (size: number, delimiter: number) => number;
}

/** A search in plain steps, a byte at a time. */
export function plainMarker(bytes: number): Marker {
  const [block, positions] = [new Uint8Array(bytes + 1), new Int32Array(bytes + 2)];
  let [marked, last] = [markedBytes(QUOTE), QUOTE];
  const mark = (size: number, delimiter: number) => {
    if (delimiter !== last) [marked, last] = [markedBytes(delimiter), delimiter];
    return markBytes(block, size, marked, positions);
  };
  return { bytes: block, positions, mark };
}
