import type { Failure, Outcome } from '../core/domain/failure';
import type { Issue } from '../core/domain/issue';
import type { Answers } from '../core/ingest/answers';
import type { Question, Understanding } from '../core/ingest/understanding';
import { turnedTable } from '../core/ingest/understand/turnedTable';
import { understand, type TableOrigin } from '../core/ingest/understand/understand';
import { Failed } from './failed';
import { lackOf, understoodOf } from './notReadable';
import { reshaped } from './tableSource';
import type { FoundTable, FoundTables } from './tablesInFile';

const READABLE = 2; // the score of a table with places and counts
const MOST_CHOICES = 50;

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
 * The table of a file that a person chose, or else the one with the most to read: one that has dates, places and counts before one that lacks something,
 * then one that its workbook shows, then the longest. A workbook of notes and one data sheet, or an archive with a read-me, so opens at its figures.
 * Fails as the file's only part does, or as `understoodOf` does.
 */
export function bestTable(found: FoundTables, origin: TableOrigin, answers: Answers): BestTable {
  const ranked = found.tables
    .map((table) => {
      const own = { table, understood: understand(table.source.sample, origin, answers) };
      const one = turnedOf(own, origin, answers) ?? own;
      return { ...one, score: scoreOf(one.understood) };
    })
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        Number(a.table.isHidden) - Number(b.table.isHidden) ||
        b.table.source.sample.rows.length - a.table.source.sample.rows.length,
    );
  const best = ranked.find(({ table }) => nameIn(table.path, origin) === answers.table) ?? ranked[0];
  const others = ranked.filter((one) => one !== best);
  if (!best) {
    const { code, detail } = found.unreadable[0]?.failure ?? { code: 'not_a_table', detail: origin.fileName };
    throw new Failed(code, detail);
  }
  const { understanding, lacking } = grasped(best.table, best.understood);
  const asked = answers.table === undefined ? whichTable(ranked, origin) : [];
  return {
    table: best.table,
    understanding: { ...understanding, questions: [...asked, ...understanding.questions] },
    lacking,
    left: [
      ...others.map(({ table }) => leftOut(table.path)),
      ...found.unreadable.map(({ path, failure }) => leftOut(`${path} (${failure.code})`)),
    ],
  };
}

function grasped(table: FoundTable, understood: Outcome<Understanding>): Grasped {
  const understanding = understoodOf(table, understood);
  return { understanding, lacking: lackOf(understanding, table.source.sample.firstRow) };
}

interface Understood {
  readonly table: FoundTable;
  readonly understood: Outcome<Understanding>;
}

/** A table whose places stand side by side, turned so that it can be read; null for one that cannot be read so either. */
function turnedOf(
  { table, understood }: Understood,
  origin: TableOrigin,
  answers: Answers,
): Understood | null {
  const { source } = table;
  const { gazetteer } = origin;
  if (!understood.ok || understood.value.lacking !== 'no_place_column' || !source.isWhole || !gazetteer)
    return null;
  const turned = turnedTable(source.sample, understood.value, gazetteer);
  if (turned === null) return null;
  const again = understand(turned, origin, answers);
  const waits = again.ok && again.value.questions.some(({ code }) => code === 'header_date_order');
  if (!again.ok || (again.value.lacking !== null && !waits)) return null;
  return { table: { ...table, source: reshaped(source, turned) }, understood: again };
}

interface Ranked {
  readonly table: FoundTable;
  readonly score: number;
}

/** Asks which table is meant when several can be read; the best one is taken meanwhile. */
function whichTable(ranked: readonly Ranked[], origin: TableOrigin): Question[] {
  const readable = ranked.filter(({ score }) => score >= READABLE);
  if (readable.length < 2) return [];
  const choices = readable.slice(0, MOST_CHOICES).map(({ table }) => nameIn(table.path, origin));
  return [{ code: 'table', column: -1, choices, assumed: choices[0] ?? null, affects: [] }];
}

/** The path of a table inside its file, which is the same in the file of next month. */
function nameIn(path: string, { fileName }: TableOrigin): string {
  return path.startsWith(`${fileName}/`) ? path.slice(fileName.length + 1) : path;
}

function scoreOf(understood: Outcome<Understanding>): number {
  if (!understood.ok) return 0;
  if (understood.value.lacking) return 1;
  return understood.value.undated ? READABLE : READABLE + 1;
}

function leftOut(path: string): Issue {
  return { code: 'other_table', severity: 'warning', row: 0, column: '', text: path };
}
