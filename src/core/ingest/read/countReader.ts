import { COUNTED, figureOf, SKIPPED, type PartRun } from '../../domain/partRun';
import { rowInFile } from '../turnedPlaces';
import type { Understanding } from '../understanding';
import type { CountColumn } from './countColumn';
import type { DisputedRows } from './disputedRows';
import { FigureChecks } from './figureChecks';
import type { Outlet, OutletSet } from './outlets';
import type { ReadingTools } from './readingTools';
import { RepeatCheck } from './repeatCheck';
import type { IdentityColumns } from './rowIdentity';
import type { RowsInHand } from './rowsInHand';

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
    this.checks = new FigureChecks(table.counts, table.understanding, tools);
    this.#repeats = new RepeatCheck(table.counts, table.identity, table.understanding.apart, tools);
  }

  /** Number of figures, present or missing, that were handed on. */
  get observations(): number {
    return this.#observations;
  }

  /** What rows contradict each other about, see `RepeatCheck`. */
  get disputed(): DisputedRows {
    return this.#repeats.disputed;
  }

  /**
   * Hands on every count of the rows [from, until), one stretch of those in hand, sets their fates, and gives the number
   * of records. Column by column: loops that do one thing run several times as fast. O(rows × counts).
   */
  read(rows: RowsInHand, from: number, until: number, outlets: OutletSet): number {
    const { identity, understanding } = this.#table;
    const isPart = identity.addsUp || outlets.isOfSites || understanding.apart.length > 0;
    if (isPart) this.#repeats.judge(rows, from, until, outlets.group);
    else rows.fates.fill(COUNTED, from, until);
    let records = 0;
    for (let row = from; row < until; row++) if (rows.fates[row] !== SKIPPED) records++;
    if (records === 0) return 0;
    this.checks.look(rows, from, until);
    if (!isPart) this.#putWholes(rows, from, until, outlets.outlets);
    else for (const way of outlets.outlets) way.sink.putParts(this.#runOf(rows, from, until, way));
    this.#observations += records * this.#table.counts.length;
    return records;
  }

  /** Wholes go row by row: which of two figures for one cell comes first may matter. */
  #putWholes(rows: RowsInHand, from: number, until: number, ways: readonly Outlet[]): void {
    const rule = this.#tools.answers.conflicts ?? null;
    const runs = ways.map((outlet) => ({ outlet, run: this.#runOf(rows, from, until, outlet) }));
    for (let row = from; row < until; row++) {
      for (const { outlet, run } of runs) {
        const placed = outlet.sink.put(figureOf(run, row), rule);
        if (placed !== 'new') this.#noteTwice(placed, rule !== null, rows, row, outlet.count);
      }
    }
  }

  /** The figures that go one way. */
  #runOf(rows: RowsInHand, from: number, until: number, outlet: Outlet): PartRun {
    const { fates, disputes, places, sources, counts } = rows;
    const { count, breakdown, key, day } = outlet;
    const { turned } = this.#tools;
    const first = turned ? rowInFile(turned, this.#table.counts[count]?.index ?? 0) : rows.first;
    const isKeyed = breakdown >= 0;
    return {
      from,
      until,
      first,
      day: day < 0 ? (rows.days[from] ?? 0) : day,
      round: day < 0 ? (rows.rounds[from] ?? -1) : (this.#table.counts[count]?.round ?? -1),
      fates,
      disputes,
      places,
      sources,
      keys: isKeyed ? rows.keys : Int32Array.of(key),
      keyStride: isKeyed ? rows.breakdowns : 0,
      keyAt: isKeyed ? breakdown : 0,
      counts,
      countStride: this.#table.counts.length,
      countAt: count,
      others: rows.figures[count] ?? [],
    };
  }

  #noteTwice(
    placed: 'repeated' | 'conflicting',
    isSettled: boolean,
    rows: RowsInHand,
    index: number,
    count: number,
  ): void {
    const column = this.#table.counts[count];
    const row = rows.first + index;
    const text = rows.textsOf(index)[column?.index ?? -1] ?? '';
    const issue = { row, column: column?.header ?? '', text };
    const { issues } = this.#tools;
    if (placed === 'repeated') issues.add({ code: 'possible_duplicate', severity: 'warning', ...issue });
    else {
      const code = this.#table.understanding.undated ? 'duplicate_place' : 'conflicting_values';
      issues.add({ code, severity: isSettled ? 'warning' : 'ask', ...issue });
    }
  }
}
