import type { Cube } from '../core/cube/cube';
import type { Series } from '../core/cube/seriesCollector';
import type { Failure } from '../core/domain/failure';
import type { PlaceId } from '../core/domain/place';
import type { PlaceLevel } from '../core/domain/placeLevel';
import type { RoundDate } from '../core/domain/round';
import type { Gazetteer } from '../core/gazetteer/gazetteer';
import { NO_ANSWERS, type Answers } from '../core/ingest/answers';
import type { FileUnderstanding } from '../core/ingest/fileUnderstanding';
import { headerSignature } from '../core/ingest/headerSignature';
import { toldInThousands } from '../core/ingest/understand/toldInThousands';
import { bestTable } from './bestTable';
import { Failed } from './failed';
import { unreadDates } from './notReadable';
import { givenAnswers, rememberedAnswers } from './answerSource';
import type { AnswerSource } from './procedures';
import type { ReadTable } from './readCubes';
import { readTable, type TableReading, type UnderstoodTable } from './readTable';
import { tablesInFile, type FoundTables } from './tablesInFile';
import { tellFile } from './tellFile';

/** The figures of a user's file that are shown: those of one partition. */
export interface UserTable extends ReadTable {
  /** Those of the districts, and of the governorates where rows of the file state them; null without districts. */
  readonly districts: {
    readonly cubes: readonly Cube[];
    readonly stated: readonly Cube[];
    /** Districts that rows of sites tell. */
    readonly ofSites: readonly PlaceId[];
  } | null;
}

/** A user's file as the app opens it: what was understood, and its figures unless they wait for an answer. */
export interface UserFile {
  readonly told: FileUnderstanding;
  /** Null when nothing can be shown before a person answers. */
  readonly table: UserTable | null;
  /** The places that its rows name, also where the figures wait. */
  readonly places: UnderstoodTable['places'];
  /** The answers that were used; null when there were none. */
  readonly answers: Answers | null;
}

/** What a reading for the page needs. */
export interface UserReading extends Omit<TableReading, 'answers' | 'gazetteer'> {
  readonly gazetteer: Gazetteer;
  readonly answers: AnswerSource;
  /** The dates and rounds of the dataset that the gazetteer belongs to. */
  readonly rounds?: readonly RoundDate[];
}

/**
 * Reads a user's file for the page. A table that names no day, no places, no counts or no figure waits: it is told as
 * far as it was understood, so that a person can be asked. Fails as `only_outlines` when the file draws places and
 * counts nothing, as `not_a_table`, as `mapping_unreadable`, and as `tablesInFile` and `readTable` do.
 */
export async function readUserFile(bytes: Uint8Array | Blob, reading: UserReading): Promise<UserFile> {
  const { file, gazetteer, signal } = reading;
  const origin = { fileName: file, gazetteer, rounds: reading.rounds };
  const given = givenAnswers(reading.answers);
  const tables = await tablesInFile(bytes, file, given ?? NO_ANSWERS, signal);
  const unanswered = bestTable(tables, origin, given ?? NO_ANSWERS);
  const signature = headerSignature(unanswered.understanding.columns.map(({ header }) => header));
  const kept = rememberedAnswers(reading.answers, signature);
  const answers = given ?? kept ?? NO_ANSWERS;
  const best = kept ? bestTable(await tablesFor(kept), origin, kept) : unanswered;
  const { table: found, left, understanding, lacking } = best;
  const told = { file, gazetteer, signature, understanding, sample: found.source.sample };
  const used = { answers: given ?? kept };
  if (lacking && found.isOfOutlines) throw new Failed('only_outlines', file);
  const table = await readTable(found.source, {
    ...reading,
    answers,
    understanding,
    foundBefore: [...found.issues, ...left],
    emptyToo: true,
  });
  const { places } = table;
  const shown = lacking ?? shownOf(table, answers, reading);
  if ('code' in shown)
    return { ...used, told: tellFile({ ...told, table, waitsFor: shown }), table: null, places };
  const { partition, level, cubes, districts } = shown;
  return {
    ...used,
    told: tellFile({ ...told, table, partition, level, waitsFor: null }),
    table: { cubes, districts, report: table.report },
    places,
  };

  /** The tables again, where remembered answers have them read otherwise. */
  async function tablesFor(kept: Answers): Promise<FoundTables> {
    const isSame = kept.encoding === undefined && kept.axes === undefined;
    return isSame ? tables : tablesInFile(bytes, file, kept, signal);
  }
}

interface Shown {
  readonly cubes: readonly Cube[];
  /** The one a person chose, that of the gazetteer's country, or the one with most figures. */
  readonly partition: string;
  /** Governorates where there are some, else the largest places there are. */
  readonly level: PlaceLevel;
  readonly districts: UserTable['districts'];
}

/** The figures to show, or what they wait for. */
function shownOf(
  table: UnderstoodTable,
  answers: Answers,
  { file, gazetteer }: UserReading,
): Shown | Failure {
  const { understanding, series, report } = table;
  if (understanding.undated) return { code: 'no_date_column', detail: file };
  if (series.length === 0) return unreadDates(report.issues) ?? { code: 'no_figures', detail: file };
  const partition = chosenPartition(series, answers, gazetteer);
  const own = series.filter((one) => one.partition === partition);
  const level = own.some((one) => one.level === 1) ? 1 : largestLevel(own);
  const cubesOf = (series: readonly Series[]) =>
    series.map(({ cube }) => {
      const inThousands = toldInThousands(understanding.columns, cube);
      return inThousands === undefined ? cube : { ...cube, inThousands };
    });
  const finer = level === 1 ? own.filter((one) => one.level === 2) : [];
  const shownLevel = own.filter((one) => one.level === level);
  return {
    partition,
    level,
    cubes: cubesOf(shownLevel),
    districts:
      finer.length === 0
        ? null
        : {
            cubes: cubesOf(finer),
            stated: shownLevel.flatMap(({ stated }) => stated ?? []),
            ofSites: [...new Set(finer.flatMap(({ ofSites }) => [...ofSites]))],
          },
  };
}

function largestLevel(series: readonly Series[]): PlaceLevel {
  return series.reduce<PlaceLevel>((least, { level }) => (level < least ? level : least), 4);
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
