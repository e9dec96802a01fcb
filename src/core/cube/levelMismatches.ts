import { hasValue } from '../domain/cellState';
import type { PlaceId } from '../domain/place';
import type { FigureLevel } from '../domain/placeLevel';
import { collapse } from './collapse';
import type { Cube } from './cube';

const TOLERANCE = 0.5; // people; parts may be rounded

/** Two sums of the same people at different levels that do not agree. */
export interface LevelMismatch {
  readonly level: FigureLevel;
  readonly day: string;
  readonly place: PlaceId;
  /** What the file says of the place, and what its parts add up to. */
  readonly stated: number;
  readonly sum: number;
  readonly row: number;
}

/** Where rows of a level differ from the parts of their places added up, breakdowns aside. O(cells). */
export function levelMismatches(level: FigureLevel, own: Cube, parts: Cube): LevelMismatch[] {
  const [stated, sums] = [collapse(own), collapse(parts)];
  const dateAt = new Map(sums.dates.map(({ day }, index) => [day, index]));
  const placeAt = new Map(sums.places.map((place, index) => [place, index]));
  return stated.dates.flatMap(({ day }, date) =>
    stated.places.flatMap((place, index) => {
      const [otherDate, otherPlace] = [dateAt.get(day), placeAt.get(place)];
      if (otherDate === undefined || otherPlace === undefined) return [];
      const at = date * stated.places.length + index;
      const sumAt = otherDate * sums.places.length + otherPlace;
      if (!hasValue(stated.states[at] ?? 0) || !hasValue(sums.states[sumAt] ?? 0)) return [];
      const [value, sum] = [stated.values[at] ?? 0, sums.values[sumAt] ?? 0];
      if (Math.abs(value - sum) < TOLERANCE) return [];
      return [{ level, day, place, stated: value, sum, row: stated.rows[at] ?? 0 }];
    }),
  );
}
