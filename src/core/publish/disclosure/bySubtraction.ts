import { cellName, type Coordinates, type CountTable } from './countTable';
import { isProtected } from './protection';
import type { Suppression } from './suppress';

/** What an earlier snapshot told of a cell; null when it told nothing. */
export type ToldBefore = (cell: string) => number | null;

/**
 * The small cells that a reader of an earlier snapshot could work out from the new one: because it told them, or because it
 * told what is now suppressed for their sake. Figures that were revised since tell nothing, as nobody knows their
 * difference. With any, the new one must suppress the same cells as the earlier, or not be published. Only what both
 * snapshots have is set against each other: what the earlier one told besides, such as another breakdown, is not.
 */
export function revealedBySubtraction(
  table: CountTable,
  { suppressed, narrow }: Suppression,
  toldBefore: ToldBefore,
): Coordinates[] {
  const isTold = (index: number) => {
    const cell = table.cells[index];
    return cell !== undefined && toldBefore(cellName(cell.at)) === cell.value;
  };
  const unknown = new Set([...suppressed].filter((index) => !isTold(index)));
  const reader = { table, known: [] };
  return table.cells.flatMap(({ at, isSmall }, index) => {
    if (!isSmall || (unknown.has(index) && narrow.includes(index))) return [];
    return unknown.has(index) && isProtected(reader, unknown, index) ? [] : [at];
  });
}
