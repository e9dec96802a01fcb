import { failure, success, type Outcome } from '../../domain/failure';
import type { Steps } from '../steps';
import { isList, isObject, numberOf, type JsonObject, type JsonValue } from '../json/jsonValue';

/** Features of one layer of a map file. */
export interface GeoLayer {
  /** Name of the object inside a TopoJSON file; empty for GeoJSON. */
  readonly name: string;
  readonly features: readonly JsonValue[];
}

/** A small file can name a long arc again and again; what it becomes must fit into memory. */
const MAX_POSITIONS = 5_000_000;

/**
 * Each object of a TopoJSON topology as a layer of GeoJSON features; an arc that is missing leaves coordinates that no
 * reader takes, so that the feature is named. Fails as `geo_not_read` without arcs and objects, as `data_too_large`.
 * Source of the format: the TopoJSON 1.0 specification (delta-encoded arcs with scale and translation).
 */
export function* topologyLayers(topology: JsonObject): Steps<Outcome<GeoLayer[]>> {
  const [arcs, objects] = [topology.get('arcs'), topology.get('objects')];
  if (!isList(arcs) || !isObject(objects)) return failure('geo_not_read', 'Topology: arcs, objects');
  const reader = new ArcReader(arcs, topology.get('transform'));
  const layers: GeoLayer[] = [];
  for (const [name, object] of objects) {
    const features: JsonValue[] = [];
    for (const item of geometriesOf(object)) {
      yield;
      features.push(featureOf(item, reader));
    }
    layers.push({ name, features });
  }
  return reader.positions > MAX_POSITIONS ? failure('data_too_large', 'Topology') : success(layers);
}

/** The geometries of an object, each of which is a feature: those of a collection, or the object itself. */
function geometriesOf(object: JsonValue): readonly JsonValue[] {
  const isCollection = isObject(object) && object.get('type') === 'GeometryCollection';
  const geometries = isCollection ? object.get('geometries') : undefined;
  return isList(geometries) ? geometries : [object];
}

function featureOf(item: JsonValue, reader: ArcReader): JsonValue {
  if (!isObject(item)) return item;
  const hasShape = item.has('type') && item.get('type') !== null;
  const members: [string, JsonValue][] = [
    ['type', 'Feature'],
    ['properties', item.get('properties') ?? null],
    ['geometry', hasShape ? geometryOf(item, reader) : null],
  ];
  const id = item.get('id');
  return new Map(id === undefined ? members : [['id', id] as const, ...members]);
}

function geometryOf(item: JsonValue, reader: ArcReader): JsonValue {
  if (!isObject(item)) return item;
  const type = item.get('type') ?? null;
  const geometries = item.get('geometries');
  if (isList(geometries))
    return new Map([
      ['type', type],
      ['geometries', geometries.map((part) => geometryOf(part, reader))] as const,
    ]);
  const arcs = item.get('arcs');
  const coordinates = arcs === undefined ? reader.points(item.get('coordinates')) : reader.lines(arcs);
  return new Map([['type', type], ['coordinates', coordinates] as const]);
}

/** Turns references to arcs into positions in degrees. */
class ArcReader {
  /** Positions given out so far. */
  positions = 0;
  readonly #arcs: readonly JsonValue[];
  readonly #scale: readonly [number, number] | undefined;
  readonly #translate: readonly [number, number];

  constructor(arcs: readonly JsonValue[], transform: JsonValue | undefined) {
    this.#arcs = arcs;
    this.#scale = isObject(transform) ? pair(transform.get('scale')) : undefined;
    this.#translate = (isObject(transform) ? pair(transform.get('translate')) : undefined) ?? [0, 0];
  }

  /** Nested lists whose innermost lists name arcs, as nested lists of positions; null where an arc is missing. */
  lines(arcs: JsonValue): JsonValue {
    if (!isList(arcs) || this.positions > MAX_POSITIONS) return null;
    if (arcs.some(isList)) return arcs.map((part) => this.lines(part));
    const line: JsonValue[] = [];
    for (const reference of arcs) {
      const arc = this.#arc(reference);
      this.positions += arc?.length ?? 0;
      if (arc === null || this.positions > MAX_POSITIONS) return null;
      for (const position of line.length === 0 ? arc : arc.slice(1)) line.push(position); // joints are in both arcs
    }
    return line;
  }

  /** The coordinates of points, which are quantised but not deltas. */
  points(coordinates: JsonValue | undefined): JsonValue {
    if (!isList(coordinates)) return coordinates ?? null;
    if (coordinates.some(isList)) return coordinates.map((part) => this.points(part));
    const [x, y] = coordinates.map(numberOf);
    return x === undefined || y === undefined ? coordinates : this.#placed(x, y);
  }

  #arc(reference: JsonValue): JsonValue[] | null {
    const index = numberOf(reference);
    if (index === undefined) return null;
    const arc = this.#arcs[index < 0 ? ~index : index];
    if (!isList(arc)) return null;
    const positions: JsonValue[] = [];
    let [sumX, sumY] = [0, 0];
    for (const step of arc) {
      const [x = Number.NaN, y = Number.NaN] = isList(step) ? step.map(numberOf) : [];
      [sumX, sumY] = this.#scale ? [sumX + x, sumY + y] : [x, y];
      if (Number.isNaN(sumX + sumY)) return null;
      positions.push(this.#placed(sumX, sumY));
    }
    return index < 0 ? positions.toReversed() : positions;
  }

  #placed(x: number, y: number): [number, number] {
    const [scaleX, scaleY] = this.#scale ?? [1, 1];
    return this.#scale ? [x * scaleX + this.#translate[0], y * scaleY + this.#translate[1]] : [x, y];
  }
}

function pair(value: JsonValue | undefined): [number, number] | undefined {
  const [x, y] = isList(value) ? value.map(numberOf) : [];
  return x === undefined || y === undefined ? undefined : [x, y];
}
