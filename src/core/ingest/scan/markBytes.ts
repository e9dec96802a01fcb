export const QUOTE = 0x22;
export const LINE_FEED = 0x0a;
export const RETURN = 0x0d;

/** 1 for the bytes to look at, 0 for all others. */
export function markedBytes(delimiter: number): Uint8Array {
  const marked = new Uint8Array(256);
  for (const byte of [delimiter, QUOTE, LINE_FEED, RETURN]) marked[byte] = 1;
  return marked;
}

/**
 * Writes down where marked bytes stand among the first `size`, and gives their number. Every position is written, and
 * kept or overwritten, without a branch that could be mispredicted. O(size).
 */
export function markBytes(
  bytes: Uint8Array,
  size: number,
  marked: Uint8Array,
  positions: Int32Array,
): number {
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
