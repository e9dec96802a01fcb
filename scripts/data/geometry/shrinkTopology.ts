import { quantize } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';

/** Steps of the coordinate grid along each axis. */
const GRID = 1e4;

/** The topology with every corner dropped whose triangle is smaller than `corner` square degrees, on a grid. */
export function shrinkTopology(full: Topology, corner: number): Topology<Objects> {
  return quantize(simplify(presimplify(full as Topology<Objects>), corner), GRID);
}
