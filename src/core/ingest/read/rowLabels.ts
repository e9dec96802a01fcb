import { cellText } from '../cellText';
import type { RowTexts } from './rowTexts';
import { isAside, isLabelOfTotals } from '../labelOfTotals';

const WHOLE = /^\s*(?:all|both|both sexes)\s*$/i; // the rows of each sex or reason stand beside it

/** Finds the labels of rows of totals. */
export class RowLabels {
  /** Columns of names, where a label may stand. */
  readonly columns: readonly number[];
  readonly #addends: readonly number[];
  readonly #firstName: number;
  readonly #isRegion: (text: string) => boolean;

  /** `isRegion` says whether a text names a set of the places that the rows are of. */
  constructor(texts: RowTexts, isRegion: (text: string) => boolean) {
    this.#isRegion = isRegion;
    this.#firstName = texts.placeIndex(1, 'name');
    this.columns = [...texts.of('place'), ...texts.of('key'), ...texts.of('addend')].map(
      ({ index }) => index,
    );
    this.#addends = texts.of('addend').map(({ index }) => index);
  }

  /** The label of a row of totals, in a column of names or in the first cell that holds something; null for none. */
  in(cells: readonly string[]): string | null {
    const at = cells.findIndex((cell) => cell.trim() !== '');
    const first = cells[at] ?? '';
    // In a column that names no places `Max` may be who counted them.
    if (isLabelOfTotals(first) && (this.columns.includes(at) || !isAside(first))) return cellText(first);
    const label =
      this.columns.find((index) => isLabelOfTotals(cells[index] ?? '')) ??
      this.#addends.find((index) => WHOLE.test(cells[index] ?? ''));
    return label === undefined ? null : cellText(cells[label] ?? '');
  }

  /** The set of places that a row is of: it repeats rows of theirs. Null for none. */
  regionIn(cells: readonly string[]): string | null {
    const name = cells[this.#firstName] ?? '';
    return name !== '' && this.#isRegion(name) ? cellText(name) : null;
  }

  /** Whether the only label of a row is one of all reasons or sexes, so that the row is the whole of a place. */
  isOfAddends(cells: readonly string[]): boolean {
    const others = this.columns.filter((index) => !this.#addends.includes(index));
    const first = cells.find((cell) => cell.trim() !== '') ?? '';
    return !isLabelOfTotals(first) && !others.some((index) => isLabelOfTotals(cells[index] ?? ''));
  }

  /** Whether one of some columns holds a label, or the first column nothing, so that the label may stand anywhere. */
  mayStandIn(cells: readonly string[], columns: readonly number[]): boolean {
    return columns.some((index) => {
      const cell = cells[index] ?? '';
      if (index === 0 && (cell.trim() === '' || isLabelOfTotals(cell))) return true;
      if (this.#addends.includes(index) && WHOLE.test(cell)) return true;
      if (index === this.#firstName && this.regionIn(cells) !== null) return true;
      return this.columns.includes(index) && isLabelOfTotals(cell);
    });
  }
}
