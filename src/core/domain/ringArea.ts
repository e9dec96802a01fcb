/** A position on the earth: longitude, latitude, and what may follow. */
type Corner = readonly number[];

/** Area of a closed ring in square degrees, positive when it runs counterclockwise (the shoelace formula). O(corners). */
export function ringArea(ring: readonly Corner[]): number {
  let doubled = 0;
  let [fromX = 0, fromY = 0] = ring.at(-1) ?? [];
  for (const [x = 0, y = 0] of ring) {
    doubled += fromX * y - x * fromY;
    [fromX, fromY] = [x, y];
  }
  return doubled / 2;
}

/** Whether a ring runs counterclockwise on a map with north up. */
export function turnsLeft(ring: readonly Corner[]): boolean {
  return ringArea(ring) > 0;
}
