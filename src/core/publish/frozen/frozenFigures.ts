import type { Day } from '../../domain/day';
import { cellName } from '../disclosure/countTable';
import type { FigureStatus, FrozenPlace, FrozenSeries, FrozenTable } from './frozenTable';

/** A row of a frozen table in words. */
export interface FrozenFigure {
  readonly measure: FrozenSeries['measure'];
  readonly unit: FrozenSeries['unit'];
  readonly dimension: FrozenSeries['dimension'];
  readonly key: string;
  readonly day: Day;
  readonly round: number | null;
  readonly place: string;
  readonly level: FrozenPlace['level'];
  /** What a set is the sum of; empty for other places. */
  readonly members: readonly string[];
  /** Null where there is no figure; never read it as zero. */
  readonly value: number | null;
  /** The upper bound of a figure that is known within bounds; null for an exact one, or without bound. */
  readonly upper: number | null;
  readonly status: FigureStatus;
  /** For a figure carried forward the day it is of. */
  readonly carriedFrom: Day | null;
  readonly source: string | null;
}

/** A row before it stands in a table, which has the members of sets beside its rows. */
export type FigureToFreeze = Omit<FrozenFigure, 'members'>;

/** The rows of a frozen table in words, in its order. Rows that point nowhere are left out. O(rows). */
export function frozenFigures({ dates, places, series }: FrozenTable): FrozenFigure[] {
  return series.flatMap((one) => {
    const { measure, unit, dimension, keys } = one;
    const [statuses, uppers] = [new Map(one.statuses), new Map(one.uppers)];
    const [carried, sources] = [new Map(one.carried), new Map(one.sources)];
    let source: string | null = null;
    return one.rows.flatMap(([date, at, keyAt, value], row): FrozenFigure[] => {
      if (sources.has(row)) source = sources.get(row) ?? null;
      const [on, of, key] = [dates[date], places[at], keys[keyAt]];
      if (!on || !of || key === undefined) return [];
      return [
        {
          measure,
          unit,
          dimension,
          key,
          day: on.day,
          round: on.round,
          place: of.id,
          level: of.level,
          members: of.members,
          value,
          upper: uppers.get(row) ?? null,
          status: statuses.get(row) ?? 'reported',
          carriedFrom: carried.get(row) ?? null,
          source,
        },
      ];
    });
  });
}

/** One text for what a figure is of in its snapshot: the name of its cell. */
export function figureName(figure: FigureToFreeze): string {
  const { measure, unit, dimension, key, day, level, place } = figure;
  return cellName({ measure, unit, day, since: null, level, place, dimension, key });
}
