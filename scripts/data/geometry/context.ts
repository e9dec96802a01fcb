import type { FeatureCollection, MultiPolygon } from 'geojson';
import { intersection, union } from 'polyclip-ts';
import { meshArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { NEIGHBOURS } from './neighbours';
import type { Shapes } from './handedShapes';
import { nodeRings } from './nodeRings';
import { polygonArea, snapRing, windForSphere, type Polygon, type Ring } from './planarRing';
import { shrinkTopology } from './shrinkTopology';
import { readCountries } from './worldAtlas';

/** What is drawn around Iraq, in degrees. */
const [WEST, SOUTH, EAST, NORTH] = [25, 25.5, 62, 40.5];
const WINDOW: Ring = [
  [WEST, SOUTH],
  [EAST, SOUTH],
  [EAST, NORTH],
  [WEST, NORTH],
  [WEST, SOUTH],
];

/** Islands and scraps below this are left out, in square degrees. */
const SMALLEST_PIECE = 0.02;
const SMALLEST_CORNER = 2e-4;

/**
 * The `context.topojson` text: `countries` (Iraq's neighbours), `land` (all land in the window, Iraq included) and
 * `borders` (the lines between two neighbours), all cut to the window.
 */
export function context(governorates: Shapes): string {
  const clipped = new Map(
    readCountries().map(({ id, polygons }) => [id, clip(polygons.filter(meetsWindow))] as const),
  );
  const land = union([...clipped.values()].flat(), ...governorates.values()) as Polygon[];
  const parts = [
    ...NEIGHBOURS.map(({ atlasId }) => clipped.get(atlasId) ?? []),
    withoutScraps(land).map((polygon) =>
      polygon.filter((ring, i) => i === 0 || polygonArea([ring]) > SMALLEST_PIECE),
    ),
  ];
  const noded = nodeRings(parts.flat());
  const shapes = parts.map((part, i) => {
    const start = parts.slice(0, i).reduce((sum, earlier) => sum + earlier.length, 0);
    return noded.slice(start, start + part.length).map(windForSphere);
  });
  const countries: FeatureCollection = {
    type: 'FeatureCollection',
    features: NEIGHBOURS.map(({ iso, name_en, name_ar, name_ckb }, i) => ({
      type: 'Feature',
      properties: { iso, name_en, name_ar, name_ckb },
      geometry: { type: 'MultiPolygon', coordinates: shapes[i] ?? [] },
    })),
  };
  const wholeLand: MultiPolygon = { type: 'MultiPolygon', coordinates: shapes.at(-1) ?? [] };
  const small = shrinkTopology(topology({ countries, land: wholeLand }), SMALLEST_CORNER);
  const borders = meshArcs(small, small.objects['countries'], (a, b) => a !== b);
  return `${JSON.stringify({ ...small, objects: { ...small.objects, borders } })}\n`;
}

function clip(polygons: Polygon[]): Polygon[] {
  if (polygons.length === 0) return [];
  return withoutScraps(intersection(polygons, [WINDOW]) as Polygon[]);
}

function withoutScraps(polygons: Polygon[]): Polygon[] {
  return polygons
    .map((polygon) => polygon.map(snapRing))
    .filter((polygon) => polygonArea(polygon) > SMALLEST_PIECE);
}

/** Whether a polygon's box meets the window; it keeps the clipping of far-away coasts out. */
function meetsWindow(polygon: Polygon): boolean {
  const [xs, ys] = [(polygon[0] ?? []).map(([x]) => x), (polygon[0] ?? []).map(([, y]) => y)];
  return (
    Math.max(...xs) > WEST && Math.min(...xs) < EAST && Math.max(...ys) > SOUTH && Math.min(...ys) < NORTH
  );
}
