const FIRST = 0x9e3779b1 | 0; // odd constants with bits all over, those of xxHash32
const SECOND = 0x85ebca77 | 0;

/** Beginnings of two hashes of the same bytes that are independent of each other. */
export const ONE_SEED = 0x2545f491;
export const OTHER_SEED = 0x61c88647;

/**
 * A number of 32 bits for the bytes of [start, end): equal bytes have equal numbers wherever they stand. Reads four
 * bytes at a time. O(bytes).
 */
export function hashBytes(view: DataView, start: number, end: number, seed: number): number {
  let hash = seed ^ (end - start);
  for (let at = start; at + 4 < end; at += 4) hash = mixed(hash, view.getInt32(at, true));
  return mixed(hash, lastWord(view, start, end));
}

/** The last four bytes, some of which may have been read before: a step less than one for each byte that is left. */
function lastWord(view: DataView, start: number, end: number): number {
  if (end - start >= 4) return view.getInt32(end - 4, true);
  let word = 0;
  for (let at = start; at < end; at++) word = (word << 8) | view.getUint8(at);
  return word;
}

/** Adds a number to a hash. */
export function mixed(hash: number, word: number): number {
  const sum = Math.imul(hash, FIRST) ^ word;
  return Math.imul(sum ^ (sum >>> 15), SECOND);
}
