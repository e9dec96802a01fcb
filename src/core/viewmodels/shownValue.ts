import { hasValue } from '../domain/cellState';
import { cellIndex, type Cube } from '../cube/cube';
import type { DatasetContext } from '../domain/dataset';
import type { PlaceId } from '../domain/place';

/** How a count is turned into what is painted: as it is, or per 1,000 residents. */
export interface Rate {
  readonly residents: ReadonlyMap<PlaceId, number>;
  readonly year: number;
}

/** The denominators of a rate; null when the dataset has none. The year is that of the oldest estimate. */
export function rateOf(context: DatasetContext | null): Rate | null {
  const population = context?.population ?? [];
  if (population.length === 0) return null;
  return {
    residents: new Map(population.map(({ place, residents }) => [place, residents])),
    year: Math.min(...population.map(({ year }) => year)),
  };
}

/** What is painted for a place at a date: a count or a rate; null where there is no figure or no denominator. */
export function shownValue(cube: Cube, dateIndex: number, place: PlaceId, rate: Rate | null): number | null {
  const at = cellIndex(cube, dateIndex, place);
  if (!hasValue(cube.states[at] ?? 0)) return null;
  const value = cube.values[at] ?? 0;
  if (!rate) return value;
  const residents = rate.residents.get(place);
  return residents === undefined ? null : (value / residents) * 1000;
}

/** The largest shown value over all dates and places of a series; 0 when there is none. O(cells). */
export function largestShown(cube: Cube, rate: Rate | null): number {
  let largest = 0;
  cube.dates.forEach((_, dateIndex) => {
    for (const place of cube.places)
      largest = Math.max(largest, shownValue(cube, dateIndex, place, rate) ?? 0);
  });
  return largest;
}
