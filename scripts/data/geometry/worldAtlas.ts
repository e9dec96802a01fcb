import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Polygon } from './planarRing';

/** A country by its ISO 3166-1 numeric code, in one or more polygons. */
export interface Country {
  readonly id: string;
  readonly polygons: Polygon[];
}

/** The countries of the world at 1:50 million, from the package world-atlas (Natural Earth). */
export function readCountries(): Country[] {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  return feature(atlas, atlas.objects.countries).features.flatMap(({ id, geometry }) => {
    if (geometry.type === 'Polygon') return [{ id: String(id), polygons: [geometry.coordinates as Polygon] }];
    if (geometry.type === 'MultiPolygon') {
      return [{ id: String(id), polygons: geometry.coordinates as Polygon[] }];
    }
    return [];
  });
}
