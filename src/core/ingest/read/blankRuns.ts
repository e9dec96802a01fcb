import type { PlaceLevel } from '../../domain/placeLevel';
import { isEmpty, type PlaceText } from '../placeText';
import { contextColumns, contextOf } from '../rowContext';
import type { BlankLevel, UnderstoodColumn } from '../understanding';
import type { FilledCell } from './mergedFill';
import { RowLabels } from './rowLabels';
import { named, RowTexts } from './rowTexts';
import { putCell } from './putCell';

/**
 * What a row is among rows that leave a place blank: the first of a place, one below it that may belong to it, one that
 * names the place of the row above again, one that nothing stands above, or none that counts.
 */
export type PlaceInRun = 'first' | 'below' | 'again' | 'alone' | 'other';

/** The level of places that rows may leave blank; null where the table says otherwise of what level a row is. */
export function blankLevel(columns: readonly UnderstoodColumn[]): BlankLevel | null {
  const levels = columns.flatMap(({ role }) => (role.is === 'place' ? [role.level] : []));
  if (columns.some(({ role }) => role.is === 'adminLevel')) return null;
  if (levels.includes(2)) return 2;
  return levels.includes(1) && levels.every((level) => level < 2) ? 1 : null;
}

/**
 * Follows rows that name a place once and leave it blank below, as lists do whose merged cells are lost. A row belongs to
 * the place above when it counts something, names no other larger place, and is told apart from the rows of that place by
 * its date, its location, or whatever else says of whom rows are: a row that is not may be their total.
 */
export class BlankRuns {
  readonly #texts: RowTexts;
  readonly #labels: RowLabels;
  readonly #level: BlankLevel;
  readonly #larger: readonly PlaceLevel[];
  readonly #headers: readonly string[];
  readonly #counts: readonly number[];
  readonly #telling: readonly number[];
  /** The larger places and the place of the run, the smallest last; null before the first and behind a total. */
  #above: readonly PlaceText[] | null = null;
  #told = new Set<string>();

  constructor(columns: readonly UnderstoodColumn[], level: BlankLevel) {
    this.#texts = new RowTexts(columns);
    this.#labels = new RowLabels(this.#texts, () => false);
    this.#level = level;
    this.#larger = level === 2 ? [0, 1] : [0];
    this.#headers = columns.map(({ header }) => header);
    this.#counts = this.#texts.of('count').map(({ index }) => index);
    const smaller = this.#texts.of('place').filter(({ role }) => role.level > level);
    this.#telling = [...contextColumns(columns), ...smaller.map(({ index }) => index)];
  }

  /** What stands above in the column of the place. */
  get above(): string {
    const { code, name } = this.#above?.at(-1) ?? { code: '', name: '' };
    return name || code;
  }

  /** What a row is; rows come in the order of the file. O(columns). */
  see(cells: readonly string[]): PlaceInRun {
    if (cells.every((cell) => cell.trim() === '') || this.#labels.in(cells) !== null) {
      this.#above = null;
      return 'other';
    }
    const larger = this.#larger.map((level) => this.#texts.place(cells, level));
    const own = this.#texts.place(cells, this.#level);
    if (!this.#counts.some((index) => named(cells[index] ?? '') !== '')) {
      if ([...larger, own].some((place) => !isEmpty(place))) this.#above = null; // the title of a group
      return 'other';
    }
    const isWithin = larger.every((place, at) => isEmpty(place) || isSame(place, this.#above?.[at]));
    if (!isEmpty(own)) {
      const isAgain = isWithin && isSame(own, this.#above?.at(-1));
      const whole = larger.map((place, at) => (isEmpty(place) ? (this.#above?.[at] ?? place) : place));
      this.#above = [...whole, own];
      this.#told = new Set([contextOf(cells, this.#telling)]);
      return isAgain ? 'again' : 'first';
    }
    if (!this.#above || !isWithin) {
      this.#above = null;
      return 'alone';
    }
    const told = contextOf(cells, this.#telling);
    if (this.#told.has(told)) return 'alone';
    this.#told.add(told);
    return 'below';
  }

  /** The row seen last, one below a place, with this place and the larger ones in it. O(columns). */
  filled(cells: readonly string[], seen: (cell: FilledCell) => void): readonly string[] {
    const whole = [...cells];
    [...this.#larger, this.#level].forEach((level, at) => {
      const { code, name } = this.#above?.[at] ?? { code: '', name: '' };
      this.#put(whole, this.#texts.placeIndex(level, 'code'), code, seen);
      this.#put(whole, this.#texts.placeIndex(level, 'name'), name, seen);
    });
    return whole;
  }

  #put(cells: string[], index: number, text: string, seen: (cell: FilledCell) => void): void {
    if (index < 0 || text === '' || named(cells[index] ?? '') !== '') return;
    putCell(cells, index, text);
    seen({ header: this.#headers[index] ?? '', text });
  }
}

function isSame(place: PlaceText, other: PlaceText | undefined): boolean {
  return other?.code === place.code && other.name === place.name;
}
