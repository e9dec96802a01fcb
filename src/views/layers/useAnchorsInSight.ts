import { useMemo } from 'react';
import polylabel from 'polylabel';
import { clipRing } from '../../core/viewmodels/clipRing';
import type { Box, Point } from '../../core/viewmodels/labelSpots';
import { HOME, shownAt, type Camera } from '../map/camera';
import type { MapGeometry } from '../map/geometry';

/** Half the room of a name with its figure, about, in CSS pixels: nearer to the edge it would be cut. */
const HALF = { width: 36, height: 18 };
/** Of a sliver in sight it is not said whose it is: CSS pixels between its middle and its edges. */
const LEAST = 12;
const PRECISION = 3; // CSS pixels; as in map/geometry
const VERTICES = 80; // of a ring that are looked at; the same

/**
 * The geometry of a map that was moved, where areas whose anchor is out of sight, or whose label would be cut, have theirs
 * in the part of them that is seen. O(vertices) for each place where the map stands.
 */
export function useAnchorsInSight(geometry: MapGeometry, camera: Camera): MapGeometry {
  return useMemo(() => {
    if (camera === HOME) return geometry;
    const { width, height } = geometry;
    const frame: Box = [HALF.width, HALF.height, width - HALF.width, height - HALF.height];
    const { x, y, k } = camera;
    const areas = geometry.areas.map((area) => {
      if (isInside(shownAt(camera, area.anchor), frame)) return area;
      const seen = clipRing(
        area.ring.map((point) => shownAt(camera, point)),
        frame,
      );
      const middle = seen.length > 0 ? middleOf(seen) : null;
      return middle ? { ...area, anchor: [(middle[0] - x) / k, (middle[1] - y) / k] as const } : area;
    });
    return { ...geometry, areas };
  }, [geometry, camera]);
}

function middleOf(ring: readonly Point[]): Point | null {
  const step = Math.ceil(ring.length / VERTICES);
  const sketch = ring.filter((_, index) => index % step === 0).map(([x, y]): [number, number] => [x, y]);
  const middle = polylabel([sketch], PRECISION);
  const [x, y] = middle;
  return x !== undefined && y !== undefined && middle.distance >= LEAST ? [x, y] : null;
}

function isInside([x, y]: Point, [left, top, right, bottom]: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
