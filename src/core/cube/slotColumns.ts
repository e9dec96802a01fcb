import { CellState } from '../domain/cellState';
import { addUpAt, type Figure } from './addUp';
import type { Cube } from './cube';
import { rowOfSum } from './severalRows';

export const BITS = 11;
export const SLOTS = 1 << BITS; // of a page

/** What stands in a cell, with the row and the source that tell it. */
interface ToldFigure extends Figure {
  readonly row: number;
  readonly source: number;
}

class Page {
  readonly states = new Uint8Array(SLOTS);
  readonly values = new Float64Array(SLOTS);
  /** The same as the values until a figure is known within bounds only. */
  uppers = this.values;
  readonly rows = new Int32Array(SLOTS);
  readonly sources = new Int32Array(SLOTS);
  /** 1 for a cell that was told in two ways: it gets no figure any more. */
  readonly withheld = new Uint8Array(SLOTS);

  /** Has upper bounds stand apart from the values. */
  bound(): void {
    if (this.uppers === this.values) this.uppers = this.values.slice();
  }
}

/**
 * The figures of the cells of a cube that is being built, one column for each of their parts. They stand on pages: to
 * have columns grow took longer than to fill them.
 */
export class SlotColumns {
  size = 0;
  readonly #pages: Page[] = [];

  /** Puts a figure into a slot, in the place of what stands there, or into the next one. O(1). */
  put(slot: number, { state, value, upper, row, source }: ToldFigure): void {
    this.#put(slot, state, value, upper, row, source);
  }

  /** Puts a plain count into the next slot. O(1). */
  open(count: number, row: number, source: number): void {
    this.#put(this.size, CellState.reported, count, count, row, source);
  }

  /** Adds a plain count to a slot that holds a sum of such; false, and nothing done, for any other slot. */
  addCount(slot: number, count: number, row: number): boolean {
    const page = this.#pageOf(slot);
    const at = slot % SLOTS;
    if (page.states[at] !== CellState.reported) return false;
    const { values, uppers } = page;
    values[at] = (values[at] ?? 0) + count;
    if (uppers !== values) uppers[at] = (uppers[at] ?? 0) + count;
    page.rows[at] = rowOfSum(page.rows[at] ?? 0, row);
    return true;
  }

  /** Adds a part to what stands in a slot: of several rows, `rows` tells the first. */
  addUp(slot: number, part: ToldFigure): void {
    const page = this.#pageOf(slot);
    const at = slot % SLOTS;
    page.bound();
    addUpAt(page, at, part);
    page.rows[at] = rowOfSum(page.rows[at] ?? 0, part.row);
  }

  /** Whether a slot holds this figure, told in one way. */
  holds(slot: number, { state, value, upper }: Figure): boolean {
    const page = this.#pageOf(slot);
    const at = slot % SLOTS;
    const { values, states, uppers, withheld } = page;
    return values[at] === value && states[at] === state && uppers[at] === upper && withheld[at] === 0;
  }

  /** Takes the figure of a slot away for good. */
  withhold(slot: number): void {
    const page = this.#pageOf(slot);
    const at = slot % SLOTS;
    page.withheld[at] = 1;
    page.states[at] = CellState.notReported;
    page.values[at] = page.uppers[at] = 0;
  }

  /** Writes all slots into a dense cube: `cellOf` says where, `sourceRank` which place in its list a source has. O(slots). */
  copyTo(cube: Cube, cellOf: (slot: number) => number, sourceRank: Int32Array): void {
    this.#pages.forEach(({ states, values, uppers, rows, sources }, page) => {
      const first = page * SLOTS;
      const slots = Math.min(SLOTS, this.size - first);
      for (let at = 0; at < slots; at++) {
        const cell = cellOf(first + at);
        cube.states[cell] = states[at] ?? 0;
        cube.values[cell] = values[at] ?? 0;
        cube.uppers[cell] = uppers[at] ?? 0;
        cube.rows[cell] = rows[at] ?? 0;
        cube.sources[cell] = sourceRank[sources[at] ?? 0] ?? 0;
      }
    });
  }

  #put(slot: number, state: number, value: number, upper: number, row: number, source: number): void {
    if (slot === this.size) this.size++;
    const page = this.#pageOf(slot);
    const at = slot % SLOTS;
    page.states[at] = state;
    page.values[at] = value;
    if (upper !== value) page.bound();
    page.uppers[at] = upper;
    page.rows[at] = row;
    page.sources[at] = source;
  }

  #pageOf(slot: number): Page {
    return (this.#pages[slot >>> BITS] ??= new Page());
  }
}
