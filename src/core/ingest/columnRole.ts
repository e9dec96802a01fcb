import type { Day } from '../domain/day';
import type { Dimension, Measure, Unit } from '../domain/measure';
import type { PlaceLevel } from '../domain/placeLevel';

/** The part of a breakdown that a whole column counts, as `Camp` does for the shelters. */
export interface ColumnPart {
  readonly dimension: Dimension;
  /** Empty in what a person says: the class that the header names. */
  readonly key: string;
}

/** What a column holds. Plain data, so that an answer file can carry it. */
export type ColumnRole =
  /** The reference date; for a period its end counts, and its start only shows that the period is one. */
  | { readonly is: 'day'; readonly of: 'reference' | 'periodStart' }
  | { readonly is: 'year' }
  /** Beside a year: the month of it. */
  | { readonly is: 'month' }
  | { readonly is: 'round' }
  | { readonly is: 'place'; readonly level: PlaceLevel; readonly by: 'code' | 'name' }
  | { readonly is: 'key'; readonly dimension: Dimension; readonly by: 'code' | 'name' }
  | { readonly is: 'adminLevel' }
  /** Counts of different operations or assessments may be of the same people: they are kept apart, never added. */
  | { readonly is: 'partition' }
  /** Reasons or sexes of one place and date are different people: their rows are added. */
  | { readonly is: 'addend' }
  /** `in` or `out`: whether a count of border movements is of arrivals or of departures. */
  | { readonly is: 'direction' }
  /** Which people each row counts, or in which unit, where the header of its count leaves that open. */
  | { readonly is: 'kind' }
  /** Rows of one event tell one figure, not several. */
  | { readonly is: 'event' }
  | { readonly is: 'latitude' }
  | { readonly is: 'longitude' }
  /** How many people the place of the row can take, in a day or at once: no count of people, and never added. */
  | { readonly is: 'capacity'; readonly per: 'day' | 'total' }
  /** A text here makes the source's own verdict: rows with an error are left out. */
  | { readonly is: 'sourceError' }
  | { readonly is: 'sourceWarning' }
  | { readonly is: 'source' }
  | {
      readonly is: 'count';
      readonly measure: Measure;
      readonly unit: Unit;
      readonly part: ColumnPart | null;
      /** For a table with one column per date. */
      readonly day: Day | null;
    }
  /** The same header and values as an earlier column: counted once. */
  | { readonly is: 'repeat'; readonly of: number }
  | { readonly is: 'unused' };

/** Roles of columns that say of when the figures of a row are. */
export const DATING: ReadonlySet<ColumnRole['is']> = new Set<ColumnRole['is']>(['day', 'year', 'round']);

/** Roles that many columns of a table may have; of the others a table can use one column. */
export const SHARED_ROLES: ReadonlySet<ColumnRole['is']> = new Set<ColumnRole['is']>([
  'partition',
  'addend',
  'kind',
  'sourceError',
  'sourceWarning',
  'repeat',
  'unused',
]);
