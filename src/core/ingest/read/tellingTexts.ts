const ENOUGH = 2; // several of a kind may say more than one

/**
 * Texts of columns that say how others are to be read, two of each kind: a sample of a long table may hold none. Which
 * ones are kept does not depend on the order in which they come.
 */
export class TellingTexts {
  readonly #kinds = new Map<number, Map<string, readonly string[]>>();

  /** Keeps a text of a column that says something of a kind, unless two that sort before it are kept. O(1). */
  see(column: number, kind: string | null, text: string): void {
    if (kind === null) return;
    const kinds = this.#kinds.get(column) ?? new Map<string, readonly string[]>();
    this.#kinds.set(column, kinds);
    const texts = kinds.get(kind) ?? [];
    if (!texts.includes(text)) kinds.set(kind, [...texts, text].toSorted().slice(0, ENOUGH));
  }

  /** The texts of a column, those of one kind after the other. */
  of(column: number): string[] {
    const kinds = [...(this.#kinds.get(column) ?? [])];
    return kinds.toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, texts]) => texts);
  }
}
