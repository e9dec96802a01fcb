import { geoPath, geoTransform, polygonArea, type GeoStream } from 'd3';
import polylabel from 'polylabel';
import type { Feature, Geometry } from 'geojson';
import type { PlaceId } from '../../core/domain/place';
import type { Point } from '../../core/viewmodels/labelSpots';
import type { Outlines } from './outlines';

/** One area as it is drawn before panning and zooming, in CSS pixels. */
export interface DrawnArea {
  readonly place: PlaceId;
  readonly path: string;
  /** The outer ring of its largest part. */
  readonly ring: readonly Point[];
  /** The point farthest from any edge: where a label has most room. Looked for when first asked for, after the first map. */
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
// Finer would cost time before the first map and move no label visibly: CSS pixels, and vertices of a ring looked at.
const ANCHOR_PRECISION = 3;
const ANCHOR_VERTICES = 80;

/**
 * Fits the outlines into a size in Web Mercator, on the plane: the vertices are projected and nothing is clipped or
 * resampled on the sphere. That takes a tenth of the time, leaves a ring whichever way round it runs, and is what the
 * interactive map does too. `margin`: CSS pixels left free at each side. O(vertices).
 */
export function mapGeometry(outlines: Outlines, width: number, height: number, margin = MARGIN): MapGeometry {
  const [[west, north], [east, south]] = geoPath(geoTransform({ point: projectUnit })).bounds(outlines.whole);
  const scale = Math.min((width - 2 * margin) / (east - west), (height - 2 * margin) / (south - north));
  const offsetX = width / 2 - (scale * (west + east)) / 2;
  const offsetY = height / 2 - (scale * (north + south)) / 2;
  const pointOf = ([lon, lat]: readonly [number, number]): Point => [
    offsetX + scale * unitX(lon),
    offsetY + scale * unitY(lat),
  ];
  const draw = geoPath(
    geoTransform({
      point(lon, lat) {
        this.stream.point(offsetX + scale * unitX(lon), offsetY + scale * unitY(lat));
      },
    }),
  ).digits(1);
  const path = (geometry: Geometry) => draw(geometry) ?? '';
  return {
    width,
    height,
    areas: outlines.places.map((place) => drawnArea(place, path, pointOf)),
    path,
    pointOf,
    camera: {
      center: [
        ((width / 2 - offsetX) / scale) * DEGREES,
        (2 * Math.atan(Math.exp((offsetY - height / 2) / scale)) - Math.PI / 2) * DEGREES,
      ],
      zoom: Math.log2((scale * 2 * Math.PI) / 512),
    },
  };
}

const DEGREES = 180 / Math.PI;

/** Web Mercator on a sphere of radius 1, y downwards as on a screen. */
const unitX = (lon: number) => lon / DEGREES;
const unitY = (lat: number) => -Math.log(Math.tan(Math.PI / 4 + lat / DEGREES / 2));

function projectUnit(this: { stream: GeoStream }, lon: number, lat: number): void {
  this.stream.point(unitX(lon), unitY(lat));
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
  let anchor: Point | null = null;
  return {
    place: place.properties.pcode,
    path: path(place.geometry),
    ring,
    get anchor() {
      return (anchor ??= anchorIn(ring));
    },
  };
}

function anchorIn(ring: readonly Point[]): Point {
  const step = Math.ceil(ring.length / ANCHOR_VERTICES);
  const sketch = ring.filter((_, index) => index % step === 0).map(([px, py]): [number, number] => [px, py]);
  const [x, y] = polylabel([sketch], ANCHOR_PRECISION);
  return [x ?? 0, y ?? 0];
}

function outerRings(geometry: Geometry): number[][][] {
  if (geometry.type === 'Polygon') return geometry.coordinates.slice(0, 1);
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1));
  return [];
}
