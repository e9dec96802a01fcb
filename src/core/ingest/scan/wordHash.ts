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
  let at = start;
  for (; at + 4 <= end; at += 4) hash = mixed(hash, view.getInt32(at, true));
  let rest = 0;
  for (; at < end; at++) rest = (rest << 8) | view.getUint8(at);
  return mixed(hash, rest);
}

/** Adds a number to a hash. */
export function mixed(hash: number, word: number): number {
  const sum = Math.imul(hash, FIRST) ^ word;
  return Math.imul(sum ^ (sum >>> 15), SECOND);
}

/** Whether the bytes of [start, end) stand at `there` of another view as well. O(bytes). */
export function sameBytes(
  view: DataView,
  start: number,
  end: number,
  other: DataView,
  there: number,
): boolean {
  let at = start;
  let place = there;
  for (; at + 4 <= end; at += 4, place += 4) {
    if (view.getInt32(at, true) !== other.getInt32(place, true)) return false;
  }
  for (; at < end; at++, place++) if (view.getUint8(at) !== other.getUint8(place)) return false;
  return true;
}
