import type { RowCount } from '../../domain/dataset';
import type { Day } from '../../domain/day';
import type { FilePlace } from '../../domain/filePlace';
import type { Doubt, Issue } from '../../domain/issue';
import type { Understanding, UnderstoodColumn } from '../understanding';
import { isAside } from '../labelOfTotals';
import { NO_PLACE, type PlaceText } from '../placeText';
import { NO_DAY } from '../../domain/undated';
import type { CodedRows } from '../scan/codedRows';
import { CodedReader } from './codedReader';
import { CountReader } from './countReader';
import { countOfOwn } from './foreignPeople';
import { FateCount, type Fate } from './fateCount';
import type { DisputedRows } from './disputedRows';
import type { PlacePath } from './placePaths';
import type { ReadingTools } from './readingTools';
import { PlaceTotals } from './placeTotals';
import type { PlannedRows } from './planRows';
import { oneRow, type RowsInHand } from './rowsInHand';
import type { RowWay, RowWhen } from './rowParts';
import { RowReading } from './rowReading';
import type { TellingTexts } from './tellingTexts';
import { WholesOfAddends } from './wholesOfAddends';
import { RowWarnings } from './rowWarnings';

const ROWS_AT_ONCE = 1024; // coded ones: an abort is heard in between
const LINE_BREAK = /[\r\n]/;
const NO_POINTS = new Float64Array(0);
const UNREAD_POINT = Float64Array.of(NaN, NaN);
const TOTALS_ROW: Doubt = { code: 'totals_row', severity: 'info' };
const ASIDE_ROW: Doubt = { code: 'aside_row', severity: 'info' };
const NO_CELL: Doubt = { code: 'missing_cell', severity: 'error' };
const FOREIGN: Doubt = { code: 'foreign_people', severity: 'warning' };

/**
 * Turns the rows of a table into figures by what the table was taken for, and keeps none of them. Every
 * physical row becomes a record, is skipped with a reason or is rejected with a reason; the three add up. Never throws
 * on bad data. O(columns) per row; texts that repeat in a column are looked up.
 */
export class TableReader {
  readonly #reading: RowReading;
  readonly #counts: CountReader;
  readonly #warnings: RowWarnings;
  /** A row that came as text. */
  readonly #inHand: RowsInHand;
  readonly #firstDataRow: number;
  /** Where another table begins. */
  readonly #endRow: number;
  /** True when no column is known for places or counts: the rows wait until a person names it. */
  readonly #waits: boolean;
  /** Columns that a row must reach: those with a use, or all as long as that is not known. */
  readonly #needed: readonly UnderstoodColumn[];
  readonly #wholes: WholesOfAddends;
  /** Its rows of totals. */
  readonly totals: PlaceTotals;
  #cells: readonly string[] = [];
  #above: PlaceText = NO_PLACE;
  readonly #fates = new FateCount();

  constructor(understanding: Understanding, tools: ReadingTools) {
    this.#reading = new RowReading(understanding, tools);
    const { parts, identity } = this.#reading;
    const isOurs = understanding.placeScheme === 'gazetteer';
    const extent = (isOurs && tools.gazetteer?.country.extent) || null;
    this.#warnings = new RowWarnings(parts.texts, parts.paths, tools.issues, tools.answers.axes, extent);
    this.#counts = new CountReader({ understanding, counts: parts.counts, identity }, tools);
    this.#inHand = oneRow(parts.breakdowns.length, parts.counts.length, () => this.#cells);
    this.#wholes = new WholesOfAddends(this.#reading);
    this.totals = new PlaceTotals(this.#reading, this.#counts.checks);
    this.#waits = understanding.lacking !== null;
    this.#needed = understanding.columns.filter(({ role }) => this.#waits || role.is !== 'unused');
    const { firstDataRow, otherTable } = understanding.layout;
    this.#firstDataRow = tools.firstRow + firstDataRow;
    this.#endRow = tools.firstRow + (otherTable ?? Infinity);
    for (const issue of understanding.issues) tools.issues.add(issue);
  }

  /** Takes one row; `row` is its number in the file. Rows above the data or of another table are skipped. */
  accept(cells: readonly string[], row: number): void {
    if (row < this.#firstDataRow || row >= this.#endRow) {
      this.#fates.add('skipped');
      return;
    }
    const whole = this.#reading.fill.of(cells, row);
    const fate = this.#read(whole, row);
    if (fate !== 'record') this.#reading.parts.seeForms(whole);
    this.#fates.add(fate);
  }

  /** A reader of the coded rows of one coder, for `acceptCoded`. */
  codedReader(planned: PlannedRows): CodedReader {
    return new CodedReader(planned, this.#reading);
  }

  /**
   * Takes some thousand coded rows, from the one at `from` on, and gives where to go on; `first` is the number of the
   * first row of all in the file. They give what `accept` would make of the same rows as text. O(columns that are read)
   * per row.
   */
  acceptCoded(coded: CodedRows, first: number, reader: CodedReader, from: number): number {
    if (from === 0) reader.open(coded, first, this.#firstDataRow - first, this.#endRow - first);
    const { rows, hasPoints } = reader;
    const until = Math.min(coded.rows, from + ROWS_AT_ONCE);
    reader.take(from, until);
    for (let index = from; index < until;) {
      const end = this.#waits ? index : reader.settle(index, until);
      for (let at = index; at < end;) {
        const next = rows.endOfStretch(at, end);
        const records = this.#takeStretch(rows, at, next, hasPoints ? coded.points : NO_POINTS);
        this.#fates.add('record', records);
        this.#fates.add('skipped', next - at - records);
        at = next;
      }
      this.#above = reader.lastPlaceIn(index, end) ?? this.#above;
      index = end;
      if (index === until) break;
      this.accept(reader.textsOf(index), first + index);
      index++;
    }
    return until;
  }

  /** Says what only the whole table shows; to be called once, after the last row. */
  end(): void {
    this.totals.end();
    this.#counts.checks.end();
    this.#warnings.end();
  }

  /** How the rows were used so far. */
  rowCount(): RowCount {
    return this.#fates.rows;
  }

  /** The places met so far, how each lies in the next larger one, and how many people it can take. */
  places(): FilePlace[] {
    return this.#warnings.withCapacities(this.#reading.parts.paths.places());
  }

  /** Number of figures, present or missing, that were handed on. */
  get observations(): number {
    return this.#counts.observations;
  }

  /** Texts that say how the dates and numbers of their columns are to be read, from all rows. */
  get telling(): TellingTexts {
    return this.#reading.parts.telling;
  }

  /**
   * What rows contradict each other about. When there is something, the first of them are in sums that they do not
   * belong in: the table has to be read again by a reader that knows it.
   */
  get disputed(): DisputedRows {
    return this.#counts.disputed;
  }

  /** Rows of totals that stand for parts which the table does not give: a further reading has to count them. */
  get lone(): ReadonlySet<string> {
    return this.#wholes.alone();
  }

  #read(cells: readonly string[], row: number): Fate {
    if (cells.every((cell) => cell.trim() === '')) return 'skipped';
    if (this.#waits) return this.#misplaced(cells, row) ?? this.#wait(cells, row);
    const unusable = this.#notData(cells, row) ?? this.#misplaced(cells, row);
    if (unusable) return unusable;
    const path = this.#path(cells);
    if (!path) return this.#withoutPlace(cells, row);
    const when = this.#reading.parts.when(cells);
    if (when.day === null) return this.#note('rejected', when.doubt, row, when.column, when.text);
    if (path.doubt)
      this.#note('record', path.doubt, row, this.#reading.placeHeader, this.#reading.placeText(cells));
    const way = this.#reading.parts.way(cells);
    if ('code' in way) {
      const { text, ...doubt } = way;
      return this.#note(doubt.severity === 'error' ? 'rejected' : 'skipped', doubt, row, '', text);
    }
    const odd = way.isForeign ? countOfOwn(this.#reading.parts.counts, cells) : undefined;
    if (odd) this.#note('record', FOREIGN, row, odd.header, cells[odd.index] ?? '');
    this.#take(cells, row, path, when, { ...way, isForeign: way.isForeign && !odd });
    if (this.#takeStretch(this.#inHand, 0, 1, UNREAD_POINT) === 0) return 'skipped';
    this.#warnings.seeRemarks(cells, row);
    if (this.#wholes.haveAlone && this.#reading.labels.in(cells) !== null) this.#counts.checks.endGroup();
    return 'record';
  }

  /** Takes rows in hand that are of one day and go the same ways; gives the number of those that are records. */
  #takeStretch(rows: RowsInHand, from: number, until: number, points: Float64Array): number {
    const outlets = rows.settingList[rows.settings[from] ?? 0]?.outlets;
    if (!outlets) return 0;
    const records = this.#counts.read(rows, from, until, outlets);
    if (records === 0) return 0;
    const day = this.#reading.tools.numbers.days.words[rows.days[from] ?? 0] as Day | undefined;
    this.#warnings.seeStretch(rows, from, until, outlets, day ?? NO_DAY);
    if (points.length > 0) this.#warnings.seePoints(rows, from, until, outlets.isOfSites, points);
    return records;
  }

  /** Takes a row of text in hand. */
  #take(
    cells: readonly string[],
    row: number,
    path: PlacePath,
    when: RowWhen & { day: Day },
    way: RowWay,
  ): void {
    const { parts, identities, outlets, tools } = this.#reading;
    const { days, places, sources } = tools.numbers;
    const rows = this.#inHand;
    const { one, other } = identities.of(cells);
    this.#cells = cells;
    rows.first = row;
    rows.days[0] = days.encode(when.day);
    rows.rounds[0] = when.round;
    const ways = outlets.of(path, parts.partition(cells, path), way);
    const source = sources.encode(parts.source(cells));
    rows.settingList[0] = { path, place: places.encode(path.place), outlets: ways, source };
    rows.seen[0] = false;
    rows.settle(0, 0);
    rows.identities[0] = one;
    rows.identities[1] = other;
    parts.breakdowns.forEach((breakdown, index) => (rows.keys[index] = breakdown.numberIn(cells)));
    parts.counts.forEach((column, index) => rows.setFigure(index, column.figureIn(cells)));
  }

  /** Totals, notes and rows that the source itself calls wrong. */
  #notData(cells: readonly string[], row: number): Fate | null {
    const total = this.#reading.labels.in(cells);
    if (total !== null && !this.#wholes.standsAlone(cells)) {
      if (isAside(total)) return this.#note('skipped', ASIDE_ROW, row, '', total);
      const record = this.totals.take(cells, row, total);
      return record ? this.#read(record, row) : this.#note('skipped', TOTALS_ROW, row, '', total);
    }
    const region = this.#reading.labels.regionIn(cells);
    if (region !== null) return this.#note('skipped', TOTALS_ROW, row, '', region);
    const note = this.#reading.footnote(cells);
    if (note !== null) {
      const group = this.#reading.parts.texts.place(cells, 1);
      if (group.name !== '' || group.code !== '') this.#above = group; // the title of the rows that follow
      return this.#note('skipped', { code: 'footnote_row', severity: 'info' }, row, '', note);
    }
    const out = this.#reading.leftOut(cells);
    return (
      out && this.#note('skipped', { code: out.code, severity: out.severity }, row, out.header, out.text)
    );
  }

  /** An unclosed quote gathers the lines that follow in one cell; a comma too many moves counts under other headers. */
  #misplaced(cells: readonly string[], row: number): Fate | null {
    const width = this.#reading.understanding.columns.length;
    const manyLines = cells.find((cell) => LINE_BREAK.test(cell.trim()));
    const stray =
      cells.length === width
        ? undefined
        : (manyLines ?? cells.slice(width).find((cell) => cell.trim() !== ''));
    if (stray !== undefined) {
      return this.#note('rejected', { code: 'odd_row', severity: 'error' }, row, '', stray);
    }
    if (manyLines !== undefined)
      this.#note('record', { code: 'lines_in_cell', severity: 'warning' }, row, '', manyLines);
    const missing = this.#needed.find((column) => column.index >= cells.length);
    if (missing && this.#reading.tools.isDelimited) {
      const last = cells.at(-1) ?? '';
      this.#note('record', { code: 'short_row', severity: 'warning' }, row, missing.header, last);
    }
    return null;
  }

  #wait(cells: readonly string[], row: number): Fate {
    const text = cells.find((cell) => cell.trim() !== '') ?? '';
    return this.#note('rejected', { code: 'row_waits', severity: 'ask' }, row, '', text);
  }

  #withoutPlace(cells: readonly string[], row: number): Fate {
    const isWhole = this.#counts.checks.isWhole(cells);
    if (isWhole) return this.#note('skipped', TOTALS_ROW, row, '', '');
    return this.#note('rejected', NO_CELL, row, this.#reading.placeHeader, '');
  }

  #path(cells: readonly string[]): PlacePath | null {
    let first = this.#reading.parts.texts.place(cells, 1);
    if (first.code || first.name) this.#above = first;
    else if (this.#reading.parts.mayFollowAbove(cells)) first = this.#above;
    return this.#reading.parts.path(cells, first);
  }

  #note(fate: Fate, doubt: Doubt, row: number, column: string, text: string): Fate {
    const issue: Issue = { ...doubt, row, column, text };
    this.#reading.tools.issues.add(issue);
    if (fate === 'rejected') this.#counts.checks.leaveOut();
    return fate;
  }
}
