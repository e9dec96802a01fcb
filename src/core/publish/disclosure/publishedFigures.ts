import type { Cube } from '../../cube/cube';
import type { Day } from '../../domain/day';
import type { PlaceId, RegionSet } from '../../domain/place';
import type { FamilySizes } from './smallCount';

/** The figures of one measure, unit and breakdown at one level of places. */
export interface PublishedSeries {
  readonly cube: Cube;
  readonly level: 'governorate' | 'district';
  /** The dates of which figures are published; a day without one is passed over. */
  readonly dates: readonly Day[];
  /** How its individuals were made of families; null where they were not, and for families. */
  readonly familySizes: FamilySizes | null;
  /** The families of its individuals, whether they go out or not; absent where none are known, and for families. */
  readonly families?: Cube | null;
}

/** What is going to be published: every figure of these series at their dates, and the sums a reader sees of them. */
export interface PublishedFigures {
  readonly series: readonly PublishedSeries[];
  /** The whole of the governorates, whose sums are published; null for no sum over all. */
  readonly country: PlaceId | null;
  readonly sets: readonly RegionSet[];
  /** The governorate that each district lies in, as far as that is known. */
  readonly parents: ReadonlyMap<PlaceId, PlaceId>;
  /** Changes that are printed, between two of the dates: each tells the later figure by the earlier one. */
  readonly changes: readonly { readonly from: Day; readonly to: Day }[];
}

/** The index of the published date of a cube; -1 when it has no such date. */
export function dateIndexOf(cube: Cube, day: Day): number {
  return cube.dates.findIndex((date) => date.day === day);
}

/** A sum over places that is published beside them. */
export interface PublishedSum {
  readonly level: 'country' | 'set';
  readonly place: PlaceId;
  readonly members: readonly PlaceId[];
}

/** The sums that are published of the governorates of a cube. */
export function sumsOver(figures: PublishedFigures, places: readonly PlaceId[]): PublishedSum[] {
  const sets = figures.sets.map(({ id, members }): PublishedSum => ({ level: 'set', place: id, members }));
  const { country } = figures;
  return country === null ? sets : [{ level: 'country', place: country, members: places }, ...sets];
}
