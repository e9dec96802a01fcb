import type { Day } from '../../domain/day';
import type { Dimension, Measure } from '../../domain/measure';
import type { OpenSeries, SeriesSink } from '../../domain/series';
import type { CountColumn } from './countColumn';
import type { RowPlace } from './rowPlace';

/** One way of a figure: from a count column into a series. */
export interface Outlet {
  /** Which of the count columns. */
  readonly count: number;
  /** Which breakdown of the row gives the key; -1 when the column is a part itself or there is no breakdown. */
  readonly breakdown: number;
  readonly key: string;
  /** The day of the column, in a table with one column per date. */
  readonly day: Day | null;
  readonly sink: SeriesSink;
}

/** The outlets of rows: rows of one partition, level and direction share theirs. */
export class Outlets {
  readonly #counts: readonly CountColumn[];
  readonly #dimensions: readonly Dimension[];
  readonly #openSeries: OpenSeries;
  readonly #known = new Map<string, readonly Outlet[]>();

  /** `dimensions` are the breakdowns that columns of keys give each row. */
  constructor(counts: readonly CountColumn[], dimensions: readonly Dimension[], openSeries: OpenSeries) {
    this.#counts = counts;
    this.#dimensions = dimensions;
    this.#openSeries = openSeries;
  }

  /** The outlets of a row; `outward` makes departures of its arrivals. */
  of(place: RowPlace, outward: boolean): readonly Outlet[] {
    const name = `${place.level}${place.rowLevel}${outward} ${place.partition}`;
    const known = this.#known.get(name);
    if (known) return known;
    const outlets = this.#counts.flatMap((column, count) => this.#outlets(column, count, place, outward));
    this.#known.set(name, outlets);
    return outlets;
  }

  #outlets({ role }: CountColumn, count: number, place: RowPlace, outward: boolean): Outlet[] {
    const { unit, part, day } = role;
    const { level, rowLevel, partition } = place;
    const measure: Measure = outward && role.measure === 'arrivals' ? 'departures' : role.measure;
    const sinkOf = (dimension: Dimension | null) =>
      this.#openSeries({ measure, unit, dimension, level, rowLevel, partition });
    if (part) return [{ count, breakdown: -1, key: part.key, day, sink: sinkOf(part.dimension) }];
    if (this.#dimensions.length === 0) return [{ count, breakdown: -1, key: '', day, sink: sinkOf(null) }];
    return this.#dimensions.map((dimension, breakdown) => {
      return { count, breakdown, key: '', day, sink: sinkOf(dimension) };
    });
  }
}
