import { CellState, hasValue } from '../../domain/cellState';
import type { CodedFigure } from '../../domain/codedFigure';
import type { Doubt } from '../../domain/issue';
import type { Tally } from '../../domain/issueLog';
import type { SeriesSink } from '../../domain/series';
import { mixed } from '../scan/wordHash';
import type { Understanding } from '../understanding';
import type { CellFigure, CountColumn } from './countColumn';
import { Identities, type Sameness } from './identities';
import { PartsCheck } from './partsCheck';
import type { ReadingTools } from './readingTools';
import type { IdentityColumns } from './rowIdentity';
import type { RowsInHand, Setting } from './rowsInHand';
import { TotalsCheck, type WrongTotal } from './totalsCheck';

const LONGEST_TEXT = 200;
const SMALL = { individuals: 10, families: 5 } as const; // below these a figure may point at single families

/** What a reader of counts has to know of its table. */
export interface CountTable {
  readonly understanding: Understanding;
  readonly counts: readonly CountColumn[];
  readonly identity: IdentityColumns;
}

/** Hands the counts of rows on, each to its series; holds rows of totals against their sums. */
export class CountReader {
  readonly #table: CountTable;
  readonly #tools: ReadingTools;
  readonly #identities = new Identities();
  readonly #totals: TotalsCheck;
  readonly #parts: PartsCheck;
  readonly #missing: { row: number; cells: number }[];
  readonly #small: readonly Tally[];
  /** Below which a figure of each column is small; 0 for the parts of a breakdown. */
  readonly #smallBelow: readonly number[];
  readonly #compared: Tally;
  readonly #figure: CodedFigure = {
    day: 0,
    place: 0,
    key: 0,
    source: 0,
    round: -1,
    state: 0,
    value: 0,
    upper: 0,
    row: 0,
  };
  #observations = 0;

  constructor(table: CountTable, tools: ReadingTools) {
    this.#table = table;
    this.#tools = tools;
    this.#totals = new TotalsCheck(table.counts.length);
    this.#parts = new PartsCheck(table.counts);
    this.#missing = table.counts.map(() => ({ row: 0, cells: 0 }));
    this.#compared = tools.issues.tally('rows_not_compared', 'warning', '');
    this.#smallBelow = table.counts.map(({ role }) => (role.part === null ? SMALL[role.unit] : 0));
    this.#small = table.counts.map(({ header }) => tools.issues.tally('small_cells', 'info', header));
  }

  /** Number of figures, present or missing, that were handed on. */
  get observations(): number {
    return this.#observations;
  }

  /** Hands on every count of one of the rows in hand. O(count columns). */
  read(rows: RowsInHand, index: number): 'record' | 'skipped' {
    const setting = rows.settingList[rows.settings[index] ?? 0];
    if (!setting) return 'skipped';
    const isPart = this.#table.identity.addsUp || setting.path.rowLevel >= 3;
    const sameness = isPart ? this.#sameness(rows, index, setting) : 'new';
    if (sameness !== 'new' && sameness !== 'unknown' && this.#isRepeat(sameness, rows, index))
      return 'skipped';
    this.#look(rows, index);
    const contradicts = sameness === 'conflicting' && this.#tools.answers.conflicts !== 'sum';
    this.#handOn(rows, index, setting, isPart, contradicts);
    this.#observations += this.#table.counts.length;
    return 'record';
  }

  /** Holds a row of totals against what the columns add up to. */
  checkTotals(cells: readonly string[], row: number): void {
    this.#noteWrong(this.#totals.check({ row, stated: this.#stated(cells) }));
  }

  /** Whether a row without a label is the sum of the rows before it. */
  isWhole(cells: readonly string[]): boolean {
    return this.#totals.isWhole(this.#stated(cells));
  }

  /** Compares the totals that stood above their rows, and says which sums have parts without a figure. */
  end(): void {
    this.#noteWrong(this.#totals.end());
    this.#missing.forEach(({ row, cells }, index) => {
      const { header = '' } = this.#table.counts[index] ?? {};
      if (cells > 0) this.#note('partial_coverage', 'warning', row, header, String(cells));
    });
  }

  #handOn(
    rows: RowsInHand,
    index: number,
    { place, outlets }: Setting,
    isPart: boolean,
    contradicts: boolean,
  ): void {
    const { counts } = this.#table;
    const figure = this.#figure;
    const [ownDay, ownRound] = [rows.days[index] ?? 0, rows.rounds[index] ?? -1];
    figure.place = place;
    figure.source = rows.sources[index] ?? 0;
    figure.row = rows.first + index;
    const ways = outlets.outlets;
    for (let way = 0; way < ways.length; way++) {
      const outlet = ways[way];
      if (!outlet) continue;
      const { count, breakdown, key, day, sink } = outlet;
      figure.day = day < 0 ? ownDay : day;
      figure.round = day < 0 ? ownRound : -1;
      figure.key = breakdown < 0 ? key : (rows.keys[index * rows.breakdowns + breakdown] ?? 0);
      const code = rows.counts[index * counts.length + count] ?? 0;
      if (code >= 0) {
        figure.state = CellState.reported;
        figure.value = figure.upper = code;
      } else {
        const other = rows.figure(count, code);
        figure.state = other?.state ?? CellState.notReported;
        figure.value = other?.value ?? 0;
        figure.upper = other?.upper ?? 0;
      }
      if (contradicts) sink.withhold(figure);
      else if (isPart) sink.putPart(figure);
      else this.#putWhole(sink, figure, counts[count], rows, index);
    }
  }

  #putWhole(
    sink: SeriesSink,
    figure: CodedFigure,
    column: CountColumn | undefined,
    rows: RowsInHand,
    index: number,
  ): void {
    const rule = this.#tools.answers.conflicts ?? null;
    const placed = sink.put(figure, rule);
    if (placed === 'new' || !column) return;
    const text = rows.textsOf(index)[column.index] ?? '';
    if (placed === 'repeated') this.#note('possible_duplicate', 'warning', figure.row, column.header, text);
    else {
      const code = this.#table.understanding.undated ? 'duplicate_place' : 'conflicting_values';
      this.#note(code, rule === null ? 'ask' : 'warning', figure.row, column.header, text);
    }
  }

  /** Notes doubtful, small and missing figures and wrong sums of parts, and adds the row to the totals. */
  #look(rows: RowsInHand, index: number): void {
    const { counts } = this.#table;
    const base = index * counts.length;
    for (let count = 0; count < counts.length; count++) {
      const code = rows.counts[base + count] ?? 0;
      const value = code >= 0 ? code : this.#lookAtOther(rows, index, count, code);
      if (value >= 0) this.#totals.add(count, value);
      const small = this.#smallBelow[count] ?? 0;
      if (value > 0 && value < small) this.#small[count]?.count(rows.first + index, value);
    }
    this.#totals.endRow();
    if (!this.#parts.isEmpty) this.#lookAtParts(rows, index);
  }

  /** Notes what is to be said of a figure that is no plain count; gives its value, NaN for none. */
  #lookAtOther(rows: RowsInHand, index: number, count: number, code: number): number {
    const column = this.#table.counts[count];
    const figure = rows.figure(count, code);
    if (!column || !figure) return NaN;
    const { doubt, state, value } = figure;
    const row = rows.first + index;
    if (doubt) {
      this.#note(doubt.code, doubt.severity, row, column.header, rows.textsOf(index)[column.index] ?? '');
    }
    if (hasValue(state)) return value;
    const missing = this.#missing[count];
    if (column.role.part === null && missing && missing.cells++ === 0) missing.row = row;
    return NaN;
  }

  #lookAtParts(rows: RowsInHand, index: number): void {
    const { counts } = this.#table;
    const valueOf = (count: number) => {
      const code = rows.counts[index * counts.length + count] ?? 0;
      if (code >= 0) return code;
      const figure = rows.figure(count, code);
      return figure && hasValue(figure.state) ? figure.value : NaN;
    };
    for (const { whole, dimension, sum } of this.#parts.wrongIn(valueOf)) {
      const text = `${dimension}: ${sum} ≠ ${valueOf(whole)}`;
      this.#note('totals_mismatch', 'warning', rows.first + index, counts[whole]?.header ?? '', text);
    }
  }

  /**
   * Whether a row tells again what an earlier one told; of several figures of one event the first counts. Parts are
   * added as they come, so that the last of contradicting ones cannot count.
   */
  #isRepeat(sameness: 'repeated' | 'conflicting', rows: RowsInHand, index: number): boolean {
    const row = rows.first + index;
    const cells = rows.textsOf(index);
    const text = this.#table.identity.named.map((column) => (cells[column] ?? '').trim()).join(' · ');
    if (sameness === 'repeated') this.#note('possible_duplicate', 'warning', row, '', text);
    else if (this.#table.identity.hasEvents)
      this.#note('multiple_figures_same_event', 'warning', row, '', text);
    else {
      const rule = this.#tools.answers.conflicts;
      const isSettled = rule === 'first' || rule === 'sum';
      this.#note('conflicting_values', isSettled ? 'warning' : 'ask', row, '', text);
      return rule === 'first';
    }
    return true;
  }

  #sameness(rows: RowsInHand, index: number, { place, outlets }: Setting): Sameness {
    let one = mixed(mixed(rows.identities[2 * index] ?? 0, place), outlets.partition);
    let other = mixed(mixed(rows.identities[2 * index + 1] ?? 0, place), outlets.partition);
    for (let breakdown = 0; breakdown < rows.breakdowns; breakdown++) {
      const key = rows.keys[index * rows.breakdowns + breakdown] ?? 0;
      one = mixed(one, key);
      other = mixed(other, key);
    }
    const counts = this.#table.counts.length;
    let says = 0;
    for (let count = 0; count < counts; count++) {
      const code = rows.counts[index * counts + count] ?? 0;
      says =
        code >= 0
          ? saidBy(says, CellState.reported, code, code)
          : saidByOther(says, rows.figure(count, code));
    }
    const sameness = this.#identities.see(rows.days[index] ?? 0, one, other, says);
    if (sameness === 'unknown') this.#compared.count(rows.first + index, rows.first + index);
    return sameness;
  }

  #stated(cells: readonly string[]): (number | null)[] {
    return this.#table.counts.map((column) => column.numberIn(cells));
  }

  #noteWrong(wrong: readonly WrongTotal[]): void {
    for (const { row, count, stated, sum } of wrong) {
      const column = this.#table.counts[count]?.header ?? '';
      this.#note('totals_mismatch', 'warning', row, column, `${stated} ≠ ${sum}`);
    }
  }

  #note(code: Doubt['code'], severity: Doubt['severity'], row: number, column: string, text: string): void {
    this.#tools.issues.add({ code, severity, row, column, text: text.slice(0, LONGEST_TEXT) });
  }
}

/** Adds a figure to a hash of figures. */
function saidBy(says: number, state: number, value: number, upper: number): number {
  const plain = mixed(mixed(says, state), value | 0);
  return value === (value | 0) && upper === value ? plain : mixed(mixed(plain, value * 64), upper);
}

function saidByOther(says: number, figure: CellFigure | undefined): number {
  return figure ? saidBy(says, figure.state, figure.value, figure.upper) : says;
}
