import { geoMercator, geoPath, polygonArea } from 'd3';
import polylabel from 'polylabel';
import type { Feature, Geometry } from 'geojson';
import type { PlaceId } from '../../core/domain/place';
import type { Point } from '../../core/viewmodels/labelLayout';
import type { Outlines } from './outlines';

/** One area as it is drawn before panning and zooming, in CSS pixels. */
export interface DrawnArea {
  readonly place: PlaceId;
  readonly path: string;
  /** The outer ring of its largest part. */
  readonly ring: readonly Point[];
  /** The point farthest from any edge: where a label has most room. */
  readonly anchor: Point;
}

/** A projection fitted to the size of the map, and all areas under it. */
export interface MapGeometry {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly DrawnArea[];
  readonly path: (geometry: Geometry) => string;
  readonly pointOf: (lonLat: readonly [number, number]) => Point;
  /** The same view for a Web Mercator map with 512-pixel tiles, so that one can replace the other in place. */
  readonly camera: { readonly center: [number, number]; readonly zoom: number };
}

const MARGIN = 10;
const ANCHOR_PRECISION = 3; // CSS pixels: finer costs time before the first map and moves no label visibly

/** Fits the outlines into a size in Web Mercator. O(vertices). */
export function mapGeometry(outlines: Outlines, width: number, height: number): MapGeometry {
  const projection = geoMercator().fitExtent(
    [
      [MARGIN, MARGIN],
      [width - MARGIN, height - MARGIN],
    ],
    outlines.whole,
  );
  const draw = geoPath(projection).digits(1);
  const pointOf = (lonLat: readonly [number, number]): Point => projection([lonLat[0], lonLat[1]]) ?? [0, 0];
  const center = projection.invert?.([width / 2, height / 2]) ?? [0, 0];
  return {
    width,
    height,
    areas: outlines.places.map((place) => drawnArea(place, (geometry) => draw(geometry) ?? '', pointOf)),
    path: (geometry) => draw(geometry) ?? '',
    pointOf,
    camera: { center: [center[0], center[1]], zoom: Math.log2((projection.scale() * 2 * Math.PI) / 512) },
  };
}

function drawnArea(
  place: Feature<Geometry, { pcode: PlaceId }>,
  path: (geometry: Geometry) => string,
  pointOf: (lonLat: readonly [number, number]) => Point,
): DrawnArea {
  const rings = outerRings(place.geometry).map((ring) =>
    ring.map(([lon, lat]) => pointOf([lon ?? 0, lat ?? 0])),
  );
  const size = (ring: readonly Point[]) =>
    Math.abs(polygonArea(ring.map(([x, y]): [number, number] => [x, y])));
  const ring = rings.toSorted((a, b) => size(b) - size(a))[0] ?? [];
  const [x, y] = polylabel([ring.map(([px, py]) => [px, py])], ANCHOR_PRECISION);
  return { place: place.properties.pcode, path: path(place.geometry), ring, anchor: [x ?? 0, y ?? 0] };
}

function outerRings(geometry: Geometry): number[][][] {
  if (geometry.type === 'Polygon') return geometry.coordinates.slice(0, 1);
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1));
  return [];
}
