import type { Geometry, Position } from 'geojson';
import { turnsLeft } from '../domain/ringArea';

/**
 * The same outline wound as RFC 7946 asks (3.1.6): outer rings counterclockwise, holes clockwise. On screen it is the
 * other way round, as d3-geo expects. Points and lines stay as they are. O(corners).
 */
export function woundByStandard(outline: Geometry): Geometry {
  if (outline.type === 'Polygon') return { ...outline, coordinates: outline.coordinates.map(wound) };
  if (outline.type !== 'MultiPolygon') return outline;
  return { ...outline, coordinates: outline.coordinates.map((rings) => rings.map(wound)) };
}

function wound(ring: Position[], index: number): Position[] {
  const isHole = index > 0;
  return turnsLeft(ring) === isHole ? ring.toReversed() : ring;
}
