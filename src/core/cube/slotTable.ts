const FIRST_SLOTS = 256;

/**
 * Finds the slot of a cell, given by the numbers of its day, place and key; slots are numbered in the order in which
 * cells first appear. Flat columns and open addressing: a look-up touches no object. Amortised O(1).
 */
export class SlotTable {
  size = 0;
  days = new Int32Array(FIRST_SLOTS);
  places = new Int32Array(FIRST_SLOTS);
  keys = new Int32Array(FIRST_SLOTS);
  #entries = new Int32Array(FIRST_SLOTS * 2); // slot + 1, or 0

  /** The slot of a cell; a new one, equal to the size before, for a cell that has none. */
  slotOf(day: number, place: number, key: number): number {
    const entries = this.#entries;
    const mask = entries.length - 1;
    for (let at = mixed(day, place, key) & mask; ; at = (at + 1) & mask) {
      const slot = (entries[at] ?? 0) - 1;
      if (slot < 0) return this.#open(day, place, key, at);
      if (this.places[slot] === place && this.days[slot] === day && this.keys[slot] === key) return slot;
    }
  }

  #open(day: number, place: number, key: number, at: number): number {
    const slot = this.size++;
    this.days[slot] = day;
    this.places[slot] = place;
    this.keys[slot] = key;
    this.#entries[at] = slot + 1;
    if (this.size === this.days.length) this.#enlarge();
    return slot;
  }

  #enlarge(): void {
    const room = this.size * 2;
    this.days = wider(this.days, room);
    this.places = wider(this.places, room);
    this.keys = wider(this.keys, room);
    const entries = new Int32Array(room * 2);
    const mask = entries.length - 1;
    for (let slot = 0; slot < this.size; slot++) {
      let at = mixed(this.days[slot] ?? 0, this.places[slot] ?? 0, this.keys[slot] ?? 0) & mask;
      while (entries[at] !== 0) at = (at + 1) & mask;
      entries[at] = slot + 1;
    }
    this.#entries = entries;
  }
}

function wider(column: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room);
  larger.set(column);
  return larger;
}

/** Neighbouring days, places and keys far apart. */
function mixed(day: number, place: number, key: number): number {
  const sum = Math.imul(day, 0x9e3779b1) ^ Math.imul(place, 0x85ebca77) ^ Math.imul(key, 0xc2b2ae3d);
  return sum ^ (sum >>> 15);
}
