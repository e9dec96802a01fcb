import { connectedCells } from './connectedCells';
import type { CountTable } from './countTable';
import { furthestTable, type OtherTable } from './otherTable';

/** A table as a reader knows it, and tables found so far that agree with all that is published. */
export interface Reader {
  readonly table: CountTable;
  readonly known: OtherTable[];
}

/**
 * Whether a reader is left enough values of a small cell: whether tables that agree with what is published were found in
 * which it lies far enough apart, and added up. That is the guarantee; a search that fails counts as no. Tables found
 * are added to the reader's, as one serves all cells that it tells apart. They stay good when more is suppressed, and so
 * does protection.
 */
export function isProtected(reader: Reader, suppressed: ReadonlySet<number>, small: number): boolean {
  const { table, known } = reader;
  const { value = 0, width = 0 } = table.cells[small] ?? {};
  if (spread(small, value, known) >= width) return true;
  const group = connectedCells(table, suppressed, small);
  return (['maximize', 'minimize'] as const).some((direction) => {
    const other = furthestTable(table, group, small, direction);
    if (other && other !== 'unbounded') known.push(other);
    return spread(small, value, known) >= width;
  });
}

/** How far the values of a cell lie apart in tables that may be the true one, which is one of them. */
function spread(cell: number, value: number, tables: readonly OtherTable[]): number {
  let [least, most] = [value, value];
  for (const table of tables) {
    const other = table.get(cell) ?? value;
    least = Math.min(least, other);
    most = Math.max(most, other);
  }
  return most - least;
}
