import type { Outcome } from '../../../../src/core/domain/failure';
import type { Extent } from '../../../../src/core/domain/extent';
import { readGeo, type GeoRead } from '../../../../src/core/ingest/geo/readGeo';
import { parseJson } from '../../../../src/core/ingest/json/parseJson';

/** Reads a map file given as text or as a value. */
export function readMap(file: unknown, extent?: Extent): Outcome<GeoRead[]> {
  const parsed = parseJson(typeof file === 'string' ? file : JSON.stringify(file));
  if (!parsed.ok) return parsed;
  return readGeo(parsed.value.values[0] ?? null, extent);
}

/** The one layer of a map file that can be read. */
export function layerOf(file: unknown, extent?: Extent): GeoRead {
  const read = readMap(file, extent);
  const layer = read.ok ? read.value[0] : undefined;
  if (!layer) throw new Error(read.ok ? 'no layer' : `${read.failure.code} ${read.failure.detail}`);
  return layer;
}

/** The issues of a layer as `row code severity`. */
export const issuesOf = (file: unknown, extent?: Extent) =>
  layerOf(file, extent).issues.map(({ row, code, severity }) => `${row} ${code} ${severity}`);

export const point = (longitude: unknown, latitude: unknown) => ({
  type: 'Point',
  coordinates: [longitude, latitude],
});

export const feature = (geometry: unknown, properties: unknown = { name: 'Zakho' }, more: object = {}) => ({
  type: 'Feature',
  properties,
  geometry,
  ...more,
});

export const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

/** A square of two degrees around a point, counterclockwise as RFC 7946 asks. */
export function square(x: number, y: number): [number, number][] {
  return [
    [x - 1, y - 1],
    [x + 1, y - 1],
    [x + 1, y + 1],
    [x - 1, y + 1],
    [x - 1, y - 1],
  ];
}

export const area = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });
