const FIRST: i32 = 0x9e3779b1; // odd constants with bits all over, those of xxHash32
const SECOND: i32 = 0x85ebca77;
const WORD: u64 = 0x9e3779b97f4a7c15; // 2^64 divided by the golden ratio

/** Adds a number to a hash, as `mixed` of wordHash.ts does. */
export function mixed(hash: i32, word: i32): i32 {
  const sum = (hash * FIRST) ^ word;
  return (sum ^ (sum >>> 15)) * SECOND;
}

/** The last four bytes, as `lastWord` of wordHash.ts gives them. */
export function lastWord(start: usize, end: usize): i32 {
  if (end - start >= 4) return load<i32>(end - 4);
  let word: i32 = 0;
  for (let at = start; at < end; at++) word = (word << 8) | (load<u8>(at) as i32);
  return word;
}

/** A hash to look words up by that are compared byte by byte afterwards. Eight bytes at a time. */
export function quickHash(start: usize, end: usize): i32 {
  const length = end - start;
  let hash: u64 = length;
  if (length >= 8) {
    for (let at = start; at + 8 < end; at += 8) hash = (rotl(hash, 5) ^ load<u64>(at)) * WORD;
    hash = (rotl(hash, 5) ^ load<u64>(end - 8)) * WORD;
  } else if (length > 0) {
    hash = (rotl(hash, 5) ^ (load<u64>(start) << (64 - 8 * length))) * WORD; // the bytes behind the word fall out
  }
  return (hash >> 32) as i32;
}

/** Whether as many bytes are the same at two places; up to 16 behind them are read as well. */
export function sameBytes(one: usize, other: usize, length: usize): bool {
  let at: usize = 0;
  for (; at + 16 <= length; at += 16) {
    if (v128.any_true(v128.xor(v128.load(one + at), v128.load(other + at)))) return false;
  }
  const equal = i8x16.bitmask(i8x16.eq(v128.load(one + at), v128.load(other + at)));
  const wanted = (1 << ((length - at) as i32)) - 1;
  return (equal & wanted) === wanted;
}
