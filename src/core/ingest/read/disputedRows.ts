import { DayTable, halfOf } from './identities';

const FIRST_ROOM = 16;
const MOST_ROWS = 1 << 22; // as many as are compared

/** What rows contradict each other about, each with a number of its own and the last row that speaks of it. */
export class DisputedRows {
  readonly #days: (DayTable | undefined)[] = [];
  readonly #lastRows: number[] = [];

  get isEmpty(): boolean {
    return this.#lastRows.length === 0;
  }

  /** Notes that a row of a day speaks of what `one` and `other` identify. Amortised O(1). */
  note(day: number, one: number, other: number, row: number): void {
    const table = (this.#days[day] ??= new DayTable(FIRST_ROOM));
    const half = halfOf(one, other);
    const at = table.find(one, half);
    if (!table.isFree(at)) this.#lastRows[table.saysAt(at)] = row;
    else if (this.#lastRows.length < MOST_ROWS) {
      table.put(at, one, half, this.#lastRows.length);
      this.#lastRows.push(row);
    }
  }

  /** The number of what a row of a day speaks of; null when no rows contradict each other about it. */
  numberOf(day: number, one: number, other: number): number | null {
    const table = this.#days[day];
    if (!table) return null;
    const at = table.find(one, halfOf(one, other));
    return table.isFree(at) ? null : table.saysAt(at);
  }

  /** The number of the last row that speaks of something disputed, by its number; -1 for none. */
  lastRow(number: number): number {
    return this.#lastRows[number] ?? -1;
  }
}
