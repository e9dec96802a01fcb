/** Where a key of a legend stands: its distance from the beginning of the line, and which line. */
export interface KeySpot {
  readonly offset: number;
  readonly row: number;
}

/** Stands keys of some widths one after the other, on a new line where one would not fit. O(keys). */
export function keyRows(widths: readonly number[], room: number, gap: number): readonly KeySpot[] {
  let offset = 0;
  let row = 0;
  return widths.map((width) => {
    if (offset > 0 && offset + width > room) {
      offset = 0;
      row += 1;
    }
    const spot = { offset, row };
    offset += width + gap;
    return spot;
  });
}
