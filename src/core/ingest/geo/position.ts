import type { Position } from 'geojson';
import { isList, numberOf, type JsonValue } from '../json/jsonValue';
import { GeoFault, type GeoNote } from './geoFault';

/** Files with rounding noise have 180.00000000000003. */
const TOLERANCE = 1e-6;
const NUMBER_TEXT = /^\s*-?\d+(\.\d+)?\s*$/;

/**
 * Longitude and latitude in degrees from a GeoJSON position; a height is left out. A pair of number texts is read with a
 * note, a pair of which only one is a text is not: nothing tells which of the two was meant. A latitude beyond 90 that
 * would do as a longitude is a suspected swap of axes.
 */
export function readPosition(value: JsonValue | undefined, note: GeoNote): Position | GeoFault {
  if (!isList(value) || value.length < 2 || value.length > 3)
    return new GeoFault('coordinates_not_numbers', value);
  let numbers = value.map(numberOf);
  if (value.every((part) => typeof part === 'string' && NUMBER_TEXT.test(part))) {
    note('coordinate_texts', 'warning', 'geometry', value);
    numbers = value.map(Number);
  }
  const [longitude, latitude] = numbers;
  if (longitude === undefined || latitude === undefined || numbers.includes(undefined))
    return new GeoFault('coordinates_not_numbers', value);
  if (isOnEarth(longitude, latitude)) return [longitude, latitude];
  const swapped = isOnEarth(latitude, longitude);
  return new GeoFault(swapped ? 'axis_swap_suspected' : 'coordinates_out_of_range', value);
}

function isOnEarth(longitude: number, latitude: number): boolean {
  return Math.abs(longitude) <= 180 + TOLERANCE && Math.abs(latitude) <= 90 + TOLERANCE;
}
