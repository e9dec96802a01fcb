import type { Issue } from '../core/domain/issue';
import { Failed, failureOf } from './failed';
import { readTable, type TableReading, type UnderstoodTable } from './readTable';
import type { FoundTable, FoundTables } from './tablesInFile';

/**
 * Reads the tables of a file and gives the one with the most figures; every other one is named in an issue, with the
 * reason when it cannot be read. Fails as the first table does when none can. A workbook of notes and one data sheet,
 * or an archive with a read-me, so opens at its figures.
 */
export async function readBestTable(
  { tables, unreadable }: FoundTables,
  reading: TableReading,
): Promise<UnderstoodTable> {
  const read: { found: FoundTable; table: UnderstoodTable }[] = [];
  const left: Issue[] = unreadable.map(({ path, failure }) => leftOut(path, failure.code));
  let reason: Failed | null = null;
  for (const found of tables) {
    const { guessed: guessedEncoding, issues } = found;
    try {
      read.push({
        found,
        table: await readTable(found.source, { ...reading, guessedEncoding, foundBefore: issues }),
      });
    } catch (error) {
      reading.signal.throwIfAborted();
      const { code, detail } = failureOf(error);
      reason ??= new Failed(code, detail);
      left.push(leftOut(found.path, code));
    }
  }
  const best = read.toSorted((a, b) => b.table.observations - a.table.observations)[0];
  if (!best) throw reason ?? new Failed('not_a_table', reading.file);
  for (const other of read) if (other !== best) left.push(leftOut(other.found.path, 'fewer figures'));
  if (left.length === 0) return best.table;
  const { report } = best.table;
  const group = {
    code: 'other_table',
    severity: 'warning',
    column: '',
    count: left.length,
    examples: left,
  } as const;
  return { ...best.table, report: { ...report, issues: [...report.issues, group] } };
}

function leftOut(path: string, reason: string): Issue {
  return { code: 'other_table', severity: 'warning', row: 0, column: '', text: `${path} (${reason})` };
}
