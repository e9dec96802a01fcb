import { dayFromNumber, type Day } from '../../domain/day';
import type { DailyFigures } from './baseline';

/** An influx from the day it began to the day that is watched. */
export interface Influx {
  readonly since: Day;
  readonly peak: { readonly day: Day; readonly value: number };
  /** Its first days together, three at most; a floor where one of them has no exact figure. */
  readonly early: { readonly days: number; readonly sum: number; readonly isFloor: boolean };
}

const EARLY_DAYS = 3;

/** What an influx that began at an index has brought until the last day. O(days). */
export function influxOf({ first, figures }: DailyFigures, since: number): Influx {
  let peak = since;
  for (let index = since; index < figures.length; index++) {
    if ((figures[index]?.value ?? 0) > (figures[peak]?.value ?? 0)) peak = index;
  }
  const early = figures.slice(since, since + EARLY_DAYS);
  return {
    since: dayFromNumber(first + since),
    peak: { day: dayFromNumber(first + peak), value: figures[peak]?.value ?? 0 },
    early: {
      days: early.length,
      sum: early.reduce((sum, figure) => sum + (figure?.value ?? 0), 0),
      isFloor: early.some((figure) => figure === null || figure.value !== figure.upper),
    },
  };
}
