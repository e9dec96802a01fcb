import { dateIndexAt, type Cube } from '../cube/cube';
import type { Day } from '../domain/day';
import type { Dimension, Measure, Unit } from '../domain/measure';
import type { PublishedFigures, PublishedSeries } from './disclosure/publishedFigures';

/** What of a dataset is looked at. */
export interface PublishedChoice {
  readonly measure: Measure;
  readonly unit: Unit;
  readonly by: Dimension;
  /** The date shown; null is the latest. */
  readonly date: Day | null;
}

/** A series that a dataset has. */
export type OfferedSeries = Omit<PublishedSeries, 'dates'>;

/**
 * What is published of a view: the whole figures of every place at every date, for map, ranking and timeline, and the
 * breakdown at the date shown. Where that was counted in the other unit, its wholes of that date go with it.
 */
export function figuresOfChoice(
  offered: readonly OfferedSeries[],
  { measure, unit, by, date }: PublishedChoice,
  around: Omit<PublishedFigures, 'series'>,
): PublishedFigures {
  const own = offered.filter(({ cube }) => cube.measure === measure);
  const wholes = own.filter(({ cube }) => cube.by === null && cube.unit === unit);
  const parts = own.filter(({ cube }) => cube.by?.dimension === by);
  const sameUnit = parts.filter(({ cube }) => cube.unit === unit);
  const breakdowns = sameUnit.length > 0 ? sameUnit : parts;
  const units = new Set(breakdowns.map(({ cube }) => cube.unit).filter((other) => other !== unit));
  const others = own.filter(({ cube }) => cube.by === null && units.has(cube.unit));
  const shown = wholes[0] ? dayShown(wholes[0].cube, date) : [];
  return {
    ...around,
    series: [
      ...wholes.map((series) => ({ ...series, dates: series.cube.dates.map(({ day }) => day) })),
      ...[...breakdowns, ...others].map((series) => ({ ...series, dates: shown })),
    ],
  };
}

function dayShown({ dates }: Cube, day: Day | null): Day[] {
  const at = day === null ? dates.length - 1 : Math.max(0, dateIndexAt(dates, day));
  return dates[at] ? [dates[at].day] : [];
}
