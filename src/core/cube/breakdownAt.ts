import { hasValue } from '../domain/cellState';
import type { PlaceId } from '../domain/place';
import type { Cube } from './cube';

/** One part of a breakdown at one date: how many, summed over the places asked about. */
export interface Part {
  readonly key: string;
  readonly value: number;
}

/**
 * The parts of a stock at one date over some places, largest first; parts of zero are left out. The parts may fall
 * short of the total of the same cells, as the published shelter and wave figures do: compare before printing
 * shares. O(places × keys).
 */
export function breakdownAt(cube: Cube, dateIndex: number, places: readonly PlaceId[]): readonly Part[] {
  const keys = cube.by?.keys ?? [];
  const sums = new Float64Array(keys.length);
  for (const place of new Set(places)) {
    const placeIndex = cube.places.indexOf(place);
    if (placeIndex < 0) continue;
    const start = (dateIndex * cube.places.length + placeIndex) * keys.length;
    for (let key = 0; key < keys.length; key++) {
      if (hasValue(cube.states[start + key] ?? 0))
        sums[key] = (sums[key] ?? 0) + (cube.values[start + key] ?? 0);
    }
  }
  return keys
    .map((key, index) => ({ key, value: sums[index] ?? 0 }))
    .filter((part) => part.value > 0)
    .sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1));
}
