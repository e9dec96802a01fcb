/** A room whose positions are counted from the side where reading begins: the left in English, the right in Arabic. */
export interface ReadingSide {
  readonly rtl: boolean;
  /** The horizontal position of a distance from the beginning, in CSS pixels from the left. */
  readonly x: (offset: number) => number;
  /** A stretch that begins so far from the beginning, as the left edge and the width of a rectangle. */
  readonly span: (offset: number, width: number) => { readonly x: number; readonly width: number };
}

/** The reading side of a room that has its left edge at `left` and is so wide, in CSS pixels. */
export function readingSide(rtl: boolean, left: number, width: number): ReadingSide {
  const x = (offset: number) => (rtl ? left + width - offset : left + offset);
  return {
    rtl,
    x,
    span: (offset, length) => ({ x: rtl ? x(offset + length) : x(offset), width: length }),
  };
}
