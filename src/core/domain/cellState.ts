/**
 * What stands in one cell (a place at a reference date). One byte each, as cubes keep them in a `Uint8Array`.
 * With the value zero, which is a reported value, the last four make the five kinds of empty.
 */
export const CellState = {
  notReported: 0,
  reported: 1,
  estimated: 2,
  noAccess: 3,
  suppressed: 4,
  notInBoundary: 5,
} as const;

export type CellState = (typeof CellState)[keyof typeof CellState];

/** Why a cell has no figure. Never read any of them as zero. */
export type EmptyKind = 'notReported' | 'noAccess' | 'suppressed' | 'notInBoundary';

/**
 * Why nothing is shown of a place: it has no figure, or of two dates none on the first alone, or its figures on both may
 * not be set against each other.
 */
export type NoFigure = EmptyKind | 'notAtFirst' | 'notComparable';

/** True when the cell holds a count, as reported or as estimated. */
export function hasValue(state: number): boolean {
  return state === CellState.reported || state === CellState.estimated;
}

/** The kind of empty of a cell without a value. */
export function emptyKind(state: number): EmptyKind {
  if (state === CellState.noAccess) return 'noAccess';
  if (state === CellState.suppressed) return 'suppressed';
  if (state === CellState.notInBoundary) return 'notInBoundary';
  return 'notReported';
}
