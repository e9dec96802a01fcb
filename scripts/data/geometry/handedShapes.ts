import { readFileSync } from 'node:fs';
import type { FeatureCollection, Polygon as GeoPolygon } from 'geojson';
import { cell, readCsv } from '../tables/csvRow';
import { snapRing, type Polygon, type Ring } from './planarRing';

/** One polygon per governorate by P-code. */
export type Shapes = Map<string, Polygon>;

/** The governorates of the handed Natural Earth file, on the grid. Fails if one is not a single plain ring. */
export function readGovernorates(path: string): Shapes {
  const file = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<
    GeoPolygon,
    { pcode_cod2019: string }
  >;
  const shapes: Shapes = new Map();
  for (const { geometry, properties } of file.features) {
    const outer = geometry.coordinates[0];
    if (geometry.type !== 'Polygon' || !outer || geometry.coordinates.length !== 1) {
      throw new Error(`${properties.pcode_cod2019} is not a single ring`);
    }
    shapes.set(properties.pcode_cod2019, [snapRing(outer as Ring)]);
  }
  return new Map([...shapes].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** A ring read from a table of longitudes and latitudes, closed if it was open. */
export function readOutline(path: string): Ring {
  return snapRing(
    readCsv(path).map((row) => [Number(cell(row, 'longitude')), Number(cell(row, 'latitude'))]),
  );
}
