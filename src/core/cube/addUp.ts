import { CellState, hasValue } from '../domain/cellState';

/** What stands in a cell: mutable, because the parts of a cell are added to it as they are read. */
export interface Figure {
  state: CellState;
  value: number;
  upper: number;
}

/**
 * Adds a part to the figure of its whole. The whole is estimated when a part is; a part without a figure opens its
 * upper bound, a suppressed one widens it. Addition has no order: the sum is the same whichever part came first.
 */
export function addUp(whole: Figure, part: Readonly<Figure>): void {
  if (whole.state === CellState.reported && part.state === CellState.reported) {
    whole.value += part.value;
    whole.upper += part.upper;
    return;
  }
  const upper = upperOf(whole) + upperOf(part);
  whole.value = (hasValue(whole.state) ? whole.value : 0) + (hasValue(part.state) ? part.value : 0);
  whole.state = stateOf(whole.state, part.state);
  whole.upper = upper;
}

/** A figure that is not reported has no upper bound. */
function upperOf({ state, upper }: Readonly<Figure>): number {
  return hasValue(state) || state === CellState.suppressed ? upper : Infinity;
}

const RANK: readonly CellState[] = [
  CellState.estimated,
  CellState.reported,
  CellState.suppressed,
  CellState.noAccess,
  CellState.notReported,
  CellState.notInBoundary,
];

/** The state that says more about a whole of two parts. */
function stateOf(one: CellState, other: CellState): CellState {
  if (one === other) return one;
  return RANK.find((state) => state === one || state === other) ?? one;
}
