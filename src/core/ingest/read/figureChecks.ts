import { hasValue } from '../../domain/cellState';
import { HELD_BACK, SKIPPED } from '../../domain/partRun';
import type { Doubt } from '../../domain/issue';
import type { Tally } from '../../domain/issueLog';
import type { Understanding } from '../understanding';
import type { CountColumn } from './countColumn';
import { FamiliesCheck } from './familiesCheck';
import { PartsCheck } from './partsCheck';
import type { ReadingTools } from './readingTools';
import type { RowsInHand } from './rowsInHand';
import { TotalsCheck, type WrongTotal } from './totalsCheck';

const SMALL = { individuals: 10, families: 5 } as const; // below these a figure may point at single families

/**
 * Looks at the figures of rows: doubtful, small and missing ones, wholes that are not the sum of their parts, rows of
 * totals that are not the sum of their column.
 */
export class FigureChecks {
  readonly #counts: readonly CountColumn[];
  readonly #tools: ReadingTools;
  readonly #totals: TotalsCheck;
  readonly #parts: PartsCheck;
  readonly #families: FamiliesCheck;
  /** The columns that sums of several are written into. */
  readonly #sums: ReadonlySet<number>;
  /** By count column, the first cell of a whole that has no figure. */
  readonly #missing: { readonly row: number; readonly text: string }[] = [];
  readonly #small: readonly Tally[];
  /** Below which a figure of each column is small; 0 for the parts of a breakdown. */
  readonly #smallBelow: readonly number[];

  /** `partial` are the breakdowns that may lack some of their classes, `sexesAdded` columns that are added up. */
  constructor(
    counts: readonly CountColumn[],
    { partial, sexesAdded }: Pick<Understanding, 'partial' | 'sexesAdded'>,
    tools: ReadingTools,
  ) {
    this.#sums = new Set(sexesAdded.map(([first = -1]) => first));
    this.#counts = counts;
    this.#tools = tools;
    this.#totals = new TotalsCheck(counts.map(({ rounding }) => rounding));
    this.#parts = new PartsCheck(counts, partial);
    this.#families = new FamiliesCheck(counts);
    this.#smallBelow = counts.map(({ role }) => (role.part === null ? SMALL[role.unit] : 0));
    this.#small = counts.map(({ header }) => tools.issues.tally('small_cells', 'info', header));
  }

  /** Looks at the rows [from, until) but those that are skipped, and adds them to the totals. O(rows × counts). */
  look(rows: RowsInHand, from: number, until: number): void {
    this.#totals.begin(rows.days[from] ?? 0, rows.ways[from] ?? 0);
    for (let count = 0; count < this.#counts.length; count++) this.#lookAtColumn(rows, from, until, count);
    for (let row = from; row < until; row++) if (rows.fates[row] !== SKIPPED) this.#totals.endRow();
    this.#lookAtFamilies(rows, from, until);
    if (this.#parts.isEmpty) return;
    for (let row = from; row < until; row++) if (rows.fates[row] !== SKIPPED) this.#lookAtParts(rows, row);
  }

  /** Says that a row was left out, whose figures a total may hold. O(counts). */
  leaveOut(): void {
    this.#counts.forEach((_, count) => this.#totals.lack(count));
  }

  /** Holds a row of totals against what the columns add up to. */
  checkTotals(cells: readonly string[], row: number): void {
    this.noteWrong(this.#totals.check({ row, stated: this.#stated(cells) }));
  }

  /** The same for a row that may be another total: what is wrong with it is to be noted once that is known. */
  checkLater(cells: readonly string[], row: number): () => WrongTotal[] {
    return this.#totals.checkLater({ row, stated: this.#stated(cells) });
  }

  /** Says that a row was a total and a record: the rows of the next total begin behind it. */
  endGroup(): void {
    this.#totals.endGroup();
  }

  /** Whether a row without a label is the sum of the rows before it. */
  isWhole(cells: readonly string[]): boolean {
    return this.#totals.isWhole(this.#stated(cells));
  }

  /** Compares the totals that stood above their rows, and says which sums have parts without a figure. */
  end(): void {
    this.noteWrong(this.#totals.end());
    this.#counts.forEach(({ header }, count) => {
      const first = this.#missing[count];
      if (first) this.#note('partial_coverage', 'warning', first.row, header, first.text);
    });
  }

  /** Notes totals that agree with nothing. */
  noteWrong(wrong: readonly WrongTotal[]): void {
    for (const { row, count, stated, sum } of wrong) {
      const column = this.#counts[count]?.header ?? '';
      this.#note('totals_mismatch', 'warning', row, column, `${stated} ≠ ${rounded(sum)}`);
    }
  }

  #lookAtColumn(rows: RowsInHand, from: number, until: number, count: number): void {
    const { counts, fates, first } = rows;
    const columns = this.#counts.length;
    const small = this.#smallBelow[count] ?? 0;
    const tally = this.#small[count];
    let sum = 0;
    for (let row = from; row < until; row++) {
      if (fates[row] === SKIPPED) continue;
      const code = counts[row * columns + count] ?? 0;
      const value = code >= 0 ? code : this.#lookAtOther(rows, row, count, code);
      if (fates[row] !== HELD_BACK) sum += value; // the last of the rows that tell of it stands for all
      if (value < small && value > 0) tally?.count(first + row, value);
    }
    this.#totals.add(count, sum);
  }

  /** Notes what is to be said of a figure that is no plain count; gives its value, 0 for none. */
  #lookAtOther(rows: RowsInHand, index: number, count: number, code: number): number {
    const column = this.#counts[count];
    const figure = rows.figure(count, code);
    if (!column || !figure) return 0;
    const { doubt, state, value } = figure;
    const row = rows.first + index;
    const text = () => rows.textsOf(index)[column.index] ?? '';
    const isSum = this.#sums.has(column.index); // its cells were noted as they were added up
    if (doubt && !isSum) this.#note(doubt.code, doubt.severity, row, column.header, text());
    if (hasValue(state)) return value;
    if (doubt?.severity === 'error' || doubt?.severity === 'ask') this.#totals.lack(count);
    if (column.role.part === null) this.#missing[count] ??= { row, text: text() };
    return 0;
  }

  #lookAtFamilies(rows: RowsInHand, from: number, until: number): void {
    for (const { row, count, families, people } of this.#families.find(rows, from, until)) {
      if (rows.fates[row] === SKIPPED) continue;
      const header = this.#counts[count]?.header ?? '';
      this.#note('more_families', 'warning', rows.first + row, header, `${families} > ${people}`);
    }
  }

  #lookAtParts(rows: RowsInHand, index: number): void {
    const columns = this.#counts.length;
    const valueOf = (count: number) => {
      const code = rows.counts[index * columns + count] ?? 0;
      if (code >= 0) return code;
      const figure = rows.figure(count, code);
      return figure && hasValue(figure.state) ? figure.value : NaN;
    };
    const roundingOf = (count: number) =>
      rows.figure(count, rows.counts[index * columns + count] ?? 0)?.rounding ?? 0;
    for (const { whole, dimension, sum } of this.#parts.wrongIn(valueOf, roundingOf)) {
      const text = `${dimension}: ${sum} ≠ ${valueOf(whole)}`;
      this.#note('totals_mismatch', 'warning', rows.first + index, this.#counts[whole]?.header ?? '', text);
    }
  }

  #stated(cells: readonly string[]): (number | null)[] {
    return this.#counts.map((column) => column.numberIn(cells));
  }

  #note(code: Doubt['code'], severity: Doubt['severity'], row: number, column: string, text: string): void {
    this.#tools.issues.add({ code, severity, row, column, text });
  }
}

/** A sum of fractions without the traces of the order in which they were added. */
function rounded(sum: number): number {
  return Number(sum.toFixed(6));
}
