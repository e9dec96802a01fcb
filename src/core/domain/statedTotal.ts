import type { Dimension, Measure, Unit } from './measure';
import type { PlaceId } from './place';

/** A figure that a row of totals states for one place, and that is not counted. */
export interface StatedTotal {
  readonly place: PlaceId;
  readonly partition: string;
  /** Null for a row without a date: then it is of the only date there is. */
  readonly day: string | null;
  readonly measure: Measure;
  readonly unit: Unit;
  readonly part: { readonly dimension: Dimension; readonly key: string } | null;
  readonly value: number;
  /** Whether its row says of whom it is, or leaves that blank where others say it. */
  readonly saysWhom: boolean;
  readonly row: number;
  readonly column: string;
}
