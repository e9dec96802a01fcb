const ZERO: u32 = 0x30;
const MINUS: u8 = 0x2d;
const POINT: u8 = 0x2e;
const MOST_DIGITS: usize = 15; // every integer of 15 digits is exact in a double

/** The whole number that some bytes write in up to 15 plain digits; -1 for anything else, blanks included. */
export function plainCount(start: usize, end: usize): f64 {
  const length = end - start;
  if (length === 0 || length > MOST_DIGITS) return -1;
  let value: u64 = 0;
  for (let at = start; at < end; at++) {
    const digit = (load<u8>(at) as u32) - ZERO;
    if (digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value as f64;
}

/**
 * The number that some bytes write in plain digits, up to nine before and nine after a point, with a minus before it;
 * rounded as `Number` of JavaScript rounds it. NaN for anything else.
 */
export function plainDecimal(start: usize, end: usize): f64 {
  const minus = end > start && load<u8>(start) === MINUS;
  const first = minus ? start + 1 : start;
  let digits: u64 = 0;
  let scale: f64 = 1;
  let at = first;
  for (; at < end; at++) {
    const digit = (load<u8>(at) as u32) - ZERO;
    if (digit > 9) break;
    digits = digits * 10 + digit;
  }
  const before = at - first;
  let after: usize = 0;
  if (at < end) {
    if (load<u8>(at) !== POINT) return NaN;
    for (at++; at < end; at++, after++) {
      const digit = (load<u8>(at) as u32) - ZERO;
      if (digit > 9) return NaN;
      digits = digits * 10 + digit;
      scale *= 10;
    }
  }
  if (before > 9 || after > 9 || before + after > MOST_DIGITS || before + after === 0) return NaN;
  const value = (digits as f64) / scale; // both are exact, so the result is rounded once
  return minus ? -value : value;
}
