import type { LonLat } from '../../domain/place';
import type { SiteTable } from '../../cube/siteTable';
import { pointOf } from './siteFacts';

const WIDTH_KM = 20; // between opposite sides, in the middle of the sites
const EARTH_KM = 6371;
const DEGREES = 180 / Math.PI;
const SIDES = [0, 1, 2, 3, 4, 5];

/** Hexagons of one size that cover the sites of a table; those without a site are left out. */
export interface HexagonGrid {
  /** The corners of each hexagon. */
  readonly outlines: readonly (readonly LonLat[])[];
  /** Index of the hexagon of each site; -1 for a site without a position. */
  readonly hexagonOf: Int32Array;
}

/**
 * Lays hexagons of about 20 kilometres over the sites, in Web Mercator, so that they are regular on the map; away from
 * the middle latitude their size differs as that projection does. O(sites).
 */
export function hexagonGrid(table: SiteTable): HexagonGrid {
  const sites = table.names.length;
  const hexagonOf = new Int32Array(sites).fill(-1);
  const radius = radiusAt(middleLatitude(table));
  const known = new Map<string, number>();
  const outlines: LonLat[][] = [];
  for (let site = 0; site < sites; site++) {
    const point = pointOf(table, site);
    if (!point) continue;
    const [column, row] = hexagonAt(project(point), radius);
    const key = `${column} ${row}`;
    const hexagon = known.get(key) ?? outlines.length;
    if (hexagon === outlines.length) {
      known.set(key, hexagon);
      outlines.push(corners(column, row, radius));
    }
    hexagonOf[site] = hexagon;
  }
  return { outlines, hexagonOf };
}

/** From the centre of a hexagon to a corner, on a sphere of radius 1 as Web Mercator shows it at a latitude. */
function radiusAt(latitude: number): number {
  return WIDTH_KM / Math.sqrt(3) / EARTH_KM / Math.cos(latitude / DEGREES);
}

function middleLatitude({ points }: SiteTable): number {
  const latitudes = points.filter((degrees, index) => index % 2 === 1 && !Number.isNaN(degrees)).sort();
  return latitudes[latitudes.length >> 1] ?? 0;
}

function project([longitude, latitude]: LonLat): readonly [number, number] {
  return [longitude / DEGREES, Math.log(Math.tan(Math.PI / 4 + latitude / DEGREES / 2))];
}

/** Column and row of the hexagon, with a corner at the top, that a point lies in: the nearest in three coordinates that add up to 0. */
function hexagonAt([x, y]: readonly [number, number], radius: number): readonly [number, number] {
  const across = (x * Math.sqrt(3) - y) / 3 / radius;
  const along = (y * 2) / 3 / radius;
  const third = -across - along;
  const [column, row, other] = [Math.round(across), Math.round(along), Math.round(third)];
  const [byColumn, byRow, byOther] = [
    Math.abs(column - across),
    Math.abs(row - along),
    Math.abs(other - third),
  ];
  if (byColumn > byRow && byColumn > byOther) return [-row - other, row];
  return byRow > byOther ? [column, -column - other] : [column, row];
}

function corners(column: number, row: number, radius: number): LonLat[] {
  const [x, y] = [radius * Math.sqrt(3) * (column + row / 2), radius * 1.5 * row];
  return SIDES.map((side) => {
    const angle = (Math.PI / 3) * side + Math.PI / 6;
    const [east, north] = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    return [east * DEGREES, (2 * Math.atan(Math.exp(north)) - Math.PI / 2) * DEGREES];
  });
}
