import type { Day } from '../domain/day';
import type { Dimension, Measure, Unit } from '../domain/measure';
import type { PlaceId } from '../domain/place';
import type { Part } from './partsAtDates';

/** A question about the parts of a stock: where from, in what shelter, displaced when. */
export interface BreakdownQuery {
  readonly dataset: string;
  readonly measure: Measure;
  readonly dimension: Dimension;
  readonly places: readonly PlaceId[];
  /** True when the places are districts. */
  readonly ofDistricts?: boolean;
}

/** The answer with its question: every date for which the breakdown was published, so that a step of the date asks nothing. */
export interface Breakdown {
  readonly query: BreakdownQuery;
  readonly unit: Unit;
  /** The file it was read from, and the sources that this file names. */
  readonly file: string;
  readonly sources: readonly string[];
  readonly dates: readonly DatedParts[];
}

/** The parts at one date, largest first. */
export interface DatedParts {
  readonly day: Day;
  readonly parts: readonly Part[];
  /** The published total of the same places in the same unit, to check the parts against; null when unknown. */
  readonly total: number | null;
  /** Keys of parts that are suppressed, and of those that are lower bounds as some of it is; absent where none can be. */
  readonly suppressed?: readonly string[];
  readonly lowerBounds?: readonly string[];
}

/** Whether a breakdown answers a query. */
export function answersBreakdown(breakdown: Breakdown, query: BreakdownQuery): boolean {
  const asked = breakdown.query;
  return (
    asked.dataset === query.dataset &&
    asked.measure === query.measure &&
    asked.dimension === query.dimension &&
    asked.ofDistricts === query.ofDistricts &&
    asked.places.length === query.places.length &&
    asked.places.every((place, index) => place === query.places[index])
  );
}
