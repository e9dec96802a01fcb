import { CellState } from '../../domain/cellState';
import type { CellFigure } from './countColumn';
import type { OutletSet } from './outlets';
import type { PlacePath } from './placePaths';

/** Where a row counts, and which way its figures go; rows of one place share theirs. */
export interface Setting {
  readonly path: PlacePath;
  readonly place: number;
  readonly outlets: OutletSet;
}

/**
 * Rows on their way into the cubes, as columns: one row that came as text, or many that came coded. Filled again and
 * again; numbers are those of `FigureNumbers`.
 */
export class RowsInHand {
  /** Number of the first row in the file. */
  first = 0;
  days = new Int32Array(0);
  /** Round numbers; -1 for none. */
  rounds = new Int32Array(0);
  sources = new Int32Array(0);
  /** Index of the setting of each row. */
  settings = new Int32Array(0);
  readonly settingList: Setting[] = [];
  /** Of row r and breakdown b, the key at `r * breakdowns + b`. */
  keys = new Int32Array(0);
  /** Two halves of a number for the cells that tell a row from others of its place and date, at `2 * r`. */
  identities: Int32Array = new Int32Array(0);
  /** Of row r and count c, at `r * counts + c`: a plain count, or `-1 - n` for the n-th of the other figures of c. */
  counts: Float64Array = new Float64Array(0);
  /** For each count column, its figures that are no plain counts. */
  readonly figures: CellFigure[][];
  readonly breakdowns: number;
  /** A row as text, for issues. */
  readonly textsOf: (index: number) => readonly string[];

  constructor(breakdowns: number, counts: number, textsOf: (index: number) => readonly string[]) {
    this.breakdowns = breakdowns;
    this.figures = Array.from({ length: counts }, () => []);
    this.textsOf = textsOf;
  }

  /** Makes room for some rows; what is there may be lost. Counts and identities are set by whoever has them. */
  reserve(rows: number): void {
    if (rows <= this.days.length) return;
    this.days = new Int32Array(rows);
    this.rounds = new Int32Array(rows);
    this.sources = new Int32Array(rows);
    this.settings = new Int32Array(rows);
    this.keys = new Int32Array(rows * this.breakdowns);
  }

  /** Sets what a count column of the only row gives. */
  setFigure(count: number, figure: CellFigure): void {
    const { state, value, upper, doubt } = figure;
    const isPlain = state === CellState.reported && upper === value && value >= 0 && doubt === null;
    this.counts[count] = isPlain ? value : -1;
    const figures = this.figures[count];
    if (figures && !isPlain) figures[0] = figure;
  }

  /** The figure of a cell that holds no plain count. */
  figure(count: number, code: number): CellFigure | undefined {
    return this.figures[count]?.[-1 - code];
  }
}

/** Room for one row. */
export function oneRow(breakdowns: number, counts: number, texts: () => readonly string[]): RowsInHand {
  const rows = new RowsInHand(breakdowns, counts, texts);
  rows.reserve(1);
  rows.counts = new Float64Array(counts);
  rows.identities = new Int32Array(2);
  return rows;
}
