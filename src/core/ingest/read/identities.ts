/** How a row stands to the rows before it that are about the same thing; unknown when there are too many to remember. */
export type Sameness = 'new' | 'repeated' | 'conflicting' | 'unknown';

const MOST_ROWS = 1 << 22; // about 100 MB; rows past it are not compared
const FIRST_ROOM = 16;
const ENTRY = 3; // numbers of an entry: two halves of what a row is about, and what it says

/**
 * Tells rows apart that are finer than the cells they are added to: locations, reasons, events. It keeps a number of
 * 64 bits per row for what the row is about and one of 32 for what it says, no text. Two different rows among four
 * million are taken for the same with a probability of 1 in two million. Each day has a table of its own: most files
 * tell one day after the other, and a small table stays in the processor's cache.
 */
export class Identities {
  readonly #days: (DayTable | undefined)[] = [];
  #lastDay: DayTable | null = null;
  #size = 0;

  /** The table of a day. */
  ofDay(day: number): DayTable {
    return this.#days[day] ?? this.#open(day);
  }

  /** `one` and `other` identify the row among those of the day, `says` are its figures. Amortised O(1). */
  see(table: DayTable, one: number, other: number, says: number): Sameness {
    const half = halfOf(one, other);
    const at = table.find(one, half);
    if (!table.isFree(at)) return table.saysAt(at) === says ? 'repeated' : 'conflicting';
    if (this.#size >= MOST_ROWS) return 'unknown';
    this.#size++;
    table.put(at, one, half, says);
    return 'new';
  }

  /** Days of one table have about as many rows. */
  #open(day: number): DayTable {
    const table = new DayTable(this.#lastDay?.room ?? FIRST_ROOM);
    this.#days[day] = this.#lastDay = table;
    return table;
  }
}

/** Open addressing over flat entries; an entry of zeros is free, so that `halfOf` stands in for the second of two. */
export class DayTable {
  #size = 0;
  #entries: Int32Array;

  constructor(room: number) {
    this.#entries = new Int32Array(room * ENTRY);
  }

  /** Number of entries there is room for. */
  get room(): number {
    return this.#entries.length / ENTRY;
  }

  /** Where the entry of a row stands, or the free one where it belongs. */
  find(one: number, other: number): number {
    const entries = this.#entries;
    const last = entries.length / ENTRY - 1;
    for (let slot = folded(one) & last; ; slot = (slot + 1) & last) {
      const at = slot * ENTRY;
      const found = entries[at] ?? 0;
      const foundOther = entries[at + 1] ?? 0;
      if ((found === one && foundOther === other) || (found === 0 && foundOther === 0)) return at;
    }
  }

  isFree(at: number): boolean {
    return this.#entries[at] === 0 && this.#entries[at + 1] === 0;
  }

  saysAt(at: number): number {
    return this.#entries[at + 2] ?? 0;
  }

  /** Has an entry say something else. */
  say(at: number, says: number): void {
    this.#entries[at + 2] = says;
  }

  put(at: number, one: number, other: number, says: number): void {
    const entries = this.#entries;
    entries[at] = one;
    entries[at + 1] = other;
    entries[at + 2] = says;
    this.#size++;
    if (this.#size * 2 * ENTRY > entries.length) this.#enlarge();
  }

  #enlarge(): void {
    const old = this.#entries;
    this.#entries = new Int32Array(old.length * 2);
    for (let from = 0; from < old.length; from += ENTRY) {
      const [one = 0, other = 0, says = 0] = [old[from], old[from + 1], old[from + 2]];
      if (one === 0 && other === 0) continue;
      const at = this.find(one, other);
      this.#entries[at] = one;
      this.#entries[at + 1] = other;
      this.#entries[at + 2] = says;
    }
  }
}

/** The second half of what identifies a row; two zeros would mean a free entry. */
export function halfOf(one: number, other: number): number {
  return one === 0 && other === 0 ? 1 : other;
}

/** The high bits of a hash count as well. */
function folded(hash: number): number {
  return hash ^ (hash >>> 16);
}
