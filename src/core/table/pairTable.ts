const FIRST_PAIRS = 64;

/** Gives each different pair of numbers a number, in order of first appearance. */
export class PairTable {
  #size = 0;
  #firsts = new Int32Array(FIRST_PAIRS);
  #seconds = new Int32Array(FIRST_PAIRS);
  #entries = new Int32Array(FIRST_PAIRS * 2); // open addressing: number + 1, or 0

  /** The number of a pair, new when the pair is new. Amortised O(1). */
  numberOf(first: number, second: number): number {
    const entries = this.#entries;
    const mask = entries.length - 1;
    for (let at = mixed(first, second) & mask; ; at = (at + 1) & mask) {
      const number = (entries[at] ?? 0) - 1;
      if (number < 0) return this.#add(first, second, at);
      if (this.#firsts[number] === first && this.#seconds[number] === second) return number;
    }
  }

  #add(first: number, second: number, at: number): number {
    const number = this.#size++;
    this.#firsts[number] = first;
    this.#seconds[number] = second;
    this.#entries[at] = number + 1;
    if (this.#size === this.#firsts.length) this.#enlarge();
    return number;
  }

  #enlarge(): void {
    const firsts = new Int32Array(this.#size * 2);
    const seconds = new Int32Array(this.#size * 2);
    const entries = new Int32Array(this.#size * 4);
    firsts.set(this.#firsts);
    seconds.set(this.#seconds);
    const mask = entries.length - 1;
    for (let number = 0; number < this.#size; number++) {
      let at = mixed(firsts[number] ?? 0, seconds[number] ?? 0) & mask;
      while (entries[at] !== 0) at = (at + 1) & mask;
      entries[at] = number + 1;
    }
    this.#firsts = firsts;
    this.#seconds = seconds;
    this.#entries = entries;
  }
}

function mixed(first: number, second: number): number {
  const sum = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77);
  return sum ^ (sum >>> 15);
}
