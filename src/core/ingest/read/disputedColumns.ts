interface Told {
  /** What the first row says, column by column. */
  readonly first: readonly number[];
  readonly differing: Set<number>;
}

const NONE: ReadonlySet<number> = new Set();

/** In which columns rows contradict each other, from what each of them says; forgotten with the last one. */
export class DisputedColumns {
  readonly #told = new Map<number, Told>();

  /** Takes what a row says of something disputed; gives the columns in which it differs from the first. O(columns). */
  see(number: number, says: readonly number[]): ReadonlySet<number> {
    const known = this.#told.get(number);
    if (!known) {
      this.#told.set(number, { first: says, differing: new Set() });
      return NONE;
    }
    const own = new Set(says.flatMap((one, column) => (one === known.first[column] ? [] : [column])));
    for (const column of own) known.differing.add(column);
    return own;
  }

  /** The columns in which the rows differ that were seen, and nothing is known of them any more. O(1). */
  settle(number: number): ReadonlySet<number> {
    const differing = this.#told.get(number)?.differing ?? NONE;
    this.#told.delete(number);
    return differing;
  }
}
