/** Neighbouring columns that are looked up together: their bytes, delimiters included, are one word. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Which columns of a table are coded, and how. Plain data: it goes to other threads. */
export interface RowPlan {
  /** The byte between cells: no quote, no line break, below 0x80. */
  readonly delimiter: number;
  readonly width: number;
  /** Neighbouring columns of the same kind: when, where, of what. */
  readonly spans: readonly Span[];
  readonly counts: readonly number[];
  /** Columns that tell rows of one place and date apart. */
  readonly identity: readonly number[];
  /** How many of them, the first ones, name a site. */
  readonly sites: number;
  /** Columns of latitude and longitude. */
  readonly points: readonly [latitude: number, longitude: number] | null;
  /** Columns that may hold the label of a row of totals and in which nothing else would notice it. */
  readonly labels: readonly number[];
}
