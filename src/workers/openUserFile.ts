import type { Series } from '../core/cube/seriesCollector';
import type { Measure } from '../core/domain/measure';
import type { Gazetteer } from '../core/gazetteer/gazetteer';
import { NO_ANSWERS, type Answers } from '../core/ingest/answers';
import { headersOf } from '../core/ingest/understand/understand';
import { Failed } from './failed';
import type { ReadTable } from './readCubes';
import { readTable, type TableReading, type UnderstoodTable } from './readTable';
import { csvSource, type TableSource } from './tableSource';

/** What the page can show so far. */
const SHOWN: ReadonlySet<Measure> = new Set<Measure>(['idps', 'returnees']);

/** A user's file as the app opens it: the figures of one partition at one level, and all that was understood. */
export interface UserTable extends ReadTable {
  readonly table: UnderstoodTable;
  /** The partition shown: the one a person chose, that of the gazetteer's country, or the one with most figures. */
  readonly partition: string;
}

/**
 * Reads a user's file for the page. Fails as `no_date_column` when the table names no day and no answer does, as
 * `kind_not_shown` when its measures are none that the page shows yet, and as `readTable` does.
 */
export async function readUserFile(
  bytes: Uint8Array,
  reading: TableReading & { readonly gazetteer: Gazetteer },
): Promise<UserTable> {
  const answers = reading.answers ?? NO_ANSWERS;
  const source = csvSource(bytes, answers.encoding);
  return userTable(source, { ...reading, guessedEncoding: source.guessed }, answers);
}

async function userTable(source: TableSource, reading: TableReading, answers: Answers): Promise<UserTable> {
  const table = await readTable(source, reading);
  const { understanding } = table;
  if (understanding.undated) {
    const headers = headersOf(understanding.columns.map(({ header }) => header));
    throw new Failed('no_date_column', headers);
  }
  const shown = table.series.filter(({ cube }) => SHOWN.has(cube.measure));
  if (shown.length === 0) throw new Failed('kind_not_shown', reading.file);
  const partition = chosenPartition(shown, answers, reading.gazetteer);
  const own = shown.filter((one) => one.partition === partition);
  const level = own.some((one) => one.level === 1) ? 1 : Math.min(...own.map((one) => one.level));
  const cubes = own.filter((one) => one.level === level).map(({ cube }) => cube);
  return { table, partition, cubes, report: table.report };
}

function chosenPartition(series: readonly Series[], answers: Answers, gazetteer: Gazetteer | null): string {
  const known = new Set(gazetteer?.places.map(({ id }) => id));
  const weights = new Map<string, number>();
  for (const { partition, cube } of series) {
    const home = cube.places.some((place) => known.has(place)) ? 1e9 : 0;
    weights.set(
      partition,
      Math.max(weights.get(partition) ?? 0, home + cube.dates.length * cube.places.length),
    );
  }
  if (answers.partition !== undefined && weights.has(answers.partition)) return answers.partition;
  const [first] = [...weights].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? '';
}
