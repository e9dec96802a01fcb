const FIRST_SLOTS = 256;
const FIRST_ENTRIES = 16;

/**
 * Finds the slot of a cell, given by the numbers of its day, place and key; slots are numbered in the order in which
 * cells first appear. Flat columns and open addressing: a look-up touches no object. Each day has a table of its own:
 * most files tell one day after the other, and a small table stays in the processor's cache. Amortised O(1).
 */
export class SlotTable {
  size = 0;
  days = new Int32Array(FIRST_SLOTS);
  places = new Int32Array(FIRST_SLOTS);
  keys = new Int32Array(FIRST_SLOTS);
  /** For each day its table of slots: slot + 1, or 0; and how many it has. */
  readonly #tables: (Int32Array | undefined)[] = [];
  readonly #counts: number[] = [];
  #lastOpened = -1;

  /** The slot of a cell; a new one, equal to the size before, for a cell that has none. */
  slotOf(day: number, place: number, key: number): number {
    const table = this.#tables[day] ?? this.#openDay(day);
    const { places, keys } = this;
    const last = table.length - 1;
    for (let at = mixed(place, key) & last; ; at = (at + 1) & last) {
      const slot = (table[at] ?? 0) - 1;
      if (slot < 0) return this.#open(day, place, key, table, at);
      if (places[slot] === place && keys[slot] === key) return slot;
    }
  }

  /** Days of one series have about as many cells. */
  #openDay(day: number): Int32Array {
    const room = this.#tables[this.#lastOpened]?.length ?? FIRST_ENTRIES;
    this.#counts[day] = 0;
    this.#lastOpened = day;
    return (this.#tables[day] = new Int32Array(room));
  }

  #open(day: number, place: number, key: number, table: Int32Array, at: number): number {
    const slot = this.size++;
    if (slot === this.days.length) {
      this.days = wider(this.days);
      this.places = wider(this.places);
      this.keys = wider(this.keys);
    }
    this.days[slot] = day;
    this.places[slot] = place;
    this.keys[slot] = key;
    table[at] = slot + 1;
    const count = (this.#counts[day] = (this.#counts[day] ?? 0) + 1);
    if (count * 2 > table.length) this.#tables[day] = this.#spread(table);
    return slot;
  }

  /** The same slots in twice the room. */
  #spread(table: Int32Array): Int32Array {
    const larger = new Int32Array(table.length * 2);
    const last = larger.length - 1;
    for (const entry of table) {
      if (entry === 0) continue;
      let at = mixed(this.places[entry - 1] ?? 0, this.keys[entry - 1] ?? 0) & last;
      while (larger[at] !== 0) at = (at + 1) & last;
      larger[at] = entry;
    }
    return larger;
  }
}

function wider(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}

/** Neighbouring places and keys far apart. */
function mixed(place: number, key: number): number {
  const sum = Math.imul(place, 0x9e3779b1) ^ Math.imul(key, 0x85ebca77);
  return sum ^ (sum >>> 15);
}
