import type { Doubt } from '../../domain/issue';
import type { CellFigure } from './countColumn';
import type { OutletSet } from './outlets';
import type { PlacePath } from './placePaths';

/**
 * A row on its way into the cubes, in numbers; the same one is filled again for each row, whether the row came as text
 * or as bytes.
 */
export class RowInHand {
  /** Number of the row in the file. */
  row = 0;
  path: PlacePath;
  /** Ways of its figures, and the number of its partition. */
  outlets: OutletSet;
  day = 0;
  place = 0;
  source = 0;
  /** The round number; -1 for none. */
  round = -1;
  /** A key for each breakdown that columns of keys give. */
  readonly keys: Int32Array;
  /** Two halves of a number for the cells that tell it from other rows of its place and date. */
  one = 0;
  other = 0;
  /** What its count columns give. */
  readonly states: Uint8Array;
  readonly values: Float64Array;
  readonly uppers: Float64Array;
  /** What is to be said of a figure; read only where `hasDoubts`. */
  readonly doubts: (Doubt | null)[];
  hasDoubts = false;
  /** The row as text, for issues. */
  texts: () => readonly string[] = () => [];

  constructor(path: PlacePath, outlets: OutletSet, keys: number, counts: number) {
    this.path = path;
    this.outlets = outlets;
    this.keys = new Int32Array(keys);
    this.states = new Uint8Array(counts);
    this.values = new Float64Array(counts);
    this.uppers = new Float64Array(counts);
    this.doubts = Array.from({ length: counts }, () => null);
  }

  /** Sets what a count column gives. */
  setFigure(index: number, { state, value, upper, doubt }: CellFigure): void {
    this.states[index] = state;
    this.values[index] = value;
    this.uppers[index] = upper;
    this.doubts[index] = doubt;
    if (doubt) this.hasDoubts = true;
  }
}
