/** Which of the numbers of a shared numbering one cube uses. */
export class UsedCodes {
  #used = new Uint8Array(64);
  size = 0;

  /** Notes a number. Amortised O(1). */
  see(code: number): void {
    if (code >= this.#used.length) {
      const wider = new Uint8Array(Math.max(code + 1, this.#used.length * 2));
      wider.set(this.#used);
      this.#used = wider;
    }
    if (this.#used[code] === 1) return;
    this.#used[code] = 1;
    this.size++;
  }

  /** The words of the numbers used, in text order, and for each such number its rank in that order. */
  inTextOrder(words: readonly string[]): { words: string[]; rank: Int32Array } {
    const used = words.flatMap((word, code) => (this.#used[code] === 1 ? [{ word, code }] : []));
    used.sort((a, b) => (a.word < b.word ? -1 : 1));
    const rank = new Int32Array(words.length);
    used.forEach(({ code }, position) => (rank[code] = position));
    return { words: used.map(({ word }) => word), rank };
  }
}
