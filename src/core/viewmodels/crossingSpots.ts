import type { Point } from './labelSpots';
import { CROSSING_MARK } from './signalSpots';

const [WIDE, HIGH] = [2 * CROSSING_MARK.aside + 1, 2 * CROSSING_MARK.apart + 1]; // CSS pixels: a mark and a gap
const ROUNDS = 8; // of pushing: enough for a chain of neighbours, and few where there is no room at all

/**
 * Where the marks of crossings are drawn, in CSS pixels, in the order of where they lie: each on its point, and those
 * that would cover each other moved apart, both by half of what is missing, along the shorter way. So two crossings a
 * few kilometres apart stay two on a map of a country; nearer by, they stand where they lie. O(crossings²).
 */
export function crossingSpots(points: readonly Point[]): Point[] {
  const spots = points.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < ROUNDS; round++) {
    let hasMoved = false;
    for (const [index, one] of spots.entries()) {
      for (const other of spots.slice(index + 1)) {
        const [missingX, missingY] = [WIDE - Math.abs(other[0] - one[0]), HIGH - Math.abs(other[1] - one[1])];
        if (missingX <= 0 || missingY <= 0) continue;
        const axis = missingX <= missingY ? 0 : 1;
        const push = (other[axis] < one[axis] ? -1 : 1) * (Math.min(missingX, missingY) / 2);
        one[axis] -= push;
        other[axis] += push;
        hasMoved = true;
      }
    }
    if (!hasMoved) break;
  }
  return spots;
}
