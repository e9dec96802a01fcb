import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PlaceCapacity } from '../../src/core/domain/capacity';
import type { RowCount } from '../../src/core/domain/dataset';
import type { Measure } from '../../src/core/domain/measure';
import type { Gazetteer } from '../../src/core/gazetteer/gazetteer';
import type { Answers } from '../../src/core/ingest/answers';
import { isDated } from '../../src/core/domain/undated';
import type { UnknownPlace } from '../../src/core/ingest/fileUnderstanding';
import type { FormatName, Question, UnderstoodColumn } from '../../src/core/ingest/understanding';
import { Failed } from '../../src/workers/failed';
import { bestTable } from '../../src/workers/bestTable';
import { readTable, type UnderstoodTable } from '../../src/workers/readTable';
import { tablesInFile } from '../../src/workers/tablesInFile';
import { unknownPlaces } from '../../src/workers/unknownPlaces';
import { shippedRounds } from './shippedRounds';
import { issueLines, type IssueLine } from './issueLines';
import { totalsOf, type LevelTotal } from './totals';

/** What was understood of one file. */
export interface Inspection {
  readonly file: string;
  readonly format: FormatName;
  readonly rows: RowCount;
  readonly observations: number;
  readonly measures: readonly Measure[];
  /** ISO days; empty when the file names no date. */
  readonly dates: readonly string[];
  readonly partitions: readonly string[];
  /** Places that no spelling matches, with what they may mean. */
  readonly unmatched: readonly UnknownPlace[];
  /** How many people places can take, by the names that the file gives them. */
  readonly capacities: readonly PlaceCapacity[];
  readonly totals: readonly LevelTotal[];
  readonly issues: readonly IssueLine[];
  readonly questions: readonly Question[];
  readonly columns: readonly Pick<UnderstoodColumn, 'header' | 'role' | 'evidence' | 'confidence'>[];
}

/** Reads a file as the app's worker does and tells what was understood. Rejects with a typed failure. */
export async function inspectFile(path: string, gazetteer: Gazetteer, answers: Answers): Promise<Inspection> {
  const bytes = await readFile(path).catch(() => {
    throw new Failed('data_missing', path);
  });
  return inspectBytes(bytes, basename(path), gazetteer, answers);
}

/** The same for the bytes of a file that is in memory. */
export async function inspectBytes(
  bytes: Uint8Array,
  file: string,
  gazetteer: Gazetteer,
  answers: Answers,
): Promise<Inspection> {
  if (bytes.length === 0) throw new Failed('data_empty', file);
  const { signal } = new AbortController();
  const found = await tablesInFile(bytes, file, answers, signal);
  const reading = { file, gazetteer, answers, signal, onProgress: () => undefined };
  const { table, left, understanding } = bestTable(
    found,
    { fileName: file, gazetteer, rounds: shippedRounds() },
    answers,
  );
  const foundBefore = [...table.issues, ...left];
  const read = await readTable(table.source, { ...reading, understanding, foundBefore });
  return inspectionOf(file, read, gazetteer);
}

function inspectionOf(file: string, table: UnderstoodTable, gazetteer: Gazetteer): Inspection {
  const { understanding, series, report } = table;
  const days = new Set<string>(series.flatMap(({ cube }) => cube.dates.map(({ day }) => day)));
  return {
    file,
    format: understanding.format,
    rows: report.rows,
    observations: table.observations,
    measures: [...new Set(series.map(({ cube }) => cube.measure))],
    dates: [...days].filter(isDated).toSorted((a, b) => (a < b ? -1 : 1)),
    partitions: table.partitions,
    unmatched: understanding.placeScheme === 'gazetteer' ? unknownPlaces(table.places, gazetteer) : [],
    capacities: table.places.flatMap(({ name, capacity }) =>
      capacity ? [{ place: name, ...capacity }] : [],
    ),
    totals: totalsOf(series),
    issues: issueLines(report.issues),
    questions: understanding.questions,
    columns: understanding.columns.map(({ header, role, evidence, confidence }) => ({
      header,
      role,
      evidence,
      confidence,
    })),
  };
}
