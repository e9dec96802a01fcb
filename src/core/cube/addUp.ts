import { CellState, hasValue } from '../domain/cellState';

/** What stands in a cell. */
export interface Figure {
  readonly state: number;
  readonly value: number;
  readonly upper: number;
}

/** The columns that hold the figures of cells. */
export interface FigureColumns {
  readonly states: Uint8Array;
  readonly values: Float64Array;
  readonly uppers: Float64Array;
}

/** What stands in a cell that has no figure. */
export const NO_FIGURE = { state: CellState.notReported, value: 0, upper: 0 };

/**
 * Adds a part to the figure of its whole, which stands at `at`. The whole is estimated when a part is; a part without a
 * figure opens its upper bound, a suppressed one widens it. Addition has no order: the sum is the same whichever part
 * came first.
 */
export function addUpAt(whole: FigureColumns, at: number, part: Figure): void {
  const { states, values, uppers } = whole;
  const state = states[at] ?? 0;
  const value = values[at] ?? 0;
  if (state === CellState.reported && part.state === CellState.reported) {
    values[at] = value + part.value;
    uppers[at] = (uppers[at] ?? 0) + part.upper;
    return;
  }
  uppers[at] = upperOf(state, uppers[at] ?? 0) + upperOf(part.state, part.upper);
  values[at] = (hasValue(state) ? value : 0) + (hasValue(part.state) ? part.value : 0);
  states[at] = stateOf(state, part.state);
}

/** A figure that is not reported has no upper bound. */
function upperOf(state: number, upper: number): number {
  return hasValue(state) || state === CellState.suppressed ? upper : Infinity;
}

const RANK: readonly number[] = [
  CellState.estimated,
  CellState.reported,
  CellState.suppressed,
  CellState.noAccess,
  CellState.notReported,
  CellState.notInBoundary,
];

/** The state that says more about a whole of two parts. */
function stateOf(one: number, other: number): number {
  if (one === other) return one;
  return RANK.find((state) => state === one || state === other) ?? one;
}
