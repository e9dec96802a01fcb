import type { Position } from 'geojson';
import { isList, isObject, type JsonObject, type JsonValue } from '../json/jsonValue';
import { GeoFault, type GeoNote } from './geoFault';
import { readPosition } from './position';
import { readLine, readPolygon } from './ring';

/** What a geometry is made of. */
export interface Shape {
  readonly points: Position[];
  readonly lines: Position[][];
  readonly polygons: Position[][][];
}

const LINE_LENGTH = 2;

type Reader = (coordinates: JsonValue | undefined, shape: Shape, note: GeoNote) => GeoFault | undefined;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['Point', (value, shape, note) => added(shape.points, readPosition(value, note))],
  ['Polygon', (value, shape, note) => added(shape.polygons, readPolygon(value, note))],
  ['LineString', (value, shape, note) => added(shape.lines, readLine(value, LINE_LENGTH, note))],
  [
    'MultiPoint',
    (value, shape, note) => each(value, (item) => added(shape.points, readPosition(item, note))),
  ],
  [
    'MultiLineString',
    (value, shape, note) => each(value, (item) => added(shape.lines, readLine(item, LINE_LENGTH, note))),
  ],
  [
    'MultiPolygon',
    (value, shape, note) => each(value, (item) => added(shape.polygons, readPolygon(item, note))),
  ],
]);

const COLLECTION = 'GeometryCollection';
const NAMES = new Map([...READERS.keys(), COLLECTION].map((name) => [name.toLowerCase(), name]));

/** The name of a geometry type in the spelling of RFC 7946, whatever the case; undefined for any other word. */
export function geometryType(type: JsonValue | undefined): string | undefined {
  return typeof type === 'string' ? NAMES.get(type.toLowerCase()) : undefined;
}

/** The parts of a geometry object, those inside collections included; null when it holds no position. */
export function readGeometry(geometry: JsonObject, note: GeoNote): Shape | null | GeoFault {
  const shape: Shape = { points: [], lines: [], polygons: [] };
  const fault = readInto(shape, geometry, note);
  if (fault) return fault;
  return shape.points.length + shape.lines.length + shape.polygons.length === 0 ? null : shape;
}

function readInto(shape: Shape, geometry: JsonObject, note: GeoNote): GeoFault | undefined {
  const type = geometryType(geometry.get('type'));
  if (type === undefined) return new GeoFault('unknown_geometry_type', geometry.get('type') ?? geometry);
  if (type !== geometry.get('type')) note('misspelt_type', 'warning', 'geometry', geometry.get('type'));
  for (const member of ['features', 'geometry', 'properties'])
    if (geometry.has(member)) note('foreign_member', 'warning', `geometry.${member}`, geometry.get(member));
  if (type === COLLECTION) return readCollection(shape, geometry.get('geometries'), note);
  const coordinates = geometry.get('coordinates');
  if (isList(coordinates) && coordinates.length === 0) return undefined; // legal, and the same as no geometry
  return READERS.get(type)?.(coordinates, shape, note);
}

/** Depth is bounded by that of the JSON text. */
function readCollection(
  shape: Shape,
  geometries: JsonValue | undefined,
  note: GeoNote,
): GeoFault | undefined {
  note('geometry_collection', 'info', 'geometry');
  return each(geometries, (item) =>
    isObject(item) ? readInto(shape, item, note) : new GeoFault('unknown_geometry_type', item),
  );
}

function added<T>(list: T[], read: T | GeoFault): GeoFault | undefined {
  if (read instanceof GeoFault) return read;
  list.push(read);
  return undefined;
}

/** The first fault among the items of a list. */
function each(value: JsonValue | undefined, read: (item: JsonValue) => GeoFault | undefined) {
  if (!isList(value)) return new GeoFault('coordinates_not_numbers', value);
  for (const item of value) {
    const fault = read(item);
    if (fault) return fault;
  }
  return undefined;
}
