import { CellState } from '../../domain/cellState';
import { CONTRADICTING, COUNTED, HELD_BACK, SKIPPED } from '../../domain/partRun';
import type { Tally } from '../../domain/issueLog';
import { mixed } from '../scan/wordHash';
import { spelling } from '../spelling';
import type { CellFigure, CountColumn } from './countColumn';
import { DisputedColumns } from './disputedColumns';
import { DisputedRows } from './disputedRows';
import { Identities } from './identities';
import type { ReadingTools } from './readingTools';
import { textNumber, type IdentityColumns } from './rowIdentity';
import type { RowsInHand } from './rowsInHand';

/**
 * Finds rows among the parts of a figure that tell again, or otherwise, what an earlier row told. Parts are added as
 * they come: the first of contradicting ones is in the sum already when the second is met. None of them, or the last
 * one, can only count in a second reading, which knows what the first one found disputed. What contradicting rows agree
 * in counts once, with the last of them: only then it is known in which columns they differ.
 */
export class RepeatCheck {
  readonly #identity: IdentityColumns;
  readonly #counts: readonly CountColumn[];
  readonly #columns: number;
  readonly #apart: readonly number[];
  readonly #told = new DisputedColumns();
  readonly #tools: ReadingTools;
  readonly #identities = new Identities();
  readonly #compared: Tally;
  /** What rows contradict each other about, while nobody says which of them counts, or that the last one does. */
  readonly disputed = new DisputedRows();

  /** `apart` are columns that are not read and in which rows differ that would else be one told twice. */
  constructor(
    counts: readonly CountColumn[],
    identity: IdentityColumns,
    apart: readonly number[],
    tools: ReadingTools,
  ) {
    this.#apart = apart;
    this.#identity = identity;
    this.#counts = counts;
    this.#columns = counts.length;
    this.#tools = tools;
    this.#compared = tools.issues.tally('rows_not_compared', 'warning', '');
  }

  /** Sets the fate of the rows [from, until), which are of one day and group of outlets. O(rows × (breakdowns + counts)). */
  judge(rows: RowsInHand, from: number, until: number, group: number): void {
    const { identities, places, keys, breakdowns, counts, fates } = rows;
    rows.disputes.clear();
    const columns = this.#columns;
    const keyed = breakdowns > 1 ? 0 : breakdowns; // where they cross, the texts of keys tell rows apart already
    const day = rows.days[from] ?? 0;
    const table = this.#identities.ofDay(day);
    const { disputed = null, answers } = this.#tools;
    const countsLast = answers.conflicts === 'last';
    const addsAll = answers.conflicts === 'sum';
    for (let row = from; row < until; row++) {
      const place = places[row] ?? 0;
      let one = mixed(mixed(identities[2 * row] ?? 0, place), group);
      let other = mixed(mixed(identities[2 * row + 1] ?? 0, place), group);
      for (let key = 0; key < keyed; key++) {
        one = mixed(one, keys[row * breakdowns + key] ?? 0);
        other = mixed(other, keys[row * breakdowns + key] ?? 0);
      }
      let says = this.#saidApart(rows, row);
      for (let count = 0; count < columns; count++) {
        const code = counts[row * columns + count] ?? 0;
        says =
          code >= 0
            ? saidBy(says, CellState.reported, code, code)
            : saidByOther(says, rows.figure(count, code));
      }
      if (addsAll) {
        one = mixed(one, says); // all that differ are added
        other = mixed(other, says);
      }
      const sameness = this.#identities.see(table, one, other, says);
      if (sameness === 'new' && disputed === null) {
        fates[row] = COUNTED;
        continue;
      }
      const dispute = disputed?.numberOf(day, one, other) ?? null;
      const isOpen = dispute !== null && answers.conflicts === undefined;
      const differing = isOpen ? this.#told.see(dispute, this.#saidIn(rows, row)) : null;
      fates[row] = sameness === 'new' ? COUNTED : this.#fateOf(sameness, rows, row, differing);
      const number = rows.first + row;
      if (fates[row] === CONTRADICTING) this.disputed.note(day, one, other, number);
      else if (sameness === 'repeated' && this.disputed.numberOf(day, one, other) !== null) {
        this.disputed.note(day, one, other, number);
      }
      if (!disputed || dispute === null) continue;
      const isLast = number === disputed.lastRow(dispute);
      if (countsLast) fates[row] = isLast ? COUNTED : SKIPPED;
      else fates[row] = isLast ? CONTRADICTING : HELD_BACK;
      if (isOpen && isLast) rows.disputes.set(row, this.#told.settle(dispute));
    }
  }

  /** What a row says in each count column: another thing where it is of other people. O(counts). */
  #saidIn(rows: RowsInHand, row: number): number[] {
    const says = this.#saidApart(rows, row);
    return this.#counts.map((_, count) => {
      const code = rows.counts[row * this.#columns + count] ?? 0;
      return code >= 0
        ? saidBy(says, CellState.reported, code, code)
        : saidByOther(says, rows.figure(count, code));
    });
  }

  /** What a row says in columns that are not read; the text of the row is made only for tables that have such. */
  #saidApart(rows: RowsInHand, row: number): number {
    if (this.#apart.length === 0) return 0;
    const texts = rows.textsOf(row);
    return this.#apart.reduce((said, index) => mixed(said, textNumber(spelling(texts[index] ?? '')).one), 0);
  }

  /**
   * Notes what a row tells again or against another one; of several figures of one event the first counts. `differing` are
   * the columns that it contradicts the first one in, where they are known.
   */
  #fateOf(
    sameness: 'repeated' | 'conflicting' | 'unknown',
    rows: RowsInHand,
    index: number,
    differing: ReadonlySet<number> | null,
  ): number {
    const row = rows.first + index;
    const { issues, answers } = this.#tools;
    if (sameness === 'unknown') {
      this.#compared.count(row, row);
      return COUNTED;
    }
    const cells = rows.textsOf(index);
    if (this.#identity.id >= 0 && (cells[this.#identity.id] ?? '').trim() === '') return COUNTED; // it has no id
    const named = this.#identity.named.map((column) => (cells[column] ?? '').trim()).join(' · ');
    const issue = { row, column: '', text: named };
    if (sameness === 'repeated') {
      issues.add({ code: 'possible_duplicate', severity: 'warning', ...issue });
      return SKIPPED;
    }
    if (this.#identity.hasEvents) {
      issues.add({ code: 'multiple_figures_same_event', severity: 'warning', ...issue });
      return SKIPPED;
    }
    const rule = answers.conflicts;
    const columns = [...(differing ?? [])].map((count) => this.#counts[count]?.header ?? '');
    for (const column of columns.length > 0 ? columns : ['']) {
      issues.add({ code: 'conflicting_values', severity: rule ? 'warning' : 'ask', ...issue, column });
    }
    return rule === 'first' ? SKIPPED : rule === 'sum' ? COUNTED : CONTRADICTING;
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
