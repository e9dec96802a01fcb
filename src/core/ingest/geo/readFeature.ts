import { isList, isObject, jsonText, numberOf, type JsonObject, type JsonValue } from '../json/jsonValue';
import type { Axes } from '../answers';
import { GeoFault, type GeoNote } from './geoFault';
import { readGeometry, type Shape } from './geometry';
import { readPosition } from './position';

/** A feature that is kept: its properties, its own id if it has one, and its shape if that can be used. */
export interface ReadFeature {
  readonly properties: JsonObject;
  readonly id: string | undefined;
  readonly shape: Shape | null;
}

const NO_PROPERTIES: JsonObject = new Map();

/**
 * Reads one feature; null when nothing of it can be kept. A geometry that is wrong does not cost the feature its
 * properties: the figures stay, off the map. Every reason goes to `note`.
 */
export function readFeature(value: JsonValue, note: GeoNote, axes?: Axes): ReadFeature | null {
  const type = isObject(value) ? value.get('type') : undefined;
  if (!isObject(value) || typeof type !== 'string' || type.toLowerCase() !== 'feature') {
    note('not_a_feature', 'error', 'type', type ?? value);
    return null;
  }
  if (type !== 'Feature') note('misspelt_type', 'warning', 'type', type);
  for (const member of ['features', 'coordinates'])
    if (value.has(member)) note('foreign_member', 'warning', member, value.get(member));
  const properties = value.get('properties');
  if (properties === undefined) note('no_properties', 'warning', 'properties');
  else if (properties !== null && !isObject(properties)) {
    note('properties_not_an_object', 'error', 'properties', properties);
    return null;
  }
  checkBoundingBox(value, note);
  const kept = properties ?? NO_PROPERTIES;
  const shape = readShape(asAnswered(value.get('geometry'), axes), note);
  if (shape instanceof GeoFault) {
    note(shape.code, shape.code === 'axis_swap_suspected' ? 'ask' : 'error', 'geometry', shape.part);
    if (kept.size === 0) return null;
  }
  return {
    properties: kept,
    id: featureId(value.get('id'), note),
    shape: shape instanceof GeoFault ? null : shape,
  };
}

/** Says so when a `bbox` is not four or six numbers. It is not needed, so nothing is lost. */
export function checkBoundingBox(object: JsonObject, note: GeoNote): void {
  const box = object.get('bbox');
  const valid =
    isList(box) &&
    (box.length === 4 || box.length === 6) &&
    box.every((side) => numberOf(side) !== undefined);
  if (box !== undefined && !valid) note('bounding_box_ignored', 'warning', 'bbox', box);
}

/** A point that is off the earth unless its axes change places, with its axes changed if a person says so. */
function asAnswered(geometry: JsonValue | undefined, axes: Axes | undefined): JsonValue | undefined {
  if (axes !== 'swapped' || !isObject(geometry) || geometry.get('type') !== 'Point') return geometry;
  const position = geometry.get('coordinates');
  const fault = readPosition(position, () => undefined);
  const isSwapped = fault instanceof GeoFault && fault.code === 'axis_swap_suspected';
  if (!isSwapped || !isList(position)) return geometry;
  const [first = null, second = null, ...height] = position;
  return new Map([...geometry, ['coordinates', [second, first, ...height]]]);
}

function readShape(geometry: JsonValue | undefined, note: GeoNote): Shape | null | GeoFault {
  const missing = geometry === undefined || geometry === null;
  if (!missing && !isObject(geometry)) return new GeoFault('unknown_geometry_type', geometry);
  if (!missing) checkBoundingBox(geometry, note);
  const shape = missing ? null : readGeometry(geometry, note);
  if (shape === null) note('no_geometry', 'warning', 'geometry');
  return shape;
}

function featureId(id: JsonValue | undefined, note: GeoNote): string | undefined {
  if (id === undefined || id === null) return undefined;
  if (typeof id === 'string') return id;
  if (numberOf(id) !== undefined) return jsonText(id);
  note('feature_id_ignored', 'warning', 'id', id);
  return undefined;
}
