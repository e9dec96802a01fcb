import { CellState } from '../domain/cellState';
import type { Dimension, Measure, Unit } from '../domain/measure';
import type { PlaceId } from '../domain/place';
import type { RoundDate } from '../domain/round';
import { positionsOf } from './positions';

/**
 * Counts of one measure in one unit, dense over reference date × place (× one breakdown).
 *
 * Layout: the cell of date d, place p and key k lies at `(d * places + p) * keys + k`; without a breakdown there is
 * one key. A cell's value means something only where its state says so (`domain/cellState`).
 */
export interface Cube {
  readonly measure: Measure;
  readonly unit: Unit;
  /** In calendar order, each day once. */
  readonly dates: readonly RoundDate[];
  readonly places: readonly PlaceId[];
  readonly by: { readonly dimension: Dimension; readonly keys: readonly string[] } | null;
  /** The count, or its lower bound. */
  readonly values: Float64Array;
  /** The upper bound; equal to the value for a plain count. */
  readonly uppers: Float64Array;
  readonly states: Uint8Array;
  /**
   * 1-based row of the source file; negative where the cell adds several up, of which it is the first; 0 where there is
   * none.
   */
  readonly rows: Int32Array;
  /** Index into `sourceIds`. */
  readonly sources: Int32Array;
  readonly sourceIds: readonly string[];
  readonly file: string;
  /** How many people each family was counted as (`cube/peopleOfFamilies`); absent where the figures are the source's own. */
  readonly perFamily?: number;
  /** How much of what the file tells of this measure and unit is told in thousands; absent for nothing. */
  readonly inThousands?: 'all' | 'some';
  /**
   * Index of the date that a figure carried forward is of (`cube/carryForward`); -1 for one of its own date; absent
   * where none is carried.
   */
  readonly carriedFrom?: Int32Array;
}

/** Index of the cell of a date and place in a cube without a breakdown; -1 when the place is not in the cube. O(1). */
export function cellIndex(cube: Cube, dateIndex: number, place: PlaceId): number {
  const placeIndex = positionsOf(cube.places).get(place);
  return placeIndex === undefined ? -1 : dateIndex * cube.places.length + placeIndex;
}

/** The unit that was counted, which breaks of method are of: families where people were made of them here. */
export function countedUnit({ unit, perFamily }: Cube): Unit {
  return perFamily === undefined ? unit : 'families';
}

/** Whether the figure of a cell is an estimate: one that is known within bounds is none, unless it was made of families. */
export function isEstimate({ states, values, uppers, perFamily }: Cube, at: number): boolean {
  return states[at] === CellState.estimated && (values[at] === uppers[at] || perFamily !== undefined);
}

/** Whether the figure of a cell is carried forward from an earlier date. */
export function isCarried({ carriedFrom }: Cube, at: number): boolean {
  return carriedFrom !== undefined && (carriedFrom[at] ?? -1) >= 0;
}

/** Index of the last reference date on or before a day; -1 when the series begins later. O(log dates). */
export function dateIndexAt(dates: readonly RoundDate[], day: string): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.day ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The buffers of a cube, for a transfer list: after the transfer the cube is empty on this side. */
export function cubeBuffers(cube: Cube): ArrayBufferLike[] {
  return [cube.values, cube.uppers, cube.states, cube.rows, cube.sources].map((column) => column.buffer);
}

/** A cube with columns of its own, so that it can be given away by transfer. */
export function copyCube(cube: Cube): Cube {
  return {
    ...cube,
    values: cube.values.slice(),
    uppers: cube.uppers.slice(),
    states: cube.states.slice(),
    rows: cube.rows.slice(),
    sources: cube.sources.slice(),
  };
}
