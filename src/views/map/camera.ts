import type { Point } from '../../core/viewmodels/labelSpots';

/** Where the map has been moved to: a point of the first drawing lies at `x + k·px`, `y + k·py`. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export const HOME: Camera = { x: 0, y: 0, k: 1 };

/** A point of the first drawing, as the camera shows it. */
export function shownAt({ x, y, k }: Camera, [px, py]: Point): Point {
  return [x + k * px, y + k * py];
}
