import { cellText } from '../cellText';
import { contextColumns, contextOf } from '../rowContext';
import type { UnderstoodColumn } from '../understanding';
import type { FilledCell } from './mergedFill';
import { putCell } from './putCell';
import { RowLabels } from './rowLabels';
import { named, RowTexts } from './rowTexts';

/** A row of a run of rows under one date: its date where it has one, and what tells it from the others of that date. */
export interface RowInRun {
  /** The texts that date the run. */
  readonly date: string;
  /** Whether the row has them itself. */
  readonly isFirst: boolean;
  /** The places of the row and whatever else says of whom it is. */
  readonly told: string;
}

/**
 * Follows rows that are dated once and leave the date blank below, as lists do whose merged cells are lost. `dates` are
 * the columns that do.
 */
export class DateRuns {
  readonly #columns: readonly UnderstoodColumn[];
  readonly #dates: readonly number[];
  readonly #telling: readonly number[];
  readonly #labels: RowLabels;
  readonly #counts: readonly number[];
  #above: readonly string[] | null = null;
  #told = new Set<string>();

  constructor(columns: readonly UnderstoodColumn[], dates: readonly number[]) {
    const texts = new RowTexts(columns);
    this.#columns = columns;
    this.#dates = dates;
    this.#labels = new RowLabels(texts, () => false);
    this.#counts = texts.of('count').map(({ index }) => index);
    const places = texts.of('place').map(({ index }) => index);
    this.#telling = [...contextColumns(columns), ...places].filter((index) => !dates.includes(index));
  }

  /**
   * What a row is; null for one that counts nothing, or is a total. `alone` for one that has a part of the date only, or
   * none and nothing that tells it from the rows of the date above. Rows come in the order of the file. O(columns).
   */
  see(cells: readonly string[]): RowInRun | 'alone' | null {
    if (cells.every((cell) => cell.trim() === '')) this.#above = null;
    const own = this.#dates.map((index) => cellText(cells[index] ?? ''));
    const isFirst = own.every((text) => text !== '');
    if (isFirst) {
      if (own.join('\n') !== this.#above?.join('\n')) this.#told = new Set();
      this.#above = own; // also where the row has no figure: those below it are of its date
    }
    const isRecord = this.#counts.some((index) => named(cells[index] ?? '') !== '');
    if (!isRecord || this.#labels.in(cells) !== null) return null;
    const told = contextOf(cells, this.#telling);
    const isAlone =
      this.#above === null || (!isFirst && own.some((text) => text !== '')) || this.#told.has(told);
    this.#told.add(told);
    return isAlone || !this.#above ? 'alone' : { date: this.#above.join('\n'), isFirst, told };
  }

  /** The row seen last, one without its date, with it. O(columns). */
  filled(cells: readonly string[], seen: (cell: FilledCell) => void): readonly string[] {
    const whole = [...cells];
    this.#dates.forEach((index, at) => {
      const text = this.#above?.[at] ?? '';
      putCell(whole, index, text);
      seen({ header: this.#columns[index]?.header ?? '', text });
    });
    return whole;
  }
}
