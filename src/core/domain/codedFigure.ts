import type { CellState } from './cellState';

/**
 * One figure on its way into a cube, with numbers for its day, place, key and source, in the numbering of its table.
 */
export interface CodedFigure {
  readonly day: number;
  readonly place: number;
  readonly key: number;
  readonly source: number;
  /** The round number; -1 for none. */
  readonly round: number;
  readonly state: CellState;
  /** The count, or its lower bound; means nothing unless the state says there is a value. */
  readonly value: number;
  readonly upper: number;
  /** 1-based row of the file. */
  readonly row: number;
}
