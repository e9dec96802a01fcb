/** How a row stands to the rows before it that are about the same thing; unknown when there are too many to remember. */
export type Sameness = 'new' | 'repeated' | 'conflicting' | 'unknown';

const MOST_ROWS = 1 << 22; // about 100 MB; rows past it are not compared
const FIRST_ROOM = 1 << 10;
const ENTRY = 3; // numbers of an entry: two halves of what a row is about, and what it says

/**
 * Tells rows apart that are finer than the cells they are added to: locations, reasons, events. It keeps a number of
 * 64 bits per row for what the row is about and one of 32 for what it says, no text. Two different rows among four
 * million are taken for the same with a probability of 1 in two million.
 */
export class Identities {
  #size = 0;
  #entries = new Int32Array(FIRST_ROOM * 2 * ENTRY); // open addressing; an entry of zeros is free

  /** `one` and `other` identify the row, `says` are its figures. Amortised O(1). */
  see(one: number, other: number, says: number): Sameness {
    const entries = this.#entries;
    const last = entries.length / ENTRY - 1;
    const half = other === 0 && one === 0 ? 1 : other; // zeros mean free
    for (let slot = folded(one) & last; ; slot = (slot + 1) & last) {
      const at = slot * ENTRY;
      const found = entries[at] ?? 0;
      const foundHalf = entries[at + 1] ?? 0;
      if (found === one && foundHalf === half) return entries[at + 2] === says ? 'repeated' : 'conflicting';
      if (found !== 0 || foundHalf !== 0) continue;
      if (this.#size >= MOST_ROWS) return 'unknown';
      this.#add(at, one, half, says);
      return 'new';
    }
  }

  #add(at: number, one: number, other: number, says: number): void {
    this.#entries[at] = one;
    this.#entries[at + 1] = other;
    this.#entries[at + 2] = says;
    this.#size++;
    if (this.#size * 2 * ENTRY >= this.#entries.length) this.#enlarge();
  }

  #enlarge(): void {
    const old = this.#entries;
    const wider = new Int32Array(old.length * 2);
    const last = wider.length / ENTRY - 1;
    for (let from = 0; from < old.length; from += ENTRY) {
      const one = old[from] ?? 0;
      const other = old[from + 1] ?? 0;
      if (one === 0 && other === 0) continue;
      let slot = folded(one) & last;
      while (wider[slot * ENTRY] !== 0 || wider[slot * ENTRY + 1] !== 0) slot = (slot + 1) & last;
      wider.set(old.subarray(from, from + ENTRY), slot * ENTRY);
    }
    this.#entries = wider;
  }
}

function folded(hash: number): number {
  return hash ^ (hash >>> 16);
}
