import { isZero, type Figures } from './placeFigures';
import { fitsOf, NEAR } from './sumCover';

const FEWEST = 2;

/** Larger places that stand before all smaller ones. */
export interface SumsApart {
  /** For each of the smaller ones, which stand behind the larger, the index of that which it lies in. */
  readonly within: readonly number[];
  /** How many bits speak against chance. */
  readonly bits: number;
}

/**
 * Which of some places in a row, the first ones, are the sums, or nearly so, of those behind all of them, taken in the
 * same order; null where none are. `unit` is what figures are rounded to. O(figures) but for lists whose first places make
 * up half of all.
 */
export function sumsApart(places: readonly Figures[], unit: number): SumsApart | null {
  const people = places.map((figures) => [...figures.values()].reduce((sum, value) => sum + value, 0));
  const half = people.reduce((sum, value) => sum + value, 0) / 2;
  let first = 0;
  for (const [at, value] of people.entries()) {
    first += value;
    const isHalf = Math.abs(first - half) <= NEAR * half;
    const found = isHalf && at + 1 >= FEWEST ? inOrder(places, at + 1, unit) : null;
    if (found) return found;
  }
  return null;
}

function inOrder(places: readonly Figures[], larger: number, unit: number): SumsApart | null {
  const within: number[] = [];
  let bits = 0;
  for (let head = 0; head < larger; head++) {
    const fit = firstFit(places, head, larger + within.length, unit);
    if (!fit) return null;
    while (larger + within.length < fit.end || isZero(places[larger + within.length])) within.push(head);
    bits += fit.bits;
  }
  return larger + within.length === places.length ? { within, bits } : null;
}

function firstFit(places: readonly Figures[], head: number, from: number, unit: number) {
  for (const fit of fitsOf(places[head], places, from, unit)) if (fit.bits > 0) return fit;
  return null;
}
