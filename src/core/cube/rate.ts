import { hasValue } from '../domain/cellState';
import type { PlaceId } from '../domain/place';
import type { Cube } from './cube';

/** How a count is turned into what is painted: as it is, or per 1,000 residents. */
export interface Rate {
  readonly residents: ReadonlyMap<PlaceId, number>;
  readonly year: number;
  /** Where they are from, by address, each once. */
  readonly sources: readonly string[];
}

/** What is painted for a cell, which is of a place: a count or a rate; null where there is no figure or no denominator. */
export function shownValue(cube: Cube, at: number, place: PlaceId, rate: Rate | null): number | null {
  if (!hasValue(cube.states[at] ?? 0)) return null;
  const value = cube.values[at] ?? 0;
  if (!rate) return value;
  const residents = rate.residents.get(place);
  return residents === undefined ? null : (value / residents) * 1000;
}
