import type { Snapshot } from '../snapshot';
import type { FrozenSeries, FrozenTable } from '../frozen/frozenTable';

/** One of two tables of frozen figures that are set against each other. */
export interface ComparedTable {
  /** The id of a dataset that ships; all files of people share one. */
  readonly dataset: string;
  /** The English name of the country. */
  readonly country: string;
  readonly data: FrozenTable;
}

/** What figures are of beside place and date. */
export type SeriesName = Pick<FrozenSeries, 'measure' | 'unit' | 'dimension'>;

/** The table of a snapshot, to be set against another. */
export function comparedTableOf({ manifest: { selection }, data }: Snapshot): ComparedTable {
  return { dataset: selection.dataset, country: selection.country.en, data };
}

/** Why two tables say nothing about each other. */
export type NotComparable = 'datasets' | 'places' | 'measures' | 'units';

/** Two tables with only those series that both have, and what only one of them has; or why they are not compared. */
export type SharedSeries =
  | {
      readonly ok: true;
      readonly older: FrozenTable;
      readonly newer: FrozenTable;
      readonly onlyOlder: readonly SeriesName[];
      readonly onlyNewer: readonly SeriesName[];
    }
  | { readonly ok: false; readonly why: NotComparable };

/**
 * What two tables can be compared in. A series that only one of them has was not chosen for the other: its figures were
 * neither added nor withdrawn. O(places + series).
 */
export function sharedSeries(older: ComparedTable, newer: ComparedTable): SharedSeries {
  if (older.dataset !== newer.dataset || older.country !== newer.country) return refused('datasets');
  const places = new Set(older.data.places.map(placeName));
  if (!newer.data.places.some((place) => isOneOfMany(place) && places.has(placeName(place)))) {
    return refused('places');
  }
  const [before, after] = [older.data.series, newer.data.series];
  const measures = new Set(before.map(({ measure }) => measure));
  if (!after.some(({ measure }) => measures.has(measure))) return refused('measures');
  const isIn = (list: readonly FrozenSeries[], one: SeriesName) =>
    list.some((other) => seriesName(other) === seriesName(one));
  if (!after.some((one) => isIn(before, one))) return refused('units');
  const only = (list: readonly FrozenSeries[], others: readonly FrozenSeries[]) =>
    list
      .filter((one) => !isIn(others, one))
      .map(({ measure, unit, dimension }) => ({ measure, unit, dimension }));
  return {
    ok: true,
    older: { ...older.data, series: before.filter((one) => isIn(after, one)) },
    newer: { ...newer.data, series: after.filter((one) => isIn(before, one)) },
    onlyOlder: only(before, after),
    onlyNewer: only(after, before),
  };
}

function refused(why: NotComparable): SharedSeries {
  return { ok: false, why };
}

/** The whole and its sets have the same codes in every dataset. */
function isOneOfMany({ level }: FrozenTable['places'][number]): boolean {
  return level === 'governorate' || level === 'district';
}

function placeName({ level, id }: FrozenTable['places'][number]): string {
  return `${level} ${id}`;
}

function seriesName({ measure, unit, dimension }: SeriesName): string {
  return `${measure} ${unit} ${dimension ?? ''}`;
}
