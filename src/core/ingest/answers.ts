import type { Unit } from '../domain/measure';
import type { PlaceId } from '../domain/place';
import type { ColumnRole } from './columnRole';
import type { DateOrder, GroupingMark } from './understanding';

/** What a person says about one column. The header finds it again in the next file of the same source. */
export interface ColumnAnswer {
  readonly header: string;
  readonly role?: ColumnRole | undefined;
  readonly dateOrder?: DateOrder | undefined;
  readonly grouping?: GroupingMark | undefined;
}

/** What a person says about a table; what is absent is left to the doctor. Plain data. */
export interface Answers {
  readonly columns?: readonly ColumnAnswer[] | undefined;
  /** The unit of counts whose header names none, and of breakdown columns. */
  readonly unit?: Unit | undefined;
  /** ISO day of a table without dates. */
  readonly referenceDay?: string | undefined;
  readonly encoding?: string | undefined;
  /** Place texts of the file and the place each means. */
  readonly places?: readonly { readonly text: string; readonly place: PlaceId }[] | undefined;
  /** The partition to look at, as `partitions` of the reading names it. */
  readonly partition?: string | undefined;
}

export const NO_ANSWERS: Answers = {};
