import { hasValue } from '../../domain/cellState';
import type { CodedFigure } from '../../domain/codedFigure';
import type { Doubt } from '../../domain/issue';
import type { Tally } from '../../domain/issueLog';
import type { SeriesSink } from '../../domain/series';
import { mixed } from '../scan/wordHash';
import type { Understanding } from '../understanding';
import type { CountColumn } from './countColumn';
import { Identities, type Sameness } from './identities';
import { PartsCheck } from './partsCheck';
import type { ReadingTools } from './readingTools';
import type { IdentityColumns } from './rowIdentity';
import type { RowInHand } from './rowInHand';
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
    this.#small = table.counts.map(({ header }) => tools.issues.tally('small_cells', 'info', header));
  }

  /** Number of figures, present or missing, that were handed on. */
  get observations(): number {
    return this.#observations;
  }

  /** Hands on every count of a row. O(count columns). */
  read(inHand: RowInHand): 'record' | 'skipped' {
    const isPart = this.#table.identity.addsUp || inHand.path.rowLevel >= 3;
    const sameness = isPart ? this.#sameness(inHand) : 'new';
    if (sameness !== 'new' && sameness !== 'unknown' && this.#isRepeat(sameness, inHand)) return 'skipped';
    if (inHand.hasDoubts) this.#noteDoubts(inHand);
    this.#look(inHand);
    this.#handOn(inHand, isPart, sameness === 'conflicting');
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

  #handOn(inHand: RowInHand, isPart: boolean, contradicts: boolean): void {
    const figure = this.#figure;
    const { states, values, uppers, keys, outlets } = inHand;
    figure.place = inHand.place;
    figure.source = inHand.source;
    figure.row = inHand.row;
    for (const { count, breakdown, key, day, sink } of outlets.outlets) {
      figure.day = day < 0 ? inHand.day : day;
      figure.round = day < 0 ? inHand.round : -1;
      figure.key = breakdown < 0 ? key : (keys[breakdown] ?? 0);
      figure.state = (states[count] ?? 0) as CodedFigure['state'];
      figure.value = values[count] ?? 0;
      figure.upper = uppers[count] ?? 0;
      if (contradicts) sink.withhold(figure);
      else if (isPart) sink.putPart(figure);
      else this.#putWhole(sink, figure, this.#table.counts[count], inHand);
    }
  }

  #putWhole(sink: SeriesSink, figure: CodedFigure, column: CountColumn | undefined, inHand: RowInHand): void {
    const placed = sink.put(figure);
    if (placed === 'new' || !column) return;
    const text = inHand.texts()[column.index] ?? '';
    if (placed === 'repeated') this.#note('possible_duplicate', 'warning', figure.row, column.header, text);
    else {
      const code = this.#table.understanding.undated ? 'duplicate_place' : 'conflicting_values';
      this.#note(code, 'ask', figure.row, column.header, text);
    }
  }

  #noteDoubts({ doubts, row, texts }: RowInHand): void {
    doubts.forEach((doubt, index) => {
      const column = this.#table.counts[index];
      if (!doubt || !column) return;
      this.#note(doubt.code, doubt.severity, row, column.header, texts()[column.index] ?? '');
    });
  }

  /** Notes small and missing figures and sums of parts, and adds the row to the totals. */
  #look({ states, values, row }: RowInHand): void {
    const { counts } = this.#table;
    for (let index = 0; index < counts.length; index++) {
      const column = counts[index];
      const value = values[index] ?? 0;
      const has = hasValue(states[index] ?? 0);
      if (has) this.#totals.add(index, value);
      if (!column || column.role.part !== null) continue;
      const missing = this.#missing[index];
      if (!has && missing) {
        if (missing.cells++ === 0) missing.row = row;
      } else if (value > 0 && value < SMALL[column.role.unit]) this.#small[index]?.count(row, value);
    }
    this.#totals.endRow();
    if (this.#parts.isEmpty) return;
    for (const { whole, dimension, sum } of this.#parts.wrongIn(states, values)) {
      const text = `${dimension}: ${sum} ≠ ${values[whole]}`;
      this.#note('totals_mismatch', 'warning', row, counts[whole]?.header ?? '', text);
    }
  }

  /** Whether a row tells again what an earlier one told; of several figures of one event the first counts. */
  #isRepeat(sameness: 'repeated' | 'conflicting', { row, texts }: RowInHand): boolean {
    const cells = texts();
    const text = this.#table.identity.named.map((index) => (cells[index] ?? '').trim()).join(' · ');
    if (sameness === 'repeated') this.#note('possible_duplicate', 'warning', row, '', text);
    else if (this.#table.identity.hasEvents)
      this.#note('multiple_figures_same_event', 'warning', row, '', text);
    else {
      this.#note('conflicting_values', 'ask', row, '', text);
      return false;
    }
    return true;
  }

  #sameness({ one, other, place, day, outlets, keys, states, values, uppers, row }: RowInHand): Sameness {
    let first = mixed(mixed(one, place), outlets.partition);
    let second = mixed(mixed(other, place), outlets.partition);
    for (const key of keys) {
      first = mixed(first, key);
      second = mixed(second, key);
    }
    let says = 0;
    for (let index = 0; index < states.length; index++) {
      const value = values[index] ?? 0;
      const upper = uppers[index] ?? 0;
      says = mixed(mixed(says, states[index] ?? 0), value | 0);
      if (value !== (value | 0) || upper !== value) says = mixed(mixed(says, value * 64), upper);
    }
    const sameness = this.#identities.see(day, first, second, says);
    if (sameness === 'unknown') this.#compared.count(row, row);
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
