import { DayTable, halfOf } from './identities';

const FIRST_ROOM = 16;
const MOST_ROWS = 1 << 22; // as many as are compared

/** What rows contradict each other about, each with the number of the last row that speaks of it. */
export class DisputedRows {
  readonly #days: (DayTable | undefined)[] = [];
  #size = 0;

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  /** Notes that a row of a day speaks of what `one` and `other` identify. Amortised O(1). */
  note(day: number, one: number, other: number, row: number): void {
    const table = (this.#days[day] ??= new DayTable(FIRST_ROOM));
    const half = halfOf(one, other);
    const at = table.find(one, half);
    if (!table.isFree(at)) table.say(at, row);
    else if (this.#size < MOST_ROWS) {
      this.#size++;
      table.put(at, one, half, row);
    }
  }

  /** The number of the last row of a day that speaks of it; null when no rows contradict each other about it. */
  lastRow(day: number, one: number, other: number): number | null {
    const table = this.#days[day];
    if (!table) return null;
    const at = table.find(one, halfOf(one, other));
    return table.isFree(at) ? null : table.saysAt(at);
  }
}
