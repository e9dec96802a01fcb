import type { RowCount } from '../../domain/dataset';
import type { Day } from '../../domain/day';
import type { FilePlace } from '../../domain/filePlace';
import type { Doubt, Issue } from '../../domain/issue';
import type { Understanding } from '../understanding';
import { CountReader } from './countReader';
import { footnoteIn } from './footnote';
import { Outlets } from './outlets';
import type { PlacePath, PlaceText } from './placePaths';
import type { ReadingTools } from './readingTools';
import { addTexts, identityColumns, NO_TEXT, type IdentityColumns } from './rowIdentity';
import { RowInHand } from './rowInHand';
import { RowLabels } from './rowLabels';
import { RowParts, type RowWhen } from './rowParts';
import { RowWarnings } from './rowWarnings';

type Fate = 'record' | 'skipped' | 'rejected';

const LONGEST_TEXT = 200; // of a cell in an issue
const LINE_BREAK = /[\r\n]/;
const NO_PLACE: PlaceText = { code: '', name: '' };
const NOWHERE: PlacePath = { place: '', level: 1, rowLevel: 1, country: '', doubt: null };

/**
 * Turns the rows of a table into figures by what the table was taken for, one by one, and keeps none of them. Every
 * physical row becomes a record, is skipped with a reason or is rejected with a reason; the three add up. Never throws
 * on bad data. O(columns) per row; texts that repeat in a column are looked up.
 */
export class TableReader {
  readonly #understanding: Understanding;
  readonly #tools: ReadingTools;
  readonly #parts: RowParts;
  readonly #labels: RowLabels;
  readonly #identity: IdentityColumns;
  readonly #counts: CountReader;
  readonly #outlets: Outlets;
  readonly #warnings: RowWarnings;
  readonly #inHand: RowInHand;
  readonly #firstDataRow: number;
  #cells: readonly string[] = [];
  #above: PlaceText = NO_PLACE;
  #records = 0;
  #skipped = 0;
  #rejected = 0;

  constructor(understanding: Understanding, tools: ReadingTools) {
    this.#understanding = understanding;
    this.#tools = tools;
    this.#parts = new RowParts(understanding, tools);
    const { texts, counts, breakdowns } = this.#parts;
    this.#labels = new RowLabels(texts);
    this.#identity = identityColumns(texts);
    this.#warnings = new RowWarnings(texts, tools.issues);
    this.#counts = new CountReader({ understanding, counts, identity: this.#identity }, tools);
    const dimensions = breakdowns.map(({ dimension }) => dimension);
    this.#outlets = new Outlets(counts, dimensions, tools.openSeries, tools.numbers);
    this.#inHand = new RowInHand(NOWHERE, { partition: 0, outlets: [] }, dimensions.length, counts.length);
    this.#firstDataRow = tools.firstRow + understanding.layout.firstDataRow;
    this.#inHand.texts = () => this.#cells;
    for (const issue of understanding.issues) tools.issues.add(issue);
  }

  /** Takes one row; `row` is its number in the file. Rows above the data are counted as skipped. */
  accept(cells: readonly string[], row: number): void {
    this.#count(row < this.#firstDataRow ? 'skipped' : this.#read(cells, row));
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
    return this.#parts.paths.places();
  }

  /** Number of figures, present or missing, that were handed on. */
  get observations(): number {
    return this.#counts.observations;
  }

  #count(fate: Fate): void {
    if (fate === 'record') this.#records++;
    else if (fate === 'skipped') this.#skipped++;
    else this.#rejected++;
  }

  #read(cells: readonly string[], row: number): Fate {
    if (cells.every((cell) => cell.trim() === '')) return 'skipped';
    const unusable = this.#notData(cells, row) ?? this.#misplaced(cells, row);
    if (unusable) return unusable;
    const path = this.#path(cells);
    if (!path) return this.#withoutPlace(cells, row);
    const when = this.#parts.when(cells);
    if (when.day === null) return this.#note('rejected', when.doubt, row, when.column, when.text);
    if (path.doubt) this.#note('record', path.doubt, row, this.#placeHeader(), this.#placeText(cells));
    const outward = this.#parts.outward(cells);
    if (outward === null) {
      const word = this.#parts.directionText(cells);
      return this.#note('rejected', { code: 'needs_review', severity: 'error' }, row, '', word);
    }
    const fate = this.#counts.read(this.#taken(cells, row, path, when, outward));
    if (fate === 'record') this.#warnings.see(this.#inHand, when.day);
    return fate;
  }

  /** Takes a row of text in hand. */
  #taken(
    cells: readonly string[],
    row: number,
    path: PlacePath,
    when: RowWhen & { day: Day },
    outward: boolean,
  ): RowInHand {
    const { own, shared } = this.#identity;
    const { days, places, sources } = this.#tools.numbers;
    const inHand = this.#inHand;
    inHand.row = row;
    inHand.path = path;
    inHand.outlets = this.#outlets.of(path, this.#parts.partition(cells, path), outward);
    inHand.day = days.encode(when.day);
    inHand.place = places.encode(path.place);
    inHand.source = sources.encode(this.#parts.source(cells));
    inHand.round = when.round;
    this.#parts.breakdowns.forEach((breakdown, index) => (inHand.keys[index] = breakdown.numberIn(cells)));
    const { one, other } = addTexts(addTexts(NO_TEXT, cells, own), cells, shared);
    inHand.one = one;
    inHand.other = other;
    inHand.hasDoubts = false;
    this.#parts.counts.forEach((column, index) => inHand.setFigure(index, column.figureIn(cells)));
    this.#cells = cells;
    return inHand;
  }

  /** Totals, notes and rows that the source itself calls wrong. */
  #notData(cells: readonly string[], row: number): Fate | null {
    const total = this.#labels.in(cells);
    if (total !== null) {
      this.#counts.checkTotals(cells, row);
      return this.#note('skipped', { code: 'totals_row', severity: 'info' }, row, '', total);
    }
    const note = footnoteIn(cells, this.#understanding.columns.length, (text, index) =>
      this.#isFinestPlace(text, index),
    );
    if (note !== null) {
      const group = this.#parts.texts.place(cells, 1);
      if (group.name !== '' || group.code !== '') this.#above = group; // the title of the rows that follow
      return this.#note('skipped', { code: 'footnote_row', severity: 'info' }, row, '', note);
    }
    const error = this.#parts.error(cells);
    if (!error) return null;
    return this.#note(
      'skipped',
      { code: 'source_error', severity: 'warning' },
      row,
      error.header,
      error.text,
    );
  }

  /** Whether a text that stands alone names a place of the finest kind the table has, and not a group of them. */
  #isFinestPlace(text: string, index: number): boolean {
    const places = this.#parts.texts.of('place');
    const finest = places.reduce((level, { role }) => Math.max(level, role.level), 0);
    const isFinest = places.some((own) => own.index === index && own.role.level === finest);
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

  #path(cells: readonly string[]): PlacePath | null {
    let first = this.#parts.texts.place(cells, 1);
    if (first.code || first.name) this.#above = first;
    else if (this.#parts.mayFollowAbove(cells)) first = this.#above;
    return this.#parts.path(cells, first);
  }

  #placeText(cells: readonly string[]): string {
    const { code, name } = this.#parts.texts.place(cells, 1);
    return `${code} ${name}`.trim();
  }

  #placeHeader(): string {
    const { texts } = this.#parts;
    const index = Math.max(texts.placeIndex(1, 'name'), texts.first('place'));
    return this.#understanding.columns[index]?.header ?? '';
  }

  #note(fate: Fate, doubt: Doubt, row: number, column: string, text: string): Fate {
    const issue: Issue = { ...doubt, row, column, text: text.slice(0, LONGEST_TEXT) };
    this.#tools.issues.add(issue);
    return fate;
  }
}
