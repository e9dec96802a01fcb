function isTail(at: usize): bool {
  return (load<u8>(at) & 0xc0) === 0x80;
}

/** Length of the character at `at`, 0 when it is none; as `characterLength` of utf8.ts in `src/core`. */
function characterLength(at: usize, end: usize): usize {
  const lead = load<u8>(at);
  if (lead < 0x80) return 1;
  const second: u8 = at + 1 < end ? load<u8>(at + 1) : 0;
  if (lead < 0xe0) return lead >= 0xc2 && (second & 0xc0) === 0x80 ? 2 : 0;
  if (at + 2 >= end || !isTail(at + 2)) return 0;
  if (lead < 0xf0) {
    const lowest: u8 = lead === 0xe0 ? 0xa0 : 0x80;
    const highest: u8 = lead === 0xed ? 0x9f : 0xbf;
    return second >= lowest && second <= highest ? 3 : 0;
  }
  if (at + 3 >= end || !isTail(at + 3)) return 0;
  const lowest: u8 = lead === 0xf0 ? 0x90 : 0x80;
  const highest: u8 = lead === 0xf4 ? 0x8f : 0xbf;
  return lead <= 0xf4 && second >= lowest && second <= highest ? 4 : 0;
}

/** Whether bytes are the characters of strict UTF-8. Source of the table: RFC 3629, section 4. O(bytes). */
export function isUtf8(start: usize, end: usize): bool {
  let at = start;
  while (at < end) {
    if (at + 16 <= end && !i8x16.bitmask(v128.load(at))) {
      at += 16;
      continue;
    }
    const length = characterLength(at, end);
    if (length === 0) return false;
    at += length;
  }
  return true;
}
