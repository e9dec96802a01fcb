import type { MultiPolygon, Polygon, Position } from 'geojson';
import { turnsLeft } from '../../domain/ringArea';

/**
 * The same outline wound as d3-geo expects: outer rings clockwise, holes counterclockwise. The other way round d3-geo
 * would draw the rest of the globe. RFC 7946 asks for the opposite, and files have either.
 */
export function woundForD3<Outline extends Polygon | MultiPolygon>(outline: Outline): Outline {
  if (outline.type === 'Polygon') return { ...outline, coordinates: outline.coordinates.map(wound) };
  return { ...outline, coordinates: outline.coordinates.map((rings) => rings.map(wound)) };
}

function wound(ring: Position[], index: number): Position[] {
  const isHole = index > 0;
  return turnsLeft(ring) === isHole ? ring : ring.toReversed();
}
