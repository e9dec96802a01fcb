import { dateIndexAt, type Cube } from '../cube/cube';
import type { Day } from '../domain/day';
import type { Dimension, Measure, Unit } from '../domain/measure';
import type { PublishedFigures, PublishedSeries } from './disclosure/publishedFigures';

/** What of a dataset is looked at. */
export interface PublishedChoice {
  readonly measure: Measure;
  readonly unit: Unit;
  /** The breakdown that goes out; null for none. */
  readonly by: Dimension | null;
  /** The date shown; null is the latest. */
  readonly date: Day | null;
  /** All dates of the series, or the one shown alone. */
  readonly dates: 'all' | 'this';
}

/** A series that a dataset has. */
export type OfferedSeries = Omit<PublishedSeries, 'dates'>;

/**
 * What is published of a view: the whole figures of every place in each unit, for map, ranking and timeline, and the
 * chosen breakdown at the date shown, in the unit shown or else in the one it was counted in.
 */
export function figuresOfChoice(
  offered: readonly OfferedSeries[],
  { measure, unit, by, date, dates }: PublishedChoice,
  around: Omit<PublishedFigures, 'series'>,
): PublishedFigures {
  const own = offered.filter(({ cube }) => cube.measure === measure);
  const wholes = own.filter(({ cube }) => cube.by === null);
  const parts = own.filter(({ cube }) => cube.by !== null && cube.by.dimension === by);
  const sameUnit = parts.filter(({ cube }) => cube.unit === unit);
  const lead = wholes.find(({ cube }) => cube.unit === unit) ?? wholes[0];
  const shown = lead ? dayShown(lead.cube, date) : [];
  const daysOf = ({ cube }: OfferedSeries) => (dates === 'all' ? cube.dates.map(({ day }) => day) : shown);
  return {
    ...around,
    series: [
      ...wholes.map((series) => ({ ...series, dates: daysOf(series) })),
      ...(sameUnit.length > 0 ? sameUnit : parts).map((series) => ({ ...series, dates: shown })),
    ],
  };
}

function dayShown({ dates }: Cube, day: Day | null): Day[] {
  const at = day === null ? dates.length - 1 : Math.max(0, dateIndexAt(dates, day));
  return dates[at] ? [dates[at].day] : [];
}
