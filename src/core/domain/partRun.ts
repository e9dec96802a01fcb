import { CellState } from './cellState';
import type { CodedFigure } from './codedFigure';

/**
 * What becomes of a row among parts: it counts, it tells again what was told, or rows contradict each other about it. Of
 * such rows the last one stands for all, and the ones before it are held back.
 */
export const COUNTED = 0;
export const SKIPPED = 1;
export const CONTRADICTING = 2;
export const HELD_BACK = 3;

/** The figures of one count column in rows of one day that follow each other, on their way into one series. */
export interface PartRun {
  /** The rows [from, until) of the columns below; row 0 has the number `first` in the file. */
  readonly from: number;
  readonly until: number;
  readonly first: number;
  /** Numbers of the day and of its round, -1 for none. */
  readonly day: number;
  readonly round: number;
  readonly fates: Uint8Array;
  /** Of contradicting rows, the indexes of the count columns that they contradict each other in; all where there are none. */
  readonly disputes: ReadonlyMap<number, ReadonlySet<number>>;
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
  readonly others: readonly Pick<CodedFigure, 'state' | 'value' | 'upper'>[];
}

/** The figure of one row of a run. */
export function figureOf(run: PartRun, row: number): CodedFigure {
  const { day, round, first, places, sources, keys, keyStride, keyAt, counts, countStride, countAt } = run;
  const code = counts[row * countStride + countAt] ?? 0;
  const other = code < 0 ? run.others[-1 - code] : undefined;
  return {
    day,
    round,
    place: places[row] ?? 0,
    key: keys[row * keyStride + keyAt] ?? 0,
    source: sources[row] ?? 0,
    state: code < 0 ? (other?.state ?? CellState.notReported) : CellState.reported,
    value: code < 0 ? (other?.value ?? 0) : code,
    upper: code < 0 ? (other?.upper ?? 0) : code,
    row: first + row,
  };
}
