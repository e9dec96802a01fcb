import { connectedCells } from './connectedCells';
import type { CountTable } from './countTable';
import { lossOf } from './loss';
import { isProtected, type Reader } from './protection';

/**
 * The suppression without the cells that nothing needs: what was suppressed for one small cell may have become needless
 * through what was suppressed for another. Those with the most people come first; small cells, printed changes and those
 * in `kept` stay, and so does what is tied to a small cell in `kept`.
 */
export function publishAgain(
  { table, known }: Reader,
  suppressed: ReadonlySet<number>,
  kept: ReadonlySet<number>,
): ReadonlySet<number> {
  const rest = new Set(suppressed);
  let tables = known;
  for (const cell of spareCells(table, suppressed, kept)) {
    const value = table.cells[cell]?.value ?? 0;
    const still = tables.filter((other) => (other.get(cell) ?? value) === value);
    const { cells } = connectedCells(table, rest, cell);
    if (cells.some((one) => table.cells[one]?.isSmall && kept.has(one))) continue;
    rest.delete(cell);
    const small = cells.filter((one) => table.cells[one]?.isSmall);
    if (small.every((one) => isProtected({ table, known: still }, rest, one))) tables = still;
    else rest.add(cell);
  }
  return rest;
}

/** The cells that were suppressed for others, with the most people first. */
function spareCells(table: CountTable, suppressed: ReadonlySet<number>, kept: ReadonlySet<number>): number[] {
  return [...suppressed]
    .filter((index) => {
      const cell = table.cells[index];
      return cell && !cell.isSmall && cell.least !== -Infinity && !kept.has(index);
    })
    .sort((one, other) => lossOf(table.cells[other]) - lossOf(table.cells[one]) || one - other);
}
