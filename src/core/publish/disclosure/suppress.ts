import { cellsAround } from './cellsAround';
import { cheapestMove } from './cheapestMove';
import type { CountTable } from './countTable';
import { lossOf } from './loss';
import { isProtected, type Reader } from './protection';
import { plainReader } from './plainReader';
import { publishAgain } from './publishAgain';

/** Which cells are suppressed, by index, and how well that protects the small ones. */
export interface Suppression {
  readonly suppressed: ReadonlySet<number>;
  /** Small cells that are protected only from readers who are not told which cells are small, as is the case. */
  readonly narrow: readonly number[];
  /** Small cells that nothing protects: with any, nothing may be published. */
  readonly exposed: readonly number[];
}

/**
 * About how many cells are looked at to protect one, and how many when those do not do. More would not fit: the solver's
 * matrix has a column for each cell and a row for each relation (64 MB for the second).
 */
const NEIGHBOURS = [600, 2000];

/**
 * Suppresses every small cell, and then for each the cells that could make up for another value of it, along which the
 * fewest people are lost, until the reader's own problem (`otherTable`) leaves it enough values; at last what turned out
 * needless is published again. Published values stay as they are. Cells in `already` are suppressed from the start and
 * stay so; with a finished suppression nothing is added.
 *
 * The least loss is NP-hard to find, so this is a heuristic. That it protects is not: each small cell was checked.
 * Protection is never lost by suppressing more, so each is looked at once. About 0.1 s for a date with all breakdowns.
 */
export function suppress(table: CountTable, already: Iterable<number> = []): Suppression {
  const kept = new Set(already);
  const small = table.cells.flatMap(({ isSmall }, index) => (isSmall ? [index] : []));
  const suppressed = new Set([...kept, ...small]);
  const worst = { table, known: [] };
  const plain = { table: plainReader(table), known: [] };
  const narrow = small.filter((cell) => !protect(worst, suppressed, cell));
  const exposed = narrow.filter((cell) => !protect(plain, suppressed, cell));
  if (exposed.length > 0) return { suppressed, narrow, exposed };
  return { suppressed: publishAgain(worst, suppressed, new Set([...kept, ...narrow])), narrow, exposed };
}

/** Suppresses further cells until one is protected from a reader; false when nothing does. */
function protect(reader: Reader, suppressed: Set<number>, cell: number): boolean {
  while (!isProtected(reader, suppressed, cell)) {
    const before = suppressed.size;
    for (const about of NEIGHBOURS) {
      if (suppressed.size > before) break;
      const around = cellsAround(reader.table, cell, about);
      for (const one of complementsOf(reader.table, suppressed, cell, around)) suppressed.add(one);
    }
    if (suppressed.size === before) return false;
  }
  return true;
}

/**
 * What to suppress so that a small cell could be as much higher as it must, or else lower, or else half of each. Where
 * that is suppressed already and does not do, the published cell near it with the fewest people. None when there is no
 * such move.
 */
function complementsOf(
  table: CountTable,
  suppressed: ReadonlySet<number>,
  weak: number,
  around: readonly number[],
): number[] {
  const { value = 0, least = 0, most = 0, width = 0, step = 1 } = table.cells[weak] ?? {};
  const [above, below] = [most - value, value - least];
  const half = Math.max(width - below, Math.min(above, step * Math.ceil(width / step / 2)));
  for (const up of new Set([width, 0, half])) {
    const down = width - up;
    if (up > above || down > below) continue;
    const moves = [up, -down].map((shift) =>
      shift === 0 ? [] : cheapestMove(table, around, suppressed, weak, shift),
    );
    if (moves.includes(null)) continue;
    const added = moves.flatMap((cells) => cells ?? []).filter((cell) => !suppressed.has(cell));
    return added.length > 0 ? added : nearestPublished(table, suppressed, around);
  }
  return [];
}

function nearestPublished(
  table: CountTable,
  suppressed: ReadonlySet<number>,
  around: readonly number[],
): number[] {
  return around
    .filter((cell) => !suppressed.has(cell))
    .sort((one, other) => lossOf(table.cells[one]) - lossOf(table.cells[other]) || one - other)
    .slice(0, 1);
}
