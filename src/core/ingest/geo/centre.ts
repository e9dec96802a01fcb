import type { Position } from 'geojson';
import { ringArea } from '../../domain/ringArea';

/**
 * The centre of gravity of the largest part of an outline, in degrees and to six decimals (some ten centimetres). Good
 * for naming a place; it may lie outside an area that bends.
 */
export function centreOf(polygons: readonly Position[][][]): Position {
  const outer = polygons.map(([ring = []]) => ring);
  const size = (ring: readonly Position[]) => Math.abs(ringArea(ring));
  const [largest = []] = outer.toSorted((a, b) => size(b) - size(a));
  return ringCentre(largest).map((axis) => Math.round(axis * 1e6) / 1e6);
}

/** The centroid of a ring, counted from its first corner so that large coordinates cost no digits. */
function ringCentre(ring: readonly Position[]): Position {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let [sumX, sumY, doubled] = [0, 0, 0];
  let [fromX, fromY] = [0, 0];
  for (const [lon = 0, lat = 0] of ring) {
    const [x, y] = [lon - originX, lat - originY];
    const cross = fromX * y - x * fromY;
    doubled += cross;
    sumX += (fromX + x) * cross;
    sumY += (fromY + y) * cross;
    [fromX, fromY] = [x, y];
  }
  if (doubled === 0) return [originX, originY];
  return [originX + sumX / (3 * doubled), originY + sumY / (3 * doubled)];
}
