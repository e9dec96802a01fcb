import { PairTable } from '../../table/pairTable';
import { ODD, type CodedRows } from '../scan/codedRows';

/** What some words of a row say. */
export interface Meaning {
  /** False when something about it asks for a second look at the row. */
  readonly plain: boolean;
  /** How many of the cells hold something. */
  readonly filled: number;
}

/** Rows [from, until) of coded ones, whose words lie `spans` apart. */
export interface RowRange {
  readonly coded: CodedRows;
  readonly spans: number;
  readonly from: number;
  readonly until: number;
}

const FIRST_MEANINGS = 256;

/**
 * What the words of some spans say together, learnt once for each combination. A combination of several spans is a
 * number made of pairs.
 */
export class WordGroup<Known extends Meaning> {
  /** Of each row resolved last, the number of what its words say. */
  numbers = new Int32Array(0);
  /** What is known, by number. */
  readonly known: Known[] = [];
  readonly #first: number;
  readonly #others: readonly { readonly span: number; readonly pairs: PairTable }[];
  readonly #learn: (cells: readonly string[]) => Known | null;
  /** How many cells of a meaning hold something, and 1 more; 0 for one not learnt yet, negative for one not plain. */
  #states = new Int8Array(FIRST_MEANINGS);

  /** `spans` are indexes of spans, none of which may be; `learn` says what a row says, null when it is no record. */
  constructor(spans: readonly number[], learn: (cells: readonly string[]) => Known | null) {
    const [first = -1, ...others] = spans;
    this.#first = first;
    this.#others = others.map((span) => ({ span, pairs: new PairTable() }));
    this.#learn = learn;
  }

  /**
   * Resolves the words of the rows [from, until) that are not odd; adds how many cells hold something to `filled`. Rows
   * that are not plain become odd. O(rows).
   */
  resolve(
    { coded, spans, from, until }: RowRange,
    filled: Uint8Array,
    textsOf: (row: number) => readonly string[],
  ): void {
    const { rows, words, flags } = coded;
    if (this.numbers.length < rows) this.numbers = new Int32Array(rows);
    const numbers = this.numbers;
    const first = this.#first;
    if (first < 0 && (this.#states[0] ?? 0) === 1) return; // nothing is said in any row
    let states = this.#states;
    for (let row = from; row < until; row++) {
      if (flags[row] === ODD) continue;
      let number = first < 0 ? 0 : (words[row * spans + first] ?? 0);
      if (this.#others.length > 0) number = this.#together(number, words, row * spans);
      numbers[row] = number;
      if ((states[number] ?? 0) === 0) {
        this.#meet(number, textsOf(row));
        states = this.#states;
      }
      const state = states[number] ?? 0;
      if (state <= 0) flags[row] = ODD;
      else filled[row] = (filled[row] ?? 0) + state - 1;
    }
  }

  /** The number of a word with those of the other spans of the row that begins at `at`. */
  #together(first: number, words: Int32Array, at: number): number {
    let number = first;
    for (const { span, pairs } of this.#others) number = pairs.numberOf(number, words[at + span] ?? 0);
    return number;
  }

  #meet(number: number, cells: readonly string[]): void {
    if (number >= this.#states.length) {
      const wider = new Int8Array(Math.max(number + 1, this.#states.length * 2));
      wider.set(this.#states);
      this.#states = wider;
    }
    const known = this.#learn(cells);
    if (known === null) return;
    this.known[number] = known;
    this.#states[number] = known.plain ? known.filled + 1 : -1;
  }
}
