import type { Cell, CountTable } from './countTable';

/**
 * The same table for a reader who knows the rules, but not which suppressed cells are small and which were suppressed for
 * their sake; what is published does not tell. Needed where the worst case has no remedy: three parts of one family each
 * have a sum of three or four for whoever knows that it is below five, whatever is suppressed.
 */
export function plainReader(table: CountTable): CountTable {
  return { ...table, cells: table.cells.map(plain) };
}

function plain(cell: Cell): Cell {
  if (cell.bySource || cell.least === -Infinity) return cell;
  return { ...cell, least: Math.min(cell.least, cell.step), most: Infinity };
}
