/**
 * The roundest number in (below, upTo]: the one with the fewest significant digits, the largest where there are several,
 * such as 20,000 for 18,412 and 20,310. A bound there parts the same values as one at `upTo`, if none lies between the two.
 * For 0 ≤ below < upTo.
 */
export function roundestBetween(below: number, upTo: number): number {
  // Digits are cut as they are written: by arithmetic 0.29 has 28.999… hundredths.
  const [digits = '', power = ''] = upTo.toExponential().split('e');
  for (let length = 1; length < digits.length; length++) {
    const cut = Number(`${digits.slice(0, length)}e${power}`);
    if (cut > below) return cut;
  }
  return upTo;
}
