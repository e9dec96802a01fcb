import type { CellState } from './cellState';

/**
 * One figure on its way into a cube, with numbers for its day, place, key and source, in the numbering of its table.
 * Reused from figure to figure: a table has millions.
 */
export interface CodedFigure {
  day: number;
  place: number;
  key: number;
  source: number;
  /** The round number; -1 for none. */
  round: number;
  state: CellState;
  /** The count, or its lower bound; means nothing unless the state says there is a value. */
  value: number;
  upper: number;
  /** 1-based row of the file. */
  row: number;
}
