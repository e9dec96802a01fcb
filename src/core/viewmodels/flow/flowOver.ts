import type { Cube } from '../../cube/cube';
import { reportsOver, sumOverPeriod, type Reports } from '../../cube/sumOverPeriod';
import type { Day } from '../../domain/day';
import type { PlaceId } from '../../domain/place';
import { resolvePeriod, type ResolvedPeriod } from './resolvePeriod';

/** A flow over a period: its whole series, and the sums over the period and over the one before as a cube of two dates. */
export interface FlowOver extends ResolvedPeriod {
  readonly series: Cube;
  readonly sums: Cube;
}

/** A flow summed over the period from one day to another; null for a series without dates. O(periods × places). */
export function flowOver(series: Cube, from: Day | null, to: Day | null): FlowOver | null {
  const period = resolvePeriod(series.dates, from, to);
  return period && { ...period, series, sums: sumOverPeriod(series, period.periods, period.span) };
}

/** The reports behind the sum over some places. O(periods × places). */
export function reportsOf({ series, periods, span }: FlowOver, places: readonly PlaceId[]): Reports {
  return reportsOver(series, periods, span, places);
}
