import type { Position } from 'geojson';
import { turnsLeft } from '../../domain/ringArea';
import { isList, numberOf, type JsonValue } from '../json/jsonValue';
import { GeoFault, type GeoNote } from './geoFault';
import { readPosition } from './position';

/** Positions of a closed ring with the smallest area: a triangle and its first corner again. */
const RING_LENGTH = 4;

/** The positions of a line, at least `least` of them. */
export function readLine(value: JsonValue | undefined, least: number, note: GeoNote): Position[] | GeoFault {
  if (!isList(value)) return new GeoFault('coordinates_not_numbers', value);
  const line: Position[] = [];
  for (const item of value) {
    const position = readPosition(item, note);
    if (position instanceof GeoFault) return position;
    line.push(position);
  }
  return line.length < least ? new GeoFault('too_few_positions', value) : line;
}

/** A ring of at least four positions whose last is its first, height included (RFC 7946, 3.1.6). */
function readRing(value: JsonValue, note: GeoNote): Position[] | GeoFault {
  const ring = readLine(value, RING_LENGTH, note);
  if (ring instanceof GeoFault || !isList(value)) return ring;
  return isSamePosition(value[0], value.at(-1)) ? ring : new GeoFault('ring_not_closed', value);
}

function isSamePosition(first: JsonValue | undefined, last: JsonValue | undefined): boolean {
  if (!isList(first) || !isList(last) || first.length !== last.length) return false;
  return first.every((axis, at) => (numberOf(axis) ?? axis) === (numberOf(last[at]) ?? last[at]));
}

/** The rings of a polygon, the outer one first. Either winding is taken, the one against RFC 7946 with a note. */
export function readPolygon(value: JsonValue | undefined, note: GeoNote): Position[][] | GeoFault {
  if (!isList(value) || value.length === 0) return new GeoFault('coordinates_not_numbers', value);
  const rings: Position[][] = [];
  let wound = true;
  for (const item of value) {
    const ring = readRing(item, note);
    if (ring instanceof GeoFault) return ring;
    wound &&= turnsLeft(ring) === (rings.length === 0);
    rings.push(ring);
  }
  if (!wound) note('ring_winding', 'info', 'geometry');
  return rings;
}
