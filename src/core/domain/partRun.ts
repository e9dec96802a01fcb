import type { CellState } from './cellState';

/** What becomes of a row among parts: it counts, it tells again what was told, or it contradicts what was told. */
export const COUNTED = 0;
export const SKIPPED = 1;
export const CONTRADICTING = 2;

/** A figure that is no plain count. */
export interface OtherFigure {
  readonly state: CellState;
  readonly value: number;
  readonly upper: number;
}

/** The figures of one count column in rows of one day that follow each other, each a part of the cell it goes to. */
export interface PartRun {
  /** The rows [from, until) of the columns below; row 0 has the number `first` in the file. */
  readonly from: number;
  readonly until: number;
  readonly first: number;
  /** Numbers of the day and of its round, -1 for none. */
  readonly day: number;
  readonly round: number;
  readonly fates: Uint8Array;
  readonly places: Int32Array;
  readonly sources: Int32Array;
  /** Of row r, the key at `r * keyStride + keyAt`; a stride of 0 gives one key to all. */
  readonly keys: Int32Array;
  readonly keyStride: number;
  readonly keyAt: number;
  /** Of row r, at `r * countStride + countAt`: a plain count, or `-1 - n` for the n-th of the other figures. */
  readonly counts: Float64Array;
  readonly countStride: number;
  readonly countAt: number;
  readonly others: readonly OtherFigure[];
}
