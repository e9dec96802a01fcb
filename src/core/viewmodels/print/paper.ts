/** The sizes of paper that a report is printed on. */
export const PAPERS = ['A4', 'A3'] as const;
export type Paper = (typeof PAPERS)[number];

export const ORIENTATIONS = ['portrait', 'landscape'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** Width and height in millimetres, upright (ISO 216). */
const UPRIGHT: Record<Paper, readonly [number, number]> = { A4: [210, 297], A3: [297, 420] };

/** CSS pixels of a millimetre: an inch has 96 of them. */
export const PIXELS_OF_MM = 96 / 25.4;

const MARGIN = 12; // millimetres; printers leave four to six
const BETWEEN = 10; // millimetres between columns
const LONG_LINE = 300; // millimetres: wider, a report of several parts stands in two columns

/** A page of a report, in millimetres. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly columns: 1 | 2;
  readonly column: number;
  readonly between: number;
}

/** How a page is divided. One part alone has all of it, however wide; several share a wide one in two columns. */
export function pageSize(paper: Paper, orientation: Orientation, parts: number): PageSize {
  const [short, long] = UPRIGHT[paper];
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short];
  const room = width - 2 * MARGIN;
  const columns = room > LONG_LINE && parts > 1 ? 2 : 1;
  return {
    width,
    height,
    margin: MARGIN,
    columns,
    column: (room - (columns - 1) * BETWEEN) / columns,
    between: BETWEEN,
  };
}
