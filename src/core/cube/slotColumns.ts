import { CellState } from '../domain/cellState';
import type { CodedFigure } from '../domain/codedFigure';
import type { Cube } from './cube';
import { rowOfSum } from './severalRows';

const FIRST_SLOTS = 256;

/** The figures of the cells of a cube that is being built, one column for each of their parts. */
export class SlotColumns {
  size = 0;
  states = new Uint8Array(FIRST_SLOTS);
  values = new Float64Array(FIRST_SLOTS);
  uppers = new Float64Array(FIRST_SLOTS);
  rows = new Int32Array(FIRST_SLOTS);
  sources = new Int32Array(FIRST_SLOTS);
  /** 1 for a cell that was told in two ways: it gets no figure any more. */
  withheld = new Uint8Array(FIRST_SLOTS);

  /** Opens the next slot with a figure. Amortised O(1). */
  open(figure: CodedFigure): void {
    if (this.size === this.states.length) this.#enlarge();
    this.put(this.size++, figure);
  }

  /** Puts a figure into a slot, in the place of what stands there. */
  put(slot: number, { state, value, upper, row, source }: CodedFigure): void {
    this.states[slot] = state;
    this.values[slot] = value;
    this.uppers[slot] = upper;
    this.rows[slot] = row;
    this.sources[slot] = source;
  }

  /** Adds a plain count to a slot that holds a sum of such; false, and nothing done, for any other slot. */
  addCount(slot: number, count: number, row: number): boolean {
    if (this.states[slot] !== CellState.reported) return false;
    this.values[slot] = (this.values[slot] ?? 0) + count;
    this.uppers[slot] = (this.uppers[slot] ?? 0) + count;
    this.addRow(slot, row);
    return true;
  }

  /** Notes that a row is added to a slot: of several, `rows` tells the first. */
  addRow(slot: number, row: number): void {
    this.rows[slot] = rowOfSum(this.rows[slot] ?? 0, row);
  }

  /** Takes the figure of a slot away for good. */
  withhold(slot: number): void {
    this.withheld[slot] = 1;
    this.states[slot] = CellState.notReported;
    this.values[slot] = this.uppers[slot] = 0;
  }

  /** Writes a slot into a cell of a dense cube; `sourceRank` is the place of each source in the cube's list. */
  copyTo(cube: Cube, slot: number, cell: number, sourceRank: Int32Array): void {
    cube.states[cell] = this.states[slot] ?? 0;
    cube.values[cell] = this.values[slot] ?? 0;
    cube.uppers[cell] = this.uppers[slot] ?? 0;
    cube.rows[cell] = this.rows[slot] ?? 0;
    cube.sources[cell] = sourceRank[this.sources[slot] ?? 0] ?? 0;
  }

  #enlarge(): void {
    const room = this.size * 2;
    this.states = wider(this.states, new Uint8Array(room));
    this.values = wider(this.values, new Float64Array(room));
    this.uppers = wider(this.uppers, new Float64Array(room));
    this.rows = wider(this.rows, new Int32Array(room));
    this.sources = wider(this.sources, new Int32Array(room));
    this.withheld = wider(this.withheld, new Uint8Array(room));
  }
}

function wider<Column extends Uint8Array | Int32Array | Float64Array>(
  column: Column,
  larger: Column,
): Column {
  larger.set(column);
  return larger;
}
