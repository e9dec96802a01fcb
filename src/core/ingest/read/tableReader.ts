import type { RowCount } from '../../domain/dataset';
import type { Day } from '../../domain/day';
import type { FilePlace } from '../../domain/filePlace';
import type { Doubt, Issue } from '../../domain/issue';
import type { PlaceLevel } from '../../domain/placeLevel';
import { normaliseName } from '../../gazetteer/normaliseName';
import { cellText } from '../cellText';
import type { Understanding } from '../understanding';
import { CountReader } from './countReader';
import { NO_DAY, type ReadingTools } from './readingTools';
import type { RowPlace } from './rowPlace';
import { footnoteIn } from './footnote';
import { PlacePaths, type PlacePath, type PlaceText } from './placePaths';
import { RowDay } from './rowDay';
import { named, RowTexts } from './rowTexts';
import { RowWarnings } from './rowWarnings';
import { isTotalsLabel } from './totalsLabel';

type Fate = 'record' | 'skipped' | 'rejected';

const LONGEST_TEXT = 200; // of a cell in an issue
const WHOLE = /^\s*(?:all|both|both sexes)\s*$/i; // the rows of each sex or reason stand beside it
const LEVELS: readonly PlaceLevel[] = [0, 1, 2, 3, 4];
const LEVEL = /^\s*(?:adm(?:in)?)?\s*([0-4])\s*$/i;
const LINE_BREAK = /[\r\n]/;
const NO_PLACE: PlaceText = { code: '', name: '' };

/**
 * Turns the rows of a table into observations by what the table was taken for, one by one, and keeps none of them.
 * Every physical row becomes a record, is skipped with a reason or is rejected with a reason; the three add up. Never
 * throws on bad data. O(columns) per row; texts that repeat in a column are looked up.
 */
export class TableReader {
  readonly #understanding: Understanding;
  readonly #tools: ReadingTools;
  readonly #texts: RowTexts;
  readonly #paths: PlacePaths;
  readonly #counts: CountReader;
  readonly #warnings: RowWarnings;
  readonly #rowDay: RowDay | null;
  readonly #partitionColumns: readonly number[];
  readonly #firstDataRow: number;
  readonly #round: number;
  readonly #level: number;
  readonly #labels: readonly number[];
  readonly #addends: readonly number[];
  readonly #errors: readonly { readonly index: number; readonly header: string }[];
  #above: PlaceText = NO_PLACE;
  #records = 0;
  #skipped = 0;
  #rejected = 0;

  constructor(understanding: Understanding, tools: ReadingTools) {
    const { columns, layout, placeScheme } = understanding;
    this.#understanding = understanding;
    this.#tools = tools;
    this.#texts = new RowTexts(columns);
    const places = new Map(
      (tools.answers.places ?? []).map(({ text, place }) => [normaliseName(text), place]),
    );
    this.#paths = new PlacePaths(tools.gazetteer, placeScheme, places);
    this.#warnings = new RowWarnings(this.#texts, tools.issues);
    this.#counts = new CountReader(understanding, this.#texts, tools);
    const days = columns.filter(({ role }) => role.is === 'day' && role.of === 'reference');
    const dayColumn = days[0] ?? columns.find(({ role }) => role.is === 'year');
    this.#rowDay = dayColumn ? new RowDay(dayColumn, tools.today, this.#texts.first('month')) : null;
    this.#partitionColumns = this.#texts.of('partition').map(({ index }) => index);
    this.#firstDataRow = tools.firstRow + layout.firstDataRow;
    this.#round = this.#texts.first('round');
    this.#level = this.#texts.first('adminLevel');
    const named = [...this.#texts.of('place'), ...this.#texts.of('key'), ...this.#texts.of('addend')];
    this.#labels = named.map(({ index }) => index);
    this.#addends = this.#texts.of('addend').map(({ index }) => index);
    this.#errors = this.#texts.of('sourceError');
    for (const issue of understanding.issues) tools.issues.add(issue);
  }

  /** Takes one row; `row` is its number in the file. Rows above the data are counted as skipped. */
  accept(cells: readonly string[], row: number): void {
    const fate = row < this.#firstDataRow ? 'skipped' : this.#read(cells, row);
    if (fate === 'record') this.#records++;
    else if (fate === 'skipped') this.#skipped++;
    else this.#rejected++;
  }

  /** Says what only the whole table shows; to be called once, after the last row. */
  end(): void {
    this.#counts.end();
    this.#warnings.end();
  }

  /** How the rows were used so far. */
  rowCount(): RowCount {
    const [records, skipped, rejected] = [this.#records, this.#skipped, this.#rejected];
    return { physical: records + skipped + rejected, records, skipped, rejected };
  }

  /** The places met so far, and how each lies in the next larger one. */
  places(): FilePlace[] {
    return this.#paths.places();
  }

  /** Number of figures, present or missing, that were handed on. */
  get observations(): number {
    return this.#counts.observations;
  }

  #read(cells: readonly string[], row: number): Fate {
    if (cells.every((cell) => cell.trim() === '')) return 'skipped';
    const unusable = this.#notData(cells, row) ?? this.#misplaced(cells, row);
    if (unusable) return unusable;
    const path = this.#path(cells);
    if (!path) return this.#withoutPlace(cells, row);
    const day = this.#day(cells);
    if (!('day' in day)) return this.#note('rejected', day.doubt, row, day.column, day.text);
    if (path.doubt) this.#note('record', path.doubt, row, this.#placeHeader(), this.#placeText(cells));
    const place: RowPlace = { ...path, partition: this.#partition(cells, path), day: day.day };
    const fate = this.#counts.read(cells, row, place, this.#roundOf(cells));
    if (fate === 'record') this.#warnings.see(cells, row, place, this.#roundOf(cells));
    return fate;
  }

  /** Totals, notes and rows that the source itself calls wrong. */
  #notData(cells: readonly string[], row: number): Fate | null {
    const total = this.#totalLabel(cells);
    if (total !== null) {
      this.#counts.checkTotals(cells, row);
      return this.#note('skipped', { code: 'totals_row', severity: 'info' }, row, '', total);
    }
    const note = footnoteIn(cells, this.#understanding.columns.length, (text, index) =>
      this.#isFinestPlace(text, index),
    );
    if (note !== null) {
      const group = this.#texts.place(cells, 1);
      if (group.name !== '' || group.code !== '') this.#above = group; // the title of the rows that follow
      return this.#note('skipped', { code: 'footnote_row', severity: 'info' }, row, '', note);
    }
    for (const { index, header } of this.#errors) {
      const error = named(cells[index] ?? '');
      if (error !== '') {
        return this.#note('skipped', { code: 'source_error', severity: 'warning' }, row, header, error);
      }
    }
    return null;
  }

  /** Whether a text that stands alone names a place of the finest kind the table has, and not a group of them. */
  #isFinestPlace(text: string, index: number): boolean {
    const finest = this.#texts.of('place').reduce((level, { role }) => Math.max(level, role.level), 0);
    const isFinest = this.#texts.of('place').some((own) => own.index === index && own.role.level === finest);
    if (!isFinest || finest > 1) return isFinest;
    return this.#tools.gazetteer?.matchName(text) !== null && this.#understanding.placeScheme === 'gazetteer';
  }

  /** An unclosed quote gathers the lines that follow in one cell; a comma too many moves counts under other headers. */
  #misplaced(cells: readonly string[], row: number): Fate | null {
    const width = this.#understanding.columns.length;
    const manyLines = cells.find((cell) => LINE_BREAK.test(cell.trim()));
    const stray =
      cells.length === width
        ? undefined
        : (manyLines ?? cells.slice(width).find((cell) => cell.trim() !== ''));
    if (stray !== undefined) {
      return this.#note('rejected', { code: 'needs_review', severity: 'error' }, row, '', stray);
    }
    if (manyLines !== undefined) {
      this.#note('record', { code: 'needs_review', severity: 'warning' }, row, '', manyLines);
    }
    return null;
  }

  #withoutPlace(cells: readonly string[], row: number): Fate {
    if (this.#counts.isWhole(cells)) {
      return this.#note('skipped', { code: 'totals_row', severity: 'info' }, row, '', '');
    }
    return this.#note('rejected', { code: 'missing_cell', severity: 'error' }, row, this.#placeHeader(), '');
  }

  /** The label of a row of totals, in a column of names or in the first cell that holds something; null for none. */
  #totalLabel(cells: readonly string[]): string | null {
    const first = cells.find((cell) => cell.trim() !== '') ?? '';
    if (isTotalsLabel(first)) return cellText(first);
    const label =
      this.#labels.find((index) => isTotalsLabel(cells[index] ?? '')) ??
      this.#addends.find((index) => WHOLE.test(cells[index] ?? ''));
    return label === undefined ? null : cellText(cells[label] ?? '');
  }

  #path(cells: readonly string[]): PlacePath | null {
    const country = this.#texts.place(cells, 0);
    const second = this.#texts.place(cells, 2);
    const location = this.#texts.place(cells, 4);
    const third = this.#texts.place(cells, 3);
    const site = location.code || location.name || third.code || third.name;
    const adminLevel = this.#adminLevel(cells);
    let first = this.#texts.place(cells, 1);
    const below = second.name || second.code || site;
    if (first.code || first.name) this.#above = first;
    else if (below !== '' && adminLevel === null) first = this.#above; // merged cells: the place of the row above
    return this.#paths.of([country, first, second], site, adminLevel);
  }

  #adminLevel(cells: readonly string[]): PlaceLevel | null {
    if (this.#level < 0) return null;
    const digit = LEVEL.exec(cells[this.#level] ?? '')?.[1];
    return LEVELS.find((level) => String(level) === digit) ?? null;
  }

  /** The day of a row: its own, or that of the table; a table with its days in the header needs none. */
  #day(cells: readonly string[]): { day: Day } | { doubt: Doubt; column: string; text: string } {
    if (!this.#rowDay) return { day: this.#understanding.referenceDay ?? NO_DAY };
    const { column } = this.#rowDay;
    const text = this.#rowDay.textIn(cells);
    const found = this.#rowDay.of(text);
    return found.day === null ? { doubt: found.doubt, column: column.header, text } : { day: found.day };
  }

  #roundOf(cells: readonly string[]): number | null {
    if (this.#round < 0) return this.#understanding.round;
    const digits = /\d+/.exec(cellText(cells[this.#round] ?? ''))?.[0];
    return digits === undefined ? null : Number(digits);
  }

  #partition(cells: readonly string[], { country }: PlacePath): string {
    const texts = this.#partitionColumns.map((index) => named(cells[index] ?? ''));
    return [country, ...texts].filter((text) => text !== '').join(' · ');
  }

  #placeText(cells: readonly string[]): string {
    const { code, name } = this.#texts.place(cells, 1);
    return `${code} ${name}`.trim();
  }

  #placeHeader(): string {
    const index = Math.max(this.#texts.placeIndex(1, 'name'), this.#texts.first('place'));
    return this.#understanding.columns[index]?.header ?? '';
  }

  #note(fate: Fate, doubt: Doubt, row: number, column: string, text: string): Fate {
    const issue: Issue = { ...doubt, row, column, text: text.slice(0, LONGEST_TEXT) };
    this.#tools.issues.add(issue);
    return fate;
  }
}
