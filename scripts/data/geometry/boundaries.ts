import { topology } from 'topojson-server';
import { cutOutline } from './cutOutline';
import type { Shapes } from './handedShapes';
import { nodeRings } from './nodeRings';
import { windForSphere, type Ring } from './planarRing';
import { shrinkTopology } from './shrinkTopology';

const BAGHDAD = 'IQG08';

/** Corners flatter than this are dropped, in square degrees: a fraction of a pixel on a map 700 pixels high. */
const SMALLEST_CORNER = 3e-6;

/** The governorates with Baghdad mended, touching each other point by point, each ring clockwise. */
export function mendGovernorates(handed: Shapes, baghdad: Ring): Shapes {
  const cut = cutOutline(handed, BAGHDAD, baghdad);
  const noded = nodeRings([...cut.values()]);
  return new Map([...cut.keys()].map((pcode, i) => [pcode, windForSphere(noded[i] ?? [])]));
}

/** The `boundaries.topojson` text: one object `governorates`, one polygon per P-code, shared lines stored once. */
export function boundaries(governorates: Shapes): string {
  const collection = {
    type: 'FeatureCollection' as const,
    features: [...governorates].map(([pcode, coordinates]) => ({
      type: 'Feature' as const,
      properties: { pcode },
      geometry: { type: 'Polygon' as const, coordinates },
    })),
  };
  return `${JSON.stringify(shrinkTopology(topology({ governorates: collection }), SMALLEST_CORNER))}\n`;
}
