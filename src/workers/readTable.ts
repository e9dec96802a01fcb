import type { FigureCodes } from '../core/cube/figureCodes';
import type { CountedOnce } from '../core/cube/onceByClass';
import type { LevelMismatch } from '../core/cube/levelMismatches';
import { SeriesCollector, type Series } from '../core/cube/seriesCollector';
import { withPlacesOfUnits } from '../core/cube/placesOfUnits';
import { wrongTotals } from '../core/cube/statedTotals';
import type { FileReport } from '../core/domain/dataset';
import type { Issue } from '../core/domain/issue';
import { parseIsoDay } from '../core/domain/day';
import { success } from '../core/domain/failure';
import type { FilePlace } from '../core/domain/filePlace';
import { IssueLog } from '../core/domain/issueLog';
import type { BlankPlaces } from '../core/domain/series';
import type { StatedTotal } from '../core/domain/statedTotal';
import { isDated } from '../core/domain/undated';
import type { Gazetteer } from '../core/gazetteer/gazetteer';
import { NO_ANSWERS, type Answers } from '../core/ingest/answers';
import type { DisputedRows } from '../core/ingest/read/disputedRows';
import { hasKernel } from '../core/ingest/scan/kernel';
import { needsRowText } from '../core/ingest/read/rowFill';
import { TableReader } from '../core/ingest/read/tableReader';
import { IssuesOfTurned } from '../core/ingest/turnedPlaces';
import type { Understanding } from '../core/ingest/understanding';
import { classesWithOthers } from '../core/ingest/understand/wideShelters';
import { rowQuestions } from '../core/ingest/understand/rowQuestions';
import { headersOf, understand } from '../core/ingest/understand/understand';
import { withTelling } from '../core/ingest/understand/withTelling';
import { Failed } from './failed';
import { lackOf, unreadDates } from './notReadable';
import type { Progress } from './procedures';
import { sliced } from './slices';
import type { TableSource } from './tableSource';
import { readCoded } from './text/readCoded';

const MAX_CELLS = 50_000_000; // five columns of a dense cube take 25 bytes a cell: about 1.25 GB

/** What a reading needs besides the table. */
export interface TableReading {
  readonly file: string;
  readonly gazetteer: Gazetteer | null;
  readonly answers?: Answers;
  /** What was found before the table was reached: in the archive, the workbook, the JSON text. */
  readonly foundBefore?: readonly Issue[];
  /** What the table was taken for, when that is known already. */
  readonly understanding?: Understanding;
  /** Whether a table that gives no figure, or lacks a column to give any, is read all the same, to tell why. */
  readonly emptyToo?: boolean;
  /** Whether the sites of the rows are kept apart, and not added up to their districts. */
  readonly bySite?: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** All that a table gave: what it was taken for, its figures by partition and level, its places, its rows. */
export interface UnderstoodTable {
  readonly understanding: Understanding;
  readonly series: readonly Series[];
  readonly places: readonly FilePlace[];
  /** Countries, operations and kinds of assessment that are never added; empty text for a table without them. */
  readonly partitions: readonly string[];
  readonly report: FileReport;
  readonly observations: number;
}

/**
 * Understands a table and reads it into cubes. Fails typed when it cannot be used at all (`not_a_table`,
 * `no_place_column`, `no_count_column`, `no_figures`, `data_too_large`); everything else is an issue in the report.
 * A table without any date has its figures under days that stand for none (`domain/undated`). Yields every 10 ms and
 * stops when the signal says so.
 */
export async function readTable(source: TableSource, reading: TableReading): Promise<UnderstoodTable> {
  const { file, gazetteer, answers = NO_ANSWERS } = reading;
  const understood = reading.understanding
    ? success(reading.understanding)
    : understand(source.sample, { fileName: file, gazetteer }, answers);
  if (!understood.ok) throw new Failed(understood.failure.code, understood.failure.detail);
  const lack = lackOf(understood.value, source.sample.firstRow);
  if (lack && reading.emptyToo !== true) throw new Failed(lack.code, lack.detail, lack.at);
  const read = await readRows(source, { understanding: understood.value, reading });
  const { issues, rowIssues, collector, reader, understanding } = read;
  reader.end();
  if (collector.size === 0 && reading.emptyToo !== true) throw nothingRead(read, file);
  if (collector.size > MAX_CELLS) throw new Failed('data_too_large', file);
  const places = reader.places();
  const parents = new Map(places.map(({ id, parent }) => [id, parent]));
  const built = collector.build(file, (place) => parents.get(place) ?? null);
  const series = understanding.columns.some(({ role }) => role.is === 'kind')
    ? withPlacesOfUnits(built)
    : built;
  const names = new Map(places.map(({ id, name }) => [id, name]));
  noteCountedOnce(collector.once, understanding, issues);
  noteMismatches(collector.mismatches, blankPlaces(read), names, issues);
  noteTotals(wrongTotals(series, reader.totals.figures()), names, rowIssues);
  const groups = issues.groups();
  const asked = rowQuestions(groups, understanding);
  return {
    understanding: { ...understanding, questions: [...understanding.questions, ...asked] },
    series,
    places,
    partitions: [...new Set(series.map(({ partition }) => partition))],
    report: { file, rows: reader.rowCount(), issues: groups },
    observations: reader.observations,
  };
}

/** Reads the rows of a table that was understood, and leaves their figures as they come: for one that keeps sites apart. */
export function readSiteRows(
  source: TableSource,
  understanding: Understanding,
  reading: TableReading,
): Promise<Filled> {
  return readRows(source, { understanding, reading: { ...reading, bySite: true } });
}

interface Understood {
  readonly understanding: Understanding;
  readonly reading: TableReading;
  /** What rows contradict each other about, when that is known already. */
  readonly disputed?: DisputedRows;
  /** Rows of totals that stand for parts the table does not give, when that is known already. */
  readonly lone?: ReadonlySet<string>;
  /** The numbers of an earlier reading: what is disputed is told by them. */
  readonly codes?: FigureCodes;
}

/** What a reading fills. */
export interface Filled {
  /** By row and column of the file. */
  readonly issues: IssueLog;
  /** Takes issues by row and column of the table: the same but for a turned one. */
  readonly rowIssues: IssueLog;
  readonly collector: SeriesCollector;
  readonly reader: TableReader;
}

/**
 * Reads all rows; again where some of them show that dates or numbers are written otherwise than the beginning of the
 * table says, and again where rows contradict each other, or a row of totals is all that there is of a place: what came
 * first was in a sum, or left out, before that was known.
 */
async function readRows(source: TableSource, table: Understood): Promise<Filled & Understood> {
  const read = await readOnce(source, table);
  const { known, isRead } = inLightOf(read, table, source.sample.firstRow);
  if (!isRead) return readRows(source, known); // nothing of this reading is kept meanwhile but what it found
  const further = known.understanding.issues.slice(table.understanding.issues.length);
  for (const issue of further) read.rowIssues.add(issue);
  return { ...known, ...read };
}

/** What is known of a table after a reading, and whether the reading knew all that it is to know. */
function inLightOf({ reader, collector }: Filled, table: Understood, firstRow: number) {
  const { understanding, reading, disputed, codes } = table;
  const row = firstRow + understanding.layout.firstDataRow;
  const isFirst = codes === undefined;
  const whole = isFirst
    ? withTelling(understanding, reader.telling, reading.answers ?? NO_ANSWERS, row)
    : understanding;
  const known = { ...table, understanding: whole, codes: collector.codes };
  if (whole.columns.some((column, index) => column !== understanding.columns[index])) {
    return { known, isRead: false };
  }
  const { disputed: found } = reader;
  const lone = new Set([...reader.lone, ...reader.totals.alone(collector.has)]);
  const isRead = disputed !== undefined || (found.isEmpty && lone.size === 0);
  return isRead ? { known, isRead } : { known: { ...known, disputed: found, lone }, isRead };
}

async function readOnce(source: TableSource, table: Understood): Promise<Filled> {
  return (await readBytes(source, table)) ?? (await readText(source, table));
}

/** Reads the bytes of a regular text; null when there are none, nothing codes them here, or they are not what they seemed. */
async function readBytes(source: TableSource, table: Understood): Promise<Filled | null> {
  const { regular } = source;
  const isRowByRow = table.reading.bySite === true || needsRowText(table.understanding);
  if (!regular || !hasKernel() || isRowByRow) return null; // coded rows keep no sites apart, and know none above
  const filled = begin(source, table);
  const { signal, onProgress } = table.reading;
  const { columns } = table.understanding;
  const onStray = (row: number) => noteStray(filled.issues, row);
  const isRead = await readCoded(regular, filled.reader, {
    columns,
    signal,
    onStray,
    onProgress: (progress) => {
      if (filled.collector.size > MAX_CELLS) throw new Failed('data_too_large', table.reading.file);
      onProgress(progress);
    },
  });
  return isRead ? filled : null;
}

async function readText(source: TableSource, table: Understood): Promise<Filled> {
  const { signal, onProgress } = table.reading;
  const filled = begin(source, table);
  const { slices, guessed } = await source.text();
  if (guessed !== null) {
    filled.issues.add({ code: 'encoding_guessed', severity: 'ask', row: 1, column: '', text: guessed });
  }
  const pause = sliced(signal);
  for (const { rows, first, strays, done } of slices) {
    rows.forEach((cells, index) => filled.reader.accept(cells, first + index));
    for (const row of strays) noteStray(filled.issues, row);
    const last = first + rows.length - 1;
    onProgress({ stage: 'reading', done: Math.round(done * 1000), total: 1000, rows: last });
    await pause();
  }
  return filled;
}

function begin({ sample, isDelimited }: TableSource, table: Understood): Filled {
  const { understanding, reading, disputed = null, lone = null } = table;
  const { gazetteer, answers = NO_ANSWERS, foundBefore = [], bySite = false } = reading;
  const issues = new IssueLog();
  for (const issue of foundBefore) issues.add(issue);
  const { partial } = understanding;
  const collector = new SeriesCollector(blankPlaces(table), table.codes, partial, classesWithOthers);
  const today = parseIsoDay(new Date().toISOString().slice(0, 10));
  const { codes: numbers, sinkFor: openSeries } = collector;
  const { firstRow, merged = [], turned } = sample;
  const headers = understanding.columns.map(({ header }) => header);
  const rowIssues = turned ? new IssuesOfTurned(issues, turned, headers) : issues;
  const known = { numbers, disputed, lone, today, merged, turned };
  const asked = { gazetteer, answers, isDelimited, bySite };
  const tools = { ...asked, issues: rowIssues, openSeries, firstRow, ...known };
  return { issues, rowIssues, collector, reader: new TableReader(understanding, tools) };
}

/**
 * What rows without a smaller place are; null while only a person can say it. Rows that name their level, or whose code
 * does, are totals.
 */
function blankPlaces({ understanding, reading }: Understood): BlankPlaces | null {
  const isCoded = understanding.nesting !== null && understanding.nesting.codes !== null;
  const isNamed = isCoded || understanding.columns.some(({ role }) => role.is === 'adminLevel');
  return reading.answers?.blankPlaces ?? (isNamed ? 'totals' : null);
}

/** Totals were held against sums that had people twice. */
function noteCountedOnce(once: readonly CountedOnce[], { columns }: Understanding, issues: IssueLog): void {
  if (once.length === 0) return;
  issues.drop('totals_mismatch');
  const column = columns.find(({ role }) => role.is === 'key' && role.dimension === 'shelter')?.header ?? '';
  for (const { row, key, stated, sum } of once) {
    const text = `${key}: ${stated} ${stated === sum ? '=' : '≠'} ${sum}`;
    issues.add({ code: 'class_in_class', severity: 'warning', row, column, text });
  }
}

function noteMismatches(
  mismatches: readonly LevelMismatch[],
  blanks: BlankPlaces | null,
  names: ReadonlyMap<string, string>,
  issues: IssueLog,
): void {
  for (const { level, row, place, day, stated, sum, isOpen } of mismatches) {
    const mayDiffer = sum === null || (level > 0 && blanks === 'parts');
    if (mayDiffer && !isOpen) continue;
    const where = [names.get(place) ?? place, ...(isDated(day) ? [day] : [])].join(', ');
    const text = `${where}: ${stated} ≠ ${sum ?? '–'}`;
    const doubt = isOpen
      ? ({ code: 'total_or_part', severity: 'ask' } as const)
      : ({ code: 'totals_mismatch', severity: 'warning' } as const);
    issues.add({ ...doubt, row, column: '', text });
  }
}

function noteTotals(
  wrong: readonly { readonly stated: StatedTotal; readonly sum: number | null }[],
  names: ReadonlyMap<string, string>,
  issues: IssueLog,
): void {
  for (const { stated, sum } of wrong) {
    const { row, column, place, day, value } = stated;
    const where = [names.get(place) ?? place, ...(day !== null && isDated(day) ? [day] : [])].join(', ');
    const text = `${where}: ${value} ≠ ${sum ?? '–'}`;
    issues.add({ code: 'totals_mismatch', severity: 'warning', row, column, text });
  }
}

function noteStray(issues: IssueLog, row: number): void {
  issues.add({ code: 'stray_quote', severity: 'warning', row, column: '', text: '' });
}

/** Why no row gave a figure: because a question waits, if one does. */
function nothingRead({ understanding, issues }: Filled & Understood, file: string): Failed {
  const { questions, columns } = understanding;
  const open = questions.find(({ code }) => code === 'date_order');
  if (questions.some(({ code }) => code === 'round_days')) {
    return new Failed('no_date_column', headersOf(columns.map(({ header }) => header)));
  }
  if (open) return new Failed('date_order_open', columns[open.column]?.header);
  const unread = unreadDates(issues.groups());
  return unread ? new Failed(unread.code, unread.detail, unread.at) : new Failed('no_figures', file);
}
