import type { Geometry, Position } from 'geojson';
import { PlaceFinder } from '../../core/viewmodels/sites/placeFinder';
import type { Outlines } from '../map/outlines';

const known = new WeakMap<Outlines, PlaceFinder>();

/** Finds the place of some outlines that a point lies in; made once for each. */
export function finderOf(outlines: Outlines): PlaceFinder {
  const made =
    known.get(outlines) ??
    new PlaceFinder(
      outlines.places.map(({ properties, geometry }) => ({
        place: properties.pcode,
        rings: ringsOf(geometry),
      })),
    );
  known.set(outlines, made);
  return made;
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}
