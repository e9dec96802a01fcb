import { BITS, SLOTS } from './slotColumns';

const PARTS = 3; // numbers of a slot
export const DAY = 0;
export const PLACE = 1;
export const KEY = 2;

/**
 * Finds the slot of a cell, given by the numbers of its day, place and key; slots are numbered in the order in which
 * cells first appear. What a slot stands for lies together on a page, where one look finds it; pages stay where they
 * are, as what grows is copied. Each day has a table of its own with open addressing: most files tell one day after the
 * other, and a small table stays in the processor's cache. Amortised O(1).
 */
export class SlotTable {
  size = 0;
  readonly #pages: Int32Array[] = [];
  /** For each day its table of slots: slot + 1, or 0; and how many it has. */
  readonly #tables: (Int32Array | undefined)[] = [];
  readonly #counts: number[] = [];
  /** Entries of the largest table: days of one series have about as many cells. */
  #room = 16;

  /** The slot of a cell; a new one, equal to the size before, for a cell that has none. */
  slotOf(day: number, place: number, key: number): number {
    const table = (this.#tables[day] ??= new Int32Array(this.#room));
    const last = table.length - 1;
    for (let at = mixed(place, key) & last; ; at = (at + 1) & last) {
      const slot = (table[at] ?? 0) - 1;
      if (slot < 0) return this.#open(day, place, key, table, at);
      if (this.at(slot, PLACE) === place && this.at(slot, KEY) === key) return slot;
    }
  }

  /** What a slot stands for: the number of its day, place or key. */
  at(slot: number, part: number): number {
    return this.#pages[slot >>> BITS]?.[(slot % SLOTS) * PARTS + part] ?? 0;
  }

  #open(day: number, place: number, key: number, table: Int32Array, at: number): number {
    const slot = this.size++;
    const page = (this.#pages[slot >>> BITS] ??= new Int32Array(SLOTS * PARTS));
    const part = (slot % SLOTS) * PARTS;
    page[part + DAY] = day;
    page[part + PLACE] = place;
    page[part + KEY] = key;
    table[at] = slot + 1;
    const count = (this.#counts[day] = (this.#counts[day] ?? 0) + 1);
    if (count * 2 > table.length) this.#tables[day] = this.#spread(table);
    return slot;
  }

  /** The same slots in twice the room. */
  #spread(table: Int32Array): Int32Array {
    const larger = new Int32Array((this.#room = table.length * 2));
    const last = this.#room - 1;
    for (const entry of table.filter(Boolean)) {
      let at = mixed(this.at(entry - 1, PLACE), this.at(entry - 1, KEY)) & last;
      while (larger[at]) at = (at + 1) & last;
      larger[at] = entry;
    }
    return larger;
  }
}

/** Neighbouring places and keys far apart. */
function mixed(place: number, key: number): number {
  const sum = Math.imul(place, 0x9e3779b1) ^ Math.imul(key, 0x85ebca77);
  return sum ^ (sum >>> 15);
}
