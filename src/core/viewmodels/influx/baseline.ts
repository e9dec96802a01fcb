import { dayFromNumber, type Day } from '../../domain/day';

/** The count of a day: exact where both bounds are the same. */
export interface DailyFigure {
  readonly value: number;
  readonly upper: number;
}

/** The days of a place one after the other, none left out; null for a day without a figure, which is no zero. */
export interface DailyFigures {
  /** The number of the first of them (domain/day). */
  readonly first: number;
  readonly figures: readonly (DailyFigure | null)[];
}

/** What was usual before a day. */
export interface Baseline {
  readonly from: Day;
  readonly to: Day;
  /** How many of its days have an exact figure. */
  readonly reported: number;
  readonly mean: number;
  readonly deviation: number;
}

/** The first and the last day of a baseline, counted back from the day that is watched (EARS-C2: a lag of two days). */
export const BASELINE = { first: 9, last: 3 } as const;
const LEAST_REPORTED = 5;

/**
 * The baseline of the day at an index (spec 5.4): mean and sample standard deviation of the days t−9 to t−3, the latter
 * at least that of chance, √mean, and at least 1. Null with fewer than five reported days among them.
 */
export function baselineOf({ first, figures }: DailyFigures, index: number): Baseline | null {
  const start = index - BASELINE.first;
  const window = figures.slice(Math.max(0, start), Math.max(0, index - BASELINE.last + 1));
  const values = window.flatMap((figure) => (figure && figure.value === figure.upper ? [figure.value] : []));
  if (values.length < LEAST_REPORTED) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    from: dayFromNumber(first + start),
    to: dayFromNumber(first + index - BASELINE.last),
    reported: values.length,
    mean,
    deviation: Math.max(Math.sqrt(squares / (values.length - 1)), Math.sqrt(mean), 1),
  };
}

/** Above that a day is out of the usual. */
export function limitOf({ mean, deviation }: Baseline, deviations: number): number {
  return mean + deviations * deviation;
}
