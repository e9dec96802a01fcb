import type { Understanding } from '../understanding';
import { BlankRuns } from './blankRuns';
import { MergedFill, type FilledCell } from './mergedFill';
import type { ReadingTools } from './readingTools';

/** Gives rows what is said above them where it is said of them too, and notes each cell that it fills. */
export class RowFill {
  readonly #merged: MergedFill;
  readonly #runs: BlankRuns | null;
  readonly #tools: ReadingTools;

  constructor({ columns, layout, filled }: Understanding, tools: ReadingTools) {
    this.#tools = tools;
    this.#merged = new MergedFill(columns, tools.merged, layout.firstDataRow);
    this.#runs = filled === null ? null : new BlankRuns(columns, filled);
  }

  /** A row of data as it is to be read; rows come in the order of the file. `row` is its number there. */
  of(cells: readonly string[], row: number): readonly string[] {
    const note = ({ header, text }: FilledCell) =>
      this.#tools.issues.add({ code: 'filled_down', severity: 'info', row, column: header, text });
    const whole = this.#merged.fill(cells, row - this.#tools.firstRow, note);
    return this.#runs?.see(whole) === 'below' ? this.#runs.filled(whole, note) : whole;
  }
}
