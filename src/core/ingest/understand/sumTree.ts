import type { Figures } from './placeFigures';
import type { Block } from './sumBlocks';

/** The figures of a place and of those found inside it. */
export interface Sum {
  readonly head: Figures;
  readonly parts: readonly Figures[];
}

/** The places of a list as far as they were found to lie in each other. */
export class SumTree {
  readonly #places: readonly Figures[];
  readonly #within: (number | 'whole' | null)[];
  readonly #heads = new Set<number>();
  readonly #sums: Sum[] = [];
  /** Indexes of those that lie in no other, in the order of the list. */
  #rootsAt: readonly number[];
  #roots: readonly Figures[];

  constructor(places: readonly Figures[]) {
    this.#places = places;
    this.#within = places.map(() => null);
    this.#rootsAt = places.map((_, at) => at);
    this.#roots = places;
  }

  /** The places that lie in no other. */
  get roots(): readonly Figures[] {
    return this.#roots;
  }

  /** The places that were found to hold others, with these. */
  get sums(): readonly Sum[] {
    return this.#sums;
  }

  /** Whether a place neither lies in another nor holds one. */
  isFree(at: number): boolean {
    return this.#within[at] === null && !this.#heads.has(at);
  }

  /** Whether a root holds others. */
  isHolding(root: number): boolean {
    return this.#heads.has(this.#rootsAt[root] ?? -1);
  }

  /** Puts the places behind a free one up to `end`, all of them free, into it. */
  hold(head: number, end: number): void {
    this.put([{ head: this.#rootsAt.indexOf(head), end: this.#rootsAt.indexOf(end - 1) + 1 }]);
  }

  /** Puts roots into others, by blocks of roots. O(places). */
  put(blocks: readonly Block[]): void {
    for (const { head, end } of blocks) {
      const larger = this.#rootsAt[head] ?? 0;
      this.#heads.add(larger);
      for (const at of this.#rootsAt.slice(head + 1, end)) this.#within[at] = larger;
      this.#sums.push({ head: this.#places[larger] ?? new Map(), parts: this.#roots.slice(head + 1, end) });
    }
    this.#takeRoots();
  }

  /** Takes one of the roots for the whole of all others. */
  takeWhole(root: number): void {
    this.#within[this.#rootsAt[root] ?? 0] = 'whole';
    this.#takeRoots();
  }

  /** Where each place lies; a single root that holds others which hold some is the whole. */
  within(): (number | 'whole' | null)[] {
    const [only, ...others] = this.#rootsAt;
    const isWhole = others.length === 0 && this.#within.some((at) => typeof at === 'number' && at !== only);
    if (only === undefined || !isWhole) return this.#within;
    return this.#within.map((larger, at) => (at === only ? 'whole' : larger === only ? null : larger));
  }

  #takeRoots(): void {
    this.#rootsAt = this.#rootsAt.filter((at) => this.#within[at] === null);
    this.#roots = this.#rootsAt.map((at) => this.#places[at] ?? new Map());
  }
}
