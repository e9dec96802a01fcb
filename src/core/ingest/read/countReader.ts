import { hasValue } from '../../domain/cellState';
import type { Doubt } from '../../domain/issue';
import type { Observation } from '../../domain/observation';
import type { SeriesSink } from '../../domain/series';
import type { Understanding } from '../understanding';
import { countColumns, type CellFigure, type CountColumn } from './countColumn';
import { Identities, type Sameness } from './identities';
import { KeyColumns } from './keyColumns';
import { Outlets } from './outlets';
import { PartsCheck } from './partsCheck';
import type { ReadingTools } from './readingTools';
import type { RowPlace } from './rowPlace';
import type { RowTexts } from './rowTexts';
import { TotalsCheck, type WrongTotal } from './totalsCheck';

const LONGEST_TEXT = 200;
const OUTWARD = /^(?:out|exit|dep|leav|خروج|مغادر)/i;
const INWARD = /^(?:in|ent|arr|دخول|وصول|واصل)/i;
const SMALL = { individuals: 10, families: 5 } as const; // below these a figure may point at single families

/** Reads the counts of rows and hands them on, each to its series; holds rows of totals against their sums. */
export class CountReader {
  readonly #counts: readonly CountColumn[];
  readonly #breakdowns: readonly KeyColumns[];
  readonly #outlets: Outlets;
  readonly #identity: readonly number[];
  readonly #event: number;
  readonly #direction: number;
  readonly #source: number;
  /** True when rows of one place and date are parts of its figure, as those of different reasons are. */
  readonly #addsUp: boolean;
  readonly #undated: boolean;
  readonly #identities = new Identities();
  readonly #totals: TotalsCheck;
  readonly #parts: PartsCheck;
  readonly #missing: { row: number; cells: number }[];
  readonly #tools: ReadingTools;
  #observations = 0;

  constructor(understanding: Understanding, texts: RowTexts, tools: ReadingTools) {
    this.#tools = tools;
    this.#counts = countColumns(understanding.columns);
    const keys = texts.of('key');
    const dimensions = [...new Set(keys.map(({ role }) => role.dimension))];
    this.#breakdowns = dimensions.map((dimension) => new KeyColumns(dimension, keys, tools.gazetteer));
    this.#outlets = new Outlets(this.#counts, dimensions, tools.openSeries);
    const addends = [...texts.of('addend'), ...(dimensions.length > 1 ? keys : [])];
    const sites = texts.of('place').filter(({ role }) => role.level >= 3);
    this.#event = texts.first('event');
    this.#identity = [...addends, ...sites, ...texts.of('event')].map(({ index }) => index);
    this.#addsUp = addends.length > 0 || this.#event >= 0;
    this.#direction = texts.first('direction');
    this.#source = texts.first('source');
    this.#undated = understanding.undated;
    this.#totals = new TotalsCheck(this.#counts.length);
    this.#parts = new PartsCheck(this.#counts);
    this.#missing = this.#counts.map(() => ({ row: 0, cells: 0 }));
  }

  /** Number of figures, present or missing, that were handed on. */
  get observations(): number {
    return this.#observations;
  }

  /** Reads every count of a row. O(count columns). */
  read(
    cells: readonly string[],
    row: number,
    place: RowPlace,
    round: number | null,
  ): 'record' | 'skipped' | 'rejected' {
    const outward = this.#direction < 0 ? false : directionOf(cells[this.#direction] ?? '');
    if (outward === null) {
      this.#note('needs_review', 'error', row, '', cells[this.#direction] ?? '');
      return 'rejected';
    }
    const keys = this.#breakdowns.map((breakdown) => breakdown.keyOf(cells));
    const isPart = this.#addsUp || place.rowLevel >= 3;
    const sameness = isPart ? this.#sameness(cells, place, keys) : 'new';
    if (this.#isRepeat(sameness, cells, row)) return 'skipped';
    const figures = this.#figures(cells, row);
    const source = this.#source < 0 ? '' : (cells[this.#source] ?? '').trim();
    const outlets = this.#outlets.of(place, outward);
    for (const { count, breakdown, key, day, sink } of outlets) {
      const figure = figures[count];
      if (!figure) continue;
      const one: Observation = {
        day: day ?? place.day,
        round: day === null ? round : null,
        place: place.place,
        key: breakdown < 0 ? key : (keys[breakdown] ?? ''),
        state: figure.state,
        value: figure.value,
        upper: figure.upper,
        row,
        source,
      };
      if (sameness === 'conflicting') sink.withhold(one);
      else if (isPart) sink.addPart(one);
      else this.#addWhole(sink, one, this.#counts[count], cells);
    }
    this.#observations += this.#counts.length;
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
      const { header = '' } = this.#counts[index] ?? {};
      if (cells > 0) this.#note('partial_coverage', 'warning', row, header, String(cells));
    });
  }

  /** The figures of a row; doubts, small and missing figures and sums of parts are noted on the way. */
  #figures(cells: readonly string[], row: number): CellFigure[] {
    const numbers: (number | null)[] = [];
    const figures = this.#counts.map((column, index) => {
      const figure = column.figureIn(cells);
      const { doubt } = figure;
      if (doubt) this.#note(doubt.code, doubt.severity, row, column.header, cells[column.index] ?? '');
      const number = hasValue(figure.state) ? figure.value : null;
      numbers.push(number);
      if (number !== null) this.#totals.add(index, number);
      if (column.role.part === null) this.#seeWhole(column, index, number, row);
      return figure;
    });
    this.#totals.endRow();
    for (const { whole, dimension, sum } of this.#parts.wrongIn(numbers)) {
      const text = `${dimension}: ${sum} ≠ ${numbers[whole]}`;
      this.#note('totals_mismatch', 'warning', row, this.#counts[whole]?.header ?? '', text);
    }
    return figures;
  }

  #seeWhole({ role, header }: CountColumn, index: number, number: number | null, row: number): void {
    const missing = this.#missing[index];
    if (number === null && missing) {
      if (missing.cells++ === 0) missing.row = row;
    } else if (number !== null && number > 0 && number < SMALL[role.unit]) {
      this.#note('small_cells', 'info', row, header, String(number));
    }
  }

  #addWhole(
    sink: SeriesSink,
    one: Observation,
    column: CountColumn | undefined,
    cells: readonly string[],
  ): void {
    const placed = sink.add(one);
    if (placed === 'new' || !column) return;
    const text = cells[column.index] ?? '';
    if (placed === 'repeated') this.#note('possible_duplicate', 'warning', one.row, column.header, text);
    else {
      const code = this.#undated ? 'duplicate_place' : 'conflicting_values';
      this.#note(code, 'ask', one.row, column.header, text);
    }
  }

  /** Whether a row tells again what an earlier one told; of several figures of one event the first counts. */
  #isRepeat(sameness: Sameness, cells: readonly string[], row: number): boolean {
    if (sameness === 'new') return false;
    const text = this.#identityText(cells);
    if (sameness === 'repeated') this.#note('possible_duplicate', 'warning', row, '', text);
    else if (this.#event >= 0) this.#note('multiple_figures_same_event', 'warning', row, '', text);
    else {
      this.#note('conflicting_values', 'ask', row, '', text);
      return false;
    }
    return true;
  }

  #stated(cells: readonly string[]): (number | null)[] {
    return this.#counts.map((column) => column.numberIn(cells));
  }

  #noteWrong(wrong: readonly WrongTotal[]): void {
    for (const { row, count, stated, sum } of wrong) {
      const column = this.#counts[count]?.header ?? '';
      this.#note('totals_mismatch', 'warning', row, column, `${stated} ≠ ${sum}`);
    }
  }

  #sameness(cells: readonly string[], place: RowPlace, keys: readonly string[]): Sameness {
    const about = [place.place, place.day, place.partition, ...keys, this.#identityText(cells)].join(
      '\u0000',
    );
    let says = '';
    for (const { index } of this.#counts) says += `${cells[index] ?? ''}\u0000`;
    return this.#identities.see(about, says);
  }

  #identityText(cells: readonly string[]): string {
    return this.#identity.map((index) => (cells[index] ?? '').trim()).join(' · ');
  }

  #note(code: Doubt['code'], severity: Doubt['severity'], row: number, column: string, text: string): void {
    this.#tools.issues.add({ code, severity, row, column, text: text.slice(0, LONGEST_TEXT) });
  }
}

/** True for movements out, false for movements in, null for a word that says neither. */
function directionOf(text: string): boolean | null {
  const word = text.trim();
  if (OUTWARD.test(word)) return true;
  return INWARD.test(word) ? false : null;
}
