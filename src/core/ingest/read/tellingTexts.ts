const ENOUGH = 2; // several of a kind may say more than one

/** Texts of columns that say how others are to be read, two of each kind: a sample of a long table may hold none. */
export class TellingTexts {
  readonly #kinds = new Map<number, Map<string, Set<string>>>();

  /** Keeps a text of a column that says something of a kind. O(1). */
  see(column: number, kind: string | null, text: string): void {
    if (kind === null) return;
    const kinds = this.#kinds.get(column) ?? new Map<string, Set<string>>();
    const texts = kinds.get(kind) ?? new Set();
    if (texts.size < ENOUGH) texts.add(text);
    kinds.set(kind, texts);
    this.#kinds.set(column, kinds);
  }

  /** The texts of a column. */
  of(column: number): string[] {
    return [...(this.#kinds.get(column)?.values() ?? [])].flatMap((texts) => [...texts]);
  }
}
