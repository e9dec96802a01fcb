import type { Dimension, Measure } from '../../domain/measure';
import { SUBDISTRICT } from '../../domain/placeLevel';
import type { OpenSeries, SeriesSink } from '../../domain/series';
import type { CountColumn } from './countColumn';
import type { PlacePath } from './placePaths';
import { OF_OWN_COUNTRY } from './foreignPeople';
import { textNumber } from './rowIdentity';
import type { RowWay } from './rowParts';
import type { FigureNumbers } from './readingTools';

/** One way of a figure: from a count column into a series. */
export interface Outlet {
  /** Which of the count columns. */
  readonly count: number;
  /** Which breakdown of the row gives the key; -1 when the column is a part itself or there is no breakdown. */
  readonly breakdown: number;
  readonly key: number;
  /** The day of the column, in a table with one column per date; -1 where the row gives it. */
  readonly day: number;
  readonly sink: SeriesSink;
}

/** The ways of the figures of rows of one partition, level, kind and direction. */
export interface OutletSet {
  readonly number: number;
  /** Stands for the partition, the direction and what rows say that they count, in every reading of a table alike. */
  readonly group: number;
  /** Whether the rows are of locations, which are parts of the places that figures stand for. */
  readonly isOfSites: boolean;
  readonly outlets: readonly Outlet[];
}

/** The outlets of rows: rows of one partition, level, kind and direction share theirs. */
export class Outlets {
  readonly #counts: readonly CountColumn[];
  readonly #dimensions: readonly Dimension[];
  readonly #openSeries: OpenSeries;
  readonly #numbers: FigureNumbers;
  readonly #known = new Map<string, OutletSet>();

  /** `dimensions` are the breakdowns that columns of keys give each row. */
  constructor(
    counts: readonly CountColumn[],
    dimensions: readonly Dimension[],
    openSeries: OpenSeries,
    numbers: FigureNumbers,
  ) {
    this.#counts = counts;
    this.#dimensions = dimensions;
    this.#openSeries = openSeries;
    this.#numbers = numbers;
  }

  /** The outlets of a row: departures of arrivals where it is of movements out, and what it says that it counts. */
  of(path: PlacePath, partition: string, way: RowWay): OutletSet {
    const group = `${way.measure} ${way.unit} ${way.outward ? 'out ' : ''}${partition}`;
    const name = `${path.level}${path.rowLevel}${way.isForeign} ${group}`;
    const known = this.#known.get(name);
    if (known) return known;
    const outlets = this.#counts.flatMap((column, count) =>
      this.#outlets(column, count, path, partition, way),
    );
    const set = {
      number: this.#known.size,
      group: textNumber(group).one,
      isOfSites: path.rowLevel >= SUBDISTRICT,
      outlets,
    };
    this.#known.set(name, set);
    return set;
  }

  #outlets(
    { role }: CountColumn,
    count: number,
    { level, rowLevel }: PlacePath,
    partition: string,
    way: RowWay,
  ): Outlet[] {
    const { part } = role;
    const unit = way.unit ?? role.unit;
    const measure = measureOf(way, role.measure);
    if (measure === null) return [];
    const day = role.day === null ? -1 : this.#numbers.days.encode(role.day);
    const outlet = (dimension: Dimension | null, breakdown: number, key: string): Outlet => {
      const sink = this.#openSeries({ measure, unit, dimension, level, rowLevel, partition });
      return { count, breakdown, key: this.#numbers.keysOf(dimension).encode(key), day, sink };
    };
    if (part) return [outlet(part.dimension, -1, part.key)];
    if (this.#dimensions.length === 0) return [outlet(null, -1, '')];
    return this.#dimensions.map((dimension, breakdown) => outlet(dimension, breakdown, ''));
  }
}

/** What a row counts in a column; null for people of another country, who are none of its own. */
export function measureOf(way: RowWay, measure: Measure): Measure | null {
  const own = way.measure ?? measure;
  const moved = way.outward && own === 'arrivals' ? 'departures' : own;
  return way.isForeign && OF_OWN_COUNTRY.has(moved) ? null : moved;
}
