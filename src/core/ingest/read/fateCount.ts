import type { RowCount } from '../../domain/dataset';

/** What becomes of a row of a file. */
export type Fate = 'record' | 'skipped' | 'rejected';

/** Counts what became of rows; the three add up to the rows of the file. */
export class FateCount {
  readonly #rows = { record: 0, skipped: 0, rejected: 0 };

  add(fate: Fate, rows = 1): void {
    this.#rows[fate] += rows;
  }

  /** How many rows there were so far, and how they were used. */
  get rows(): RowCount {
    const { record: records, skipped, rejected } = this.#rows;
    return { physical: records + skipped + rejected, records, skipped, rejected };
  }
}
