import type { Failure, Outcome } from '../core/domain/failure';
import type { Issue } from '../core/domain/issue';
import type { Answers } from '../core/ingest/answers';
import type { Understanding } from '../core/ingest/understanding';
import { understand, type TableOrigin } from '../core/ingest/understand/understand';
import { Failed } from './failed';
import { lackOf, understoodOf } from './notReadable';
import type { FoundTable, FoundTables } from './tablesInFile';

/** The table of a file that is opened, what it was taken for, and a word about each part of the file that is not. */
export interface BestTable extends Grasped {
  readonly table: FoundTable;
  readonly left: readonly Issue[];
}

/** What a table was taken for, and what it lacks to be read; null when it can be. */
export interface Grasped {
  readonly understanding: Understanding;
  readonly lacking: Failure | null;
}

/**
 * The table of a file with the most to read: one that has dates, places and counts before one that lacks something,
 * then the longest. A workbook of notes and one data sheet, or an archive with a read-me, so opens at its figures.
 * Fails as the file's only part does, or as `understoodOf` does.
 */
export function bestTable(found: FoundTables, origin: TableOrigin, answers: Answers): BestTable {
  const ranked = found.tables
    .map((table) => {
      const understood = understand(table.source.sample, origin, answers);
      return { table, understood, score: scoreOf(understood) };
    })
    .toSorted(
      (a, b) => b.score - a.score || b.table.source.sample.rows.length - a.table.source.sample.rows.length,
    );
  const [best, ...others] = ranked;
  if (!best) {
    const { code, detail } = found.unreadable[0]?.failure ?? { code: 'not_a_table', detail: origin.fileName };
    throw new Failed(code, detail);
  }
  return {
    table: best.table,
    ...grasped(best.table, best.understood),
    left: [
      ...others.map(({ table }) => leftOut(table.path)),
      ...found.unreadable.map(({ path, failure }) => leftOut(`${path} (${failure.code})`)),
    ],
  };
}

/** What a table is taken for by other answers. Fails as `understoodOf` does. */
export function graspedAnew(table: FoundTable, origin: TableOrigin, answers: Answers): Grasped {
  return grasped(table, understand(table.source.sample, origin, answers));
}

function grasped(table: FoundTable, understood: Outcome<Understanding>): Grasped {
  const understanding = understoodOf(table, understood);
  return { understanding, lacking: lackOf(understanding, table.source.sample.firstRow) };
}

function scoreOf(understood: Outcome<Understanding>): number {
  if (!understood.ok) return 0;
  if (understood.value.lacking) return 1;
  return understood.value.undated ? 2 : 3;
}

function leftOut(path: string): Issue {
  return { code: 'other_table', severity: 'warning', row: 0, column: '', text: path };
}
