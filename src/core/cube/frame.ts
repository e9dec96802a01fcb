import type { Dimension, Measure, Unit } from '../domain/measure';
import type { PlaceId } from '../domain/place';
import type { Cube } from './cube';

/** A question about one series: every place at every date. What is shown has no breakdown. */
export interface FrameQuery {
  readonly dataset: string;
  readonly measure: Measure;
  readonly unit: Unit;
  /** With the parts of each figure, as they are published; absent for the whole. */
  readonly by?: Dimension;
  /** Of the districts: those of one governorate, or of all when null; absent for governorates. */
  readonly districts?: { readonly within: PlaceId | null };
  /** The people of families, each counted as so many, in place of the individuals of the source; absent for those. */
  readonly perFamily?: number;
  /** For how many days places without a report keep their last figure; absent for not at all. Of a stock only. */
  readonly carry?: number;
}

/** The answer, with the question inside, so that a late answer to an older question can be told apart. */
export interface Frame {
  readonly query: FrameQuery;
  /** Date × place, or date × place × part. */
  readonly cube: Cube;
  /** What the file itself states for the governorates of these districts; null when it states nothing. */
  readonly stated?: Cube | null;
}

/** Whether a frame answers a query. */
export function answers(frame: Frame, query: FrameQuery): boolean {
  return asksTheSame(frame.query, query);
}

/** Whether two queries ask for the same. All districts (null) are not the governorates (absent). */
export function asksTheSame(a: FrameQuery, b: FrameQuery): boolean {
  return (
    a.dataset === b.dataset &&
    a.measure === b.measure &&
    a.unit === b.unit &&
    a.carry === b.carry &&
    a.perFamily === b.perFamily &&
    a.districts?.within === b.districts?.within
  );
}
