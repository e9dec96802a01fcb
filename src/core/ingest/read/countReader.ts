import { CellState, hasValue } from '../../domain/cellState';
import type { Doubt } from '../../domain/issue';
import type { Dimension, Measure } from '../../domain/measure';
import type { Observation } from '../../domain/observation';
import type { SeriesSink } from '../../domain/series';
import type { Understanding } from '../understanding';
import { countColumns, type CountColumn } from './countColumn';
import { Identities } from './identities';
import { KeyColumns } from './keyColumns';
import type { ReadingTools } from './readingTools';
import type { RowPlace } from './rowPlace';
import type { RowTexts } from './rowTexts';
import type { RowWarnings } from './rowWarnings';
import { TotalsCheck, type WrongTotal } from './totalsCheck';

const LONGEST_TEXT = 200;
const OUTWARD = /^(?:out|exit|dep|leav|خروج|مغادر)/i;
const INWARD = /^(?:in|ent|arr|دخول|وصول|واصل)/i;

/** Reads the counts of rows and hands them on, each to its series; holds rows of totals against their sums. */
export class CountReader {
  readonly #counts: readonly CountColumn[];
  readonly #breakdowns: readonly KeyColumns[];
  readonly #identity: readonly number[];
  readonly #event: number;
  readonly #direction: number;
  readonly #source: number;
  readonly #addsUp: boolean;
  readonly #undated: boolean;
  readonly #identities = new Identities();
  readonly #sinks = new Map<string, SeriesSink>();
  readonly #totals: TotalsCheck;
  readonly #tools: ReadingTools;
  readonly #warnings: RowWarnings;
  #observations = 0;

  constructor(understanding: Understanding, texts: RowTexts, tools: ReadingTools, warnings: RowWarnings) {
    this.#tools = tools;
    this.#warnings = warnings;
    this.#counts = countColumns(understanding.columns);
    const keys = texts.of('key');
    const dimensions = [...new Set(keys.map(({ role }) => role.dimension))];
    this.#breakdowns = dimensions.map((dimension) => new KeyColumns(dimension, keys, tools.gazetteer));
    const addends = [...texts.of('addend'), ...(dimensions.length > 1 ? keys : [])];
    const sites = texts.of('place').filter(({ role }) => role.level >= 3);
    this.#event = texts.first('event');
    this.#identity = [...addends, ...sites, ...texts.of('event')].map(({ index }) => index);
    this.#addsUp = addends.length > 0 || this.#event >= 0;
    this.#direction = texts.first('direction');
    this.#source = texts.first('source');
    this.#undated = understanding.undated;
    this.#totals = new TotalsCheck(this.#counts.length);
  }

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
      this.#note({ code: 'needs_review', severity: 'error' }, row, '', cells[this.#direction] ?? '');
      return 'rejected';
    }
    const parts = this.#addsUp || place.rowLevel >= 3;
    const sameness = parts ? this.#sameness(cells, place) : 'new';
    if (sameness === 'repeated' || (sameness === 'conflicting' && this.#event >= 0)) {
      const code = sameness === 'repeated' ? 'possible_duplicate' : 'multiple_figures_same_event';
      this.#note({ code, severity: 'warning' }, row, '', this.#identityText(cells));
      return 'skipped';
    }
    if (sameness === 'conflicting') {
      this.#note({ code: 'conflicting_values', severity: 'ask' }, row, '', this.#identityText(cells));
    }
    const keys = this.#breakdowns.map((breakdown) => breakdown.keyOf(cells));
    const source = this.#source < 0 ? '' : (cells[this.#source] ?? '').trim();
    const sums: (number | null)[] = [];
    this.#counts.forEach((count, index) => {
      const text = cells[count.column.index] ?? '';
      const read = this.#figure(count, text, row);
      const own = hasValue(read.state) ? read.value : null;
      sums.push(own);
      if (own !== null) this.#totals.add(index, own);
      const { part, day, measure } = count.role;
      const one: Observation = {
        ...read,
        day: day ?? place.day,
        round: day === null ? round : null,
        place: place.place,
        key: part ? part.key : '',
        row,
        source,
      };
      const counted = outward && measure === 'arrivals' ? 'departures' : measure;
      const way = { parts, conflicting: sameness === 'conflicting', text };
      this.#observations++;
      if (part || keys.length === 0) {
        this.#hand(one, count, part?.dimension ?? null, counted, place, way);
        return;
      }
      this.#breakdowns.forEach(({ dimension }, breakdown) => {
        this.#hand({ ...one, key: keys[breakdown] ?? '' }, count, dimension, counted, place, way);
      });
    });
    this.#totals.endRow();
    this.#warnings.compareParts(this.#counts, sums, row);
    return 'record';
  }

  /** Holds a row of totals against what the columns add up to. */
  checkTotals(cells: readonly string[], row: number, label: string): void {
    const stated = this.#stated(cells);
    this.#noteWrong(this.#totals.check({ row, label, stated }));
  }

  /** Whether a row without a label is the sum of the rows before it. */
  isWhole(cells: readonly string[]): boolean {
    return this.#totals.isWhole(this.#stated(cells));
  }

  /** Compares the totals that stood above their rows. */
  end(): void {
    this.#noteWrong(this.#totals.end());
  }

  #stated(cells: readonly string[]): (number | null)[] {
    return this.#counts.map((count) => count.figure(cells[count.column.index] ?? ''));
  }

  #noteWrong(wrong: readonly WrongTotal[]): void {
    for (const { row, count, stated, sum } of wrong) {
      const column = this.#counts[count]?.column.header ?? '';
      this.#note({ code: 'totals_mismatch', severity: 'warning' }, row, column, `${stated} ≠ ${sum}`);
    }
  }

  #figure(count: CountColumn, text: string, row: number): Pick<Observation, 'state' | 'value' | 'upper'> {
    const { issue, unit, ...parsed } = count.parse(text);
    const { header } = count.column;
    if (count.isOtherUnit(unit)) {
      this.#note({ code: 'needs_review', severity: 'ask' }, row, header, text);
      return { state: CellState.notReported, value: 0, upper: 0 };
    }
    if (issue) this.#note(issue, row, header, text);
    else if (count.isNullWord(text, { ...parsed, issue })) {
      const severity = count.role.part ? 'warning' : 'info';
      this.#note({ code: 'missing_cell', severity }, row, header, text);
    }
    return parsed;
  }

  #hand(
    one: Observation,
    { role, column }: CountColumn,
    dimension: Dimension | null,
    measure: Measure,
    place: RowPlace,
    { parts, conflicting, text }: { parts: boolean; conflicting: boolean; text: string },
  ): void {
    const sink = this.#sinkFor(column.index, measure, dimension, role.unit, place);
    if (conflicting) sink.withhold(one);
    else if (parts) sink.addPart(one);
    else {
      const placed = sink.add(one);
      if (placed === 'new') return;
      const code = this.#undated ? 'duplicate_place' : 'conflicting_values';
      const doubt: Doubt =
        placed === 'repeated'
          ? { code: 'possible_duplicate', severity: 'warning' }
          : { code, severity: 'ask' };
      this.#note(doubt, one.row, column.header, text);
    }
  }

  #sinkFor(
    index: number,
    measure: Measure,
    dimension: Dimension | null,
    unit: CountColumn['role']['unit'],
    { level, rowLevel, partition }: RowPlace,
  ): SeriesSink {
    const name = `${index} ${dimension} ${measure} ${level} ${rowLevel} ${partition}`;
    const known = this.#sinks.get(name);
    if (known) return known;
    const sink = this.#tools.openSeries({ measure, unit, dimension, level, rowLevel, partition });
    this.#sinks.set(name, sink);
    return sink;
  }

  #sameness(cells: readonly string[], { place, day, partition }: RowPlace) {
    const about = `${place}\u0000${day}\u0000${partition}\u0000${this.#breakdowns.map((one) => one.keyOf(cells)).join(' ')}\u0000${this.#identityText(cells)}`;
    return this.#identities.see(
      about,
      this.#counts.map(({ column }) => cells[column.index] ?? '').join('\u0000'),
    );
  }

  #identityText(cells: readonly string[]): string {
    return this.#identity.map((index) => (cells[index] ?? '').trim()).join(' · ');
  }

  #note(doubt: Doubt, row: number, column: string, text: string): void {
    this.#tools.issues.add({ ...doubt, row, column, text: text.slice(0, LONGEST_TEXT) });
  }
}

/** True for movements out, false for movements in, null for a word that says neither. */
function directionOf(text: string): boolean | null {
  const word = text.trim();
  if (OUTWARD.test(word)) return true;
  return INWARD.test(word) ? false : null;
}
