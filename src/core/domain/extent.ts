/** An area in degrees: west, south, east, north. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** The area of four numbers; undefined for any other list. */
export function extentOf([west, south, east, north]: readonly number[]): Extent | undefined {
  if (west === undefined || south === undefined || east === undefined || north === undefined)
    return undefined;
  return [west, south, east, north];
}
