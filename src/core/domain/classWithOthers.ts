/** A key of a breakdown whose people are those of others, and perhaps more: `out of camp` beside `rented house`. */
export interface ClassWithOthers {
  readonly key: number;
  /** Which keys these are; some of them may be made up of others in turn. */
  readonly others: readonly number[];
}
