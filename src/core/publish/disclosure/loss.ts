import type { Cell } from './countTable';

/** How much rather a part of a breakdown is suppressed than a figure that people quote. */
const WHOLES = 10;

/** What is lost with a cell that is suppressed: its people, and those of a whole more than those of a part. */
export function lossOf(cell: Cell | undefined): number {
  if (!cell) return 0;
  return Math.abs(cell.value) * (cell.at.dimension === null ? WHOLES : 1);
}
