import { CellState } from './cellState';

/** Whether nobody told of a place at a date, so that what was told before may stand; what is suppressed was told. */
export function isUntold(state: number): boolean {
  return state === CellState.notReported || state === CellState.noAccess;
}
