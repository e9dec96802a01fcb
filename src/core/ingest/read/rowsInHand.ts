import { CellState } from '../../domain/cellState';
import type { CellFigure } from './countColumn';
import type { OutletSet } from './outlets';
import type { PlacePath } from './placePaths';

/** Where a row counts, and which way its figures go; rows of one place share theirs. */
export interface Setting {
  readonly path: PlacePath;
  readonly place: number;
  readonly outlets: OutletSet;
  /** Number of the source that the rows name. */
  readonly source: number;
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
  /** Index of the setting of each row, and what it says: the place, and the number of its ways. */
  settings = new Int32Array(0);
  places = new Int32Array(0);
  ways = new Int32Array(0);
  readonly settingList: Setting[] = [];
  /** Which settings a record had already. */
  readonly seen: boolean[] = [];
  /** What becomes of each row, once it was read: COUNTED, SKIPPED, CONTRADICTING or HELD_BACK. */
  fates = new Uint8Array(0);
  /** Of contradicting rows of the stretch read last, the count columns that they contradict each other in. */
  readonly disputes = new Map<number, ReadonlySet<number>>();
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
    this.places = new Int32Array(rows);
    this.ways = new Int32Array(rows);
    this.fates = new Uint8Array(rows);
    this.keys = new Int32Array(rows * this.breakdowns);
  }

  /** Adds a setting and gives its index. */
  addSetting(setting: Setting): number {
    this.settingList.push(setting);
    return this.settingList.length - 1;
  }

  /** Puts a row where it counts. */
  settle(row: number, index: number): void {
    const setting = this.settingList[index];
    this.settings[row] = index;
    this.places[row] = setting?.place ?? 0;
    this.ways[row] = setting?.outlets.number ?? 0;
    this.sources[row] = setting?.source ?? 0;
  }

  /** Where the rows end, at `until` at the latest, that are of one day and round and go the same ways as the one at `from`. */
  endOfStretch(from: number, until: number): number {
    const { days, rounds, ways } = this;
    const [day, round, way] = [days[from], rounds[from], ways[from]];
    let end = from + 1;
    while (end < until && days[end] === day && rounds[end] === round && ways[end] === way) end++;
    return end;
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
