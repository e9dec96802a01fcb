/** Gives each different text a small number, in order of first appearance. */
export class Dictionary {
  readonly #codes = new Map<string, number>();
  readonly #words: string[] = [];
  #lastWord = '';
  #lastCode = -1;

  /** The number of a text, new when the text is new. */
  encode(word: string): number {
    if (word === this.#lastWord && this.#lastCode >= 0) return this.#lastCode; // equal words come in runs
    let code = this.#codes.get(word);
    if (code === undefined) {
      code = this.#words.length;
      this.#codes.set(word, code);
      this.#words.push(word);
    }
    this.#lastWord = word;
    this.#lastCode = code;
    return code;
  }

  /** The number of a text that has one; null for a text that was never met. */
  codeOf(word: string): number | null {
    return this.#codes.get(word) ?? null;
  }

  get words(): readonly string[] {
    return this.#words;
  }
}
