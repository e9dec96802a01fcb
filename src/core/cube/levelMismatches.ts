import { agree } from '../domain/rounding';
import { hasValue } from '../domain/cellState';
import type { PlaceId } from '../domain/place';
import type { FigureLevel } from '../domain/placeLevel';
import { collapse } from './collapse';
import type { Cube } from './cube';
import { firstRow } from './severalRows';
import { positionsIn } from './positions';

/** Two sums of the same people at different levels that do not agree. */
export interface LevelMismatch {
  readonly level: FigureLevel;
  readonly day: string;
  readonly place: PlaceId;
  /** What the file says of the place, and what its parts add up to. */
  readonly stated: number;
  /** Null when the parts have no figure. */
  readonly sum: number | null;
  readonly row: number;
  /** Whether the row may be one more part of its place instead of its total. */
  readonly isOpen: boolean;
}

/** A place and date that rows state and parts make up; null for what has no figure. */
export interface ToldTwice {
  readonly day: string;
  readonly place: PlaceId;
  readonly stated: number | null;
  readonly sum: number | null;
  /** The row that states it. */
  readonly row: number;
}

/** The places and dates that rows of a level state and parts make up as well, breakdowns aside. O(cells). */
export function toldTwice(own: Cube, parts: Cube): ToldTwice[] {
  const [stated, sums] = [collapse(own), collapse(parts)];
  const dateAt = positionsIn(sums.dates.map(({ day }) => day));
  const placeAt = positionsIn(sums.places);
  const figure = ({ states, values }: Cube, at: number) =>
    hasValue(states[at] ?? 0) ? (values[at] ?? 0) : null;
  return stated.dates.flatMap(({ day }, date) =>
    stated.places.flatMap((place, index) => {
      const [otherDate, otherPlace] = [dateAt.get(day), placeAt.get(place)];
      if (otherDate === undefined || otherPlace === undefined) return [];
      const at = date * stated.places.length + index;
      const sumAt = otherDate * sums.places.length + otherPlace;
      const row = firstRow(stated.rows[at] ?? 0);
      if (row === 0 || (sums.rows[sumAt] ?? 0) === 0) return [];
      return [{ day, place, stated: figure(stated, at), sum: figure(sums, sumAt), row }];
    }),
  );
}

/**
 * Where rows of a level state other figures than the parts of their places add up to, or parts have none; `isOpen` where
 * such rows may be parts themselves. O(cells).
 */
export function levelMismatches(
  level: FigureLevel,
  twice: readonly ToldTwice[],
  isOpen = false,
): LevelMismatch[] {
  return twice.flatMap(({ day, place, stated, sum, row }) =>
    stated === null || agree(stated, sum) ? [] : [{ level, day, place, stated, sum, row, isOpen }],
  );
}

/** Whether most rows that state a figure beside their parts agree with them: then they are totals, all of them. O(cells). */
export function areTotals(twice: readonly ToldTwice[]): boolean {
  const told = twice.filter(({ stated, sum }) => stated !== null && sum !== null && stated + sum > 0);
  return 2 * told.filter(({ stated, sum }) => agree(stated, sum)).length > told.length;
}
