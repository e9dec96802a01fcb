import { connectedCells } from './connectedCells';
import type { Cell, CountTable } from './countTable';
import { furthestTable } from './otherTable';

/** What a reader who knows the rules can work out of a suppressed figure. */
export interface ReaderRange {
  readonly cell: Cell;
  readonly least: number;
  /** Infinity where nothing bounds it. */
  readonly most: number;
  /** Whether the range of a small figure is as wide as it must be. Others need not be protected, and count as such. */
  readonly isProtected: boolean;
}

/**
 * The range of every suppressed cell that follows from all that is published, in the order of the table: both ends occur
 * in tables that agree with it. Where the search ended without one, the end is the figure itself, as if it were known.
 * Two searches for each cell: for a preview, not for every keystroke.
 */
export function readerRanges(table: CountTable, suppressed: ReadonlySet<number>): ReaderRange[] {
  return [...suppressed]
    .sort((one, other) => one - other)
    .flatMap((index) => {
      const cell = table.cells[index];
      if (!cell) return [];
      const group = connectedCells(table, suppressed, index);
      const end = (direction: 'minimize' | 'maximize', open: number) => {
        const other = furthestTable(table, group, index, direction);
        return other === 'unbounded' ? open : (other?.get(index) ?? cell.value);
      };
      const [least, most] = [end('minimize', -Infinity), end('maximize', Infinity)];
      return [{ cell, least, most, isProtected: !cell.isSmall || most - least >= cell.width }];
    });
}
