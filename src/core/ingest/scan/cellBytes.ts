const ZERO = 0x30;
const MINUS = 0x2d;
const POINT = 0x2e;
const POWERS = Float64Array.from({ length: 10 }, (_, power) => 10 ** power);
const MOST_DIGITS = 15; // every integer of 15 digits is exact in a double

/** The whole number that some bytes write in up to 15 plain digits; -1 for anything else, blanks included. O(bytes). */
export function plainCount(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || end - start > MOST_DIGITS) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * The number that some bytes write in plain digits, up to nine before and nine after a point, with a minus before it;
 * rounded as `Number` rounds it. NaN for anything else. O(bytes).
 */
export function plainDecimal(bytes: Uint8Array, start: number, end: number): number {
  const minus = end > start && bytes[start] === MINUS;
  const first = minus ? start + 1 : start;
  let at = first;
  let whole = 0;
  for (; at < end; at++) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) break;
    whole = (Math.imul(whole, 10) + digit) | 0;
  }
  const before = at - first;
  if (at < end && bytes[at] !== POINT) return NaN;
  const point = at++;
  let fraction = 0;
  for (; at < end; at++) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return NaN;
    fraction = (Math.imul(fraction, 10) + digit) | 0;
  }
  const after = Math.max(0, end - point - 1);
  if (before > 9 || after > 9 || before + after > MOST_DIGITS || before + after === 0) return NaN;
  const scale = POWERS[after] ?? 1; // both sides of the division are exact, so its result is rounded once
  const value = (whole * scale + fraction) / scale;
  return minus ? -value : value;
}

/** Whether a text may begin or end with a blank, so that it would have to be trimmed. */
export function mayNeedTrim(bytes: Uint8Array, start: number, end: number): boolean {
  if (end <= start) return false;
  const first = bytes[start] ?? 0;
  const last = bytes[end - 1] ?? 0;
  if (first <= 0x20 || last <= 0x20) return true;
  return startsWithWideBlank(bytes, start, end, first) || (last >= 0x80 && endsWithWideBlank(bytes, end));
}

/** The lead bytes of the blanks past ASCII and of the byte-order mark: U+00A0, U+1680, U+2000 to U+3000, U+FEFF. */
function startsWithWideBlank(bytes: Uint8Array, start: number, end: number, first: number): boolean {
  if (first < 0xc2 || end - start < 2) return false;
  return (first === 0xc2 && bytes[start + 1] === 0xa0) || (first >= 0xe1 && first <= 0xe3) || first === 0xef;
}

function endsWithWideBlank(bytes: Uint8Array, end: number): boolean {
  const lead = bytes[end - 3] ?? 0;
  return (
    (bytes[end - 2] === 0xc2 && bytes[end - 1] === 0xa0) || (lead >= 0xe1 && lead <= 0xe3) || lead === 0xef
  );
}
