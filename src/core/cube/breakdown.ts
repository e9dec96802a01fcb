import type { Day } from '../domain/day';
import type { Dimension, Unit } from '../domain/measure';
import type { PlaceId } from '../domain/place';
import type { Part } from './breakdownAt';

/** A question about the parts of a stock at one date: where from, in what shelter, displaced when. */
export interface BreakdownQuery {
  readonly dataset: string;
  readonly dimension: Dimension;
  readonly day: Day;
  readonly places: readonly PlaceId[];
}

/** The answer with its question. `parts` is null when the breakdown was not published for that date. */
export interface Breakdown {
  readonly query: BreakdownQuery;
  readonly unit: Unit;
  readonly parts: readonly Part[] | null;
  /** The published total of the same places in the same unit, to check the parts against; null when unknown. */
  readonly total: number | null;
}

/** Whether a breakdown answers a query. */
export function answersBreakdown(breakdown: Breakdown, query: BreakdownQuery): boolean {
  const asked = breakdown.query;
  return (
    asked.dataset === query.dataset &&
    asked.dimension === query.dimension &&
    asked.day === query.day &&
    asked.places.length === query.places.length &&
    asked.places.every((place, index) => place === query.places[index])
  );
}
