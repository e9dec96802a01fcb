import { difference, union } from 'polyclip-ts';
import type { Shapes } from './handedShapes';
import { nodeRings } from './nodeRings';
import { polygonArea, snapRing, type Polygon, type Ring } from './planarRing';

/** Pieces of a neighbour cut off by the outline that may be given away, in square degrees (about 40 km²). */
const LARGEST_CUT_OFF = 0.004;

/**
 * The shapes with one place grown to a wider outline at its neighbours' cost. Scraps of a neighbour that the outline
 * cuts off from the rest go to the grown place too, so that nothing is left out. Every shape stays one plain ring.
 */
export function cutOutline(shapes: Shapes, place: string, outline: Ring): Shapes {
  const core = shapes.get(place);
  if (!core) throw new Error(`${place} is missing`);
  const wide = union(core, [outline]) as Polygon[];
  const scraps: Polygon[] = [];
  const cut: Shapes = new Map();
  for (const [pcode, shape] of shapes) {
    if (pcode === place) continue;
    const [largest, ...rest] = (difference(shape, wide) as Polygon[]).toSorted(
      (a, b) => polygonArea(b) - polygonArea(a),
    );
    if (!largest) throw new Error(`${pcode} vanished under the outline`);
    const lost = rest.reduce((sum, piece) => sum + polygonArea(piece), 0);
    if (lost > LARGEST_CUT_OFF) throw new Error(`${pcode} falls apart: ${lost} square degrees`);
    scraps.push(...rest);
    cut.set(pcode, plain(largest, pcode));
  }
  const [joint, ...others] = nodeRings([...wide, ...scraps]);
  const grown = union(joint ?? [], ...others) as Polygon[];
  if (grown.length !== 1 || !grown[0]) throw new Error(`${place} is not in one piece`);
  cut.set(place, plain(grown[0], place));
  return new Map([...cut].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function plain(polygon: Polygon, place: string): Polygon {
  const outer = polygon[0];
  if (!outer || polygon.length !== 1) throw new Error(`${place} has a hole`);
  return [snapRing(outer)];
}
