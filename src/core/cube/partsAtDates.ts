import { hasValue } from '../domain/cellState';
import type { PlaceId } from '../domain/place';
import type { Cube } from './cube';
import { positionsOf } from './positions';

/** One part of a breakdown at one date: how many, summed over the places asked about. */
export interface Part {
  readonly key: string;
  readonly value: number;
}

/**
 * The parts of a stock at each date over some places, largest first; parts of zero are left out. The parts may fall
 * short of the total of the same cells, as the published shelter and wave figures do: compare before printing
 * shares. O(dates × places × keys).
 */
export function partsAtDates(cube: Cube, places: readonly PlaceId[]): readonly (readonly Part[])[] {
  const positions = positionsOf(cube.places);
  const wanted = [...new Set(places)].flatMap((place) => positions.get(place) ?? []);
  return cube.dates.map((_, dateIndex) => partsAt(cube, dateIndex, wanted));
}

function partsAt(
  { by, places, states, values }: Cube,
  dateIndex: number,
  wanted: readonly number[],
): readonly Part[] {
  const keys = by?.keys ?? [];
  const sums = new Float64Array(keys.length);
  for (const placeIndex of wanted) {
    const start = (dateIndex * places.length + placeIndex) * keys.length;
    for (let key = 0; key < keys.length; key++) {
      if (hasValue(states[start + key] ?? 0)) sums[key] = (sums[key] ?? 0) + (values[start + key] ?? 0);
    }
  }
  return keys
    .map((key, index) => ({ key, value: sums[index] ?? 0 }))
    .filter((part) => part.value > 0)
    .sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1));
}
