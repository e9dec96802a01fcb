import { CellState } from '../../domain/cellState';
import type { CodedFigure } from '../../domain/codedFigure';
import { COUNTED, SKIPPED } from '../../domain/partRun';
import type { Understanding } from '../understanding';
import type { CountColumn } from './countColumn';
import { FigureChecks } from './figureChecks';
import type { Outlet, OutletSet } from './outlets';
import type { ReadingTools } from './readingTools';
import { RepeatCheck } from './repeatCheck';
import type { IdentityColumns } from './rowIdentity';
import type { RowsInHand } from './rowsInHand';

const LONGEST_TEXT = 200;
const SITE = 3; // the level from which on rows are parts of the places that figures stand for

/** What a reader of counts has to know of its table. */
export interface CountTable {
  readonly understanding: Understanding;
  readonly counts: readonly CountColumn[];
  readonly identity: IdentityColumns;
}

/** Hands the counts of rows on, each to its series. */
export class CountReader {
  readonly checks: FigureChecks;
  readonly #table: CountTable;
  readonly #tools: ReadingTools;
  readonly #repeats: RepeatCheck;
  #observations = 0;

  constructor(table: CountTable, tools: ReadingTools) {
    this.#table = table;
    this.#tools = tools;
    this.checks = new FigureChecks(table.counts, tools);
    this.#repeats = new RepeatCheck(table.counts, table.identity, tools);
  }

  /** Number of figures, present or missing, that were handed on. */
  get observations(): number {
    return this.#observations;
  }

  /**
   * Hands on every count of the rows [from, until), one stretch of those in hand, sets their fates, and gives the number
   * of records. Column by column: loops that do one thing run several times as fast. O(rows × counts).
   */
  read(rows: RowsInHand, from: number, until: number, outlets: OutletSet): number {
    const isPart = this.#table.identity.addsUp || outlets.rowLevel >= SITE;
    if (isPart) this.#repeats.judge(rows, from, until, outlets.partition);
    else rows.fates.fill(COUNTED, from, until);
    let records = 0;
    for (let row = from; row < until; row++) if (rows.fates[row] !== SKIPPED) records++;
    if (records === 0) return 0;
    this.checks.look(rows, from, until);
    if (isPart) for (const outlet of outlets.outlets) this.#putParts(rows, from, until, outlet);
    else for (let row = from; row < until; row++) this.#putWholes(rows, row, outlets);
    this.#observations += records * this.#table.counts.length;
    return records;
  }

  #putParts(rows: RowsInHand, from: number, until: number, outlet: Outlet): void {
    const { fates, places, sources, first, counts } = rows;
    const { count, breakdown, key, day, sink } = outlet;
    const isKeyed = breakdown >= 0;
    sink.putParts({
      from,
      until,
      first,
      day: day < 0 ? (rows.days[from] ?? 0) : day,
      round: day < 0 ? (rows.rounds[from] ?? -1) : -1,
      fates,
      places,
      sources,
      keys: isKeyed ? rows.keys : Int32Array.of(key),
      keyStride: isKeyed ? rows.breakdowns : 0,
      keyAt: isKeyed ? breakdown : 0,
      counts,
      countStride: this.#table.counts.length,
      countAt: count,
      others: rows.figures[count] ?? [],
    });
  }

  #putWholes(rows: RowsInHand, index: number, { outlets }: OutletSet): void {
    const { counts } = this.#table;
    for (const { count, breakdown, key, day, sink } of outlets) {
      const code = rows.counts[index * counts.length + count] ?? 0;
      const other = code < 0 ? rows.figure(count, code) : undefined;
      const figure: CodedFigure = {
        day: day < 0 ? (rows.days[index] ?? 0) : day,
        round: day < 0 ? (rows.rounds[index] ?? -1) : -1,
        place: rows.places[index] ?? 0,
        key: breakdown < 0 ? key : (rows.keys[index * rows.breakdowns + breakdown] ?? 0),
        source: rows.sources[index] ?? 0,
        state: code < 0 ? (other?.state ?? CellState.notReported) : CellState.reported,
        value: code < 0 ? (other?.value ?? 0) : code,
        upper: code < 0 ? (other?.upper ?? 0) : code,
        row: rows.first + index,
      };
      const rule = this.#tools.answers.conflicts ?? null;
      const placed = sink.put(figure, rule);
      if (placed !== 'new') this.#noteTwice(placed, rule !== null, rows, index, counts[count]);
    }
  }

  #noteTwice(
    placed: 'repeated' | 'conflicting',
    isSettled: boolean,
    rows: RowsInHand,
    index: number,
    column: CountColumn | undefined,
  ): void {
    const row = rows.first + index;
    const text = (rows.textsOf(index)[column?.index ?? -1] ?? '').slice(0, LONGEST_TEXT);
    const issue = { row, column: column?.header ?? '', text };
    const { issues } = this.#tools;
    if (placed === 'repeated') issues.add({ code: 'possible_duplicate', severity: 'warning', ...issue });
    else {
      const code = this.#table.understanding.undated ? 'duplicate_place' : 'conflicting_values';
      issues.add({ code, severity: isSettled ? 'warning' : 'ask', ...issue });
    }
  }
}
