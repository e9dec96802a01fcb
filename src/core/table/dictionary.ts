/** Gives each different text a small number, in order of first appearance. */
export class Dictionary {
  readonly #codes = new Map<string, number>();
  readonly #words: string[] = [];

  /** The number of a text, new when the text is new. */
  encode(word: string): number {
    const known = this.#codes.get(word);
    if (known !== undefined) return known;
    const code = this.#words.length;
    this.#codes.set(word, code);
    this.#words.push(word);
    return code;
  }

  get words(): readonly string[] {
    return this.#words;
  }
}
