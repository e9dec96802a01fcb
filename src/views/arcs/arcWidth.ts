const WIDEST = 26; // CSS pixels
const THINNEST = 2;

/** The width of an arc where it ends, in CSS pixels: in proportion to its people or families, but never out of sight. */
export function arcWidth(value: number, largest: number): number {
  return largest > 0 ? Math.max(THINNEST, (value / largest) * WIDEST) : 0;
}
