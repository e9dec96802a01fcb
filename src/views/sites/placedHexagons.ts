import type { Point } from '../../core/viewmodels/labelSpots';
import type { SiteHexagon } from '../../core/viewmodels/sites/siteHexagons';
import type { Camera } from '../map/camera';
import type { MapGeometry } from '../map/geometry';

/** A hexagon as it is drawn before the map is moved, in CSS pixels. */
export interface PlacedHexagon {
  readonly hexagon: SiteHexagon;
  readonly path: string;
  readonly centre: Point;
  /** From the centre to a side. */
  readonly reach: number;
}

/** The hexagons under the projection of the map. O(hexagons). */
export function placedHexagons(
  hexagons: readonly SiteHexagon[],
  { pointOf }: Pick<MapGeometry, 'pointOf'>,
): PlacedHexagon[] {
  return hexagons.map((hexagon) => {
    const corners = hexagon.outline.map(pointOf);
    const [[ax, ay] = [0, 0], [bx, by] = [0, 0], , [dx, dy] = [0, 0]] = corners;
    const centre: Point = [(ax + dx) / 2, (ay + dy) / 2];
    const reach = Math.hypot((ax + bx) / 2 - centre[0], (ay + by) / 2 - centre[1]);
    return { hexagon, path: `M${corners.map(rounded).join('L')}Z`, centre, reach };
  });
}

/** The hexagon under a point of the map; null where there is none. The centre of the one that a point lies in is the nearest of all. */
export function hexagonUnder(
  placed: readonly PlacedHexagon[],
  camera: Camera,
  [px, py]: Point,
): PlacedHexagon | null {
  const [x, y] = [(px - camera.x) / camera.k, (py - camera.y) / camera.k];
  let nearest: PlacedHexagon | null = null;
  let least = Infinity;
  for (const one of placed) {
    const distance = Math.hypot(one.centre[0] - x, one.centre[1] - y);
    if (distance < Math.min(least, one.reach * CORNER)) [nearest, least] = [one, distance];
  }
  return nearest;
}

const CORNER = 2 / Math.sqrt(3); // a corner lies farther from the centre than a side by this

const rounded = ([x, y]: Point) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
