import { HOME, type Camera } from './camera';
import type { MapGeometry } from './geometry';

const UNSEEN = 0.02; // CSS pixels: so far from the first drawing the map is where it was

/**
 * Where a map shows the first drawing, from its zoom and from where the middle of that drawing lies now: in Web Mercator
 * without rotation it is scaled and shifted. `HOME` itself where nobody could tell the difference.
 */
export function seenFrom(
  { width, height, camera }: MapGeometry,
  zoom: number,
  middle: { readonly x: number; readonly y: number },
): Camera {
  const k = 2 ** (zoom - camera.zoom);
  const [x, y] = [middle.x - (k * width) / 2, middle.y - (k * height) / 2];
  const away = Math.max(Math.abs(k - 1) * Math.max(width, height), Math.abs(x), Math.abs(y));
  return away < UNSEEN ? HOME : { k, x, y };
}
