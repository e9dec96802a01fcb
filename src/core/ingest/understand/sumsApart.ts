import { isZero, type Figures } from './placeFigures';
import { fitsOf, NEAR } from './sumCover';

const FEWEST = 2;
const MOST_LOOKS = 20_000; // enough for two hundred larger places

/** Larger places that stand before all smaller ones. */
export interface SumsApart {
  /** For each of the smaller ones, which stand behind the larger, the index of that which it lies in. */
  readonly within: readonly number[];
  /** How many bits speak against chance. */
  readonly bits: number;
}

/**
 * Which of some places in a row, the first ones, are the sums, or nearly so, of those behind all of them, where these stand
 * together that lie in one, in the order of the larger ones or in another; null where none are. `unit` is what figures
 * are rounded to. O(figures) but for lists whose first places make up half of all.
 */
export function sumsApart(places: readonly Figures[], unit: number): SumsApart | null {
  const people = places.map((figures) => [...figures.values()].reduce((sum, value) => sum + value, 0));
  const half = people.reduce((sum, value) => sum + value, 0) / 2;
  let first = 0;
  let hasSearched = false;
  for (const [at, value] of people.entries()) {
    first += value;
    const isHalf = Math.abs(first - half) <= NEAR * half;
    if (!isHalf || at + 1 < FEWEST) continue;
    const found = inOrder(places, at + 1, unit) ?? (hasSearched ? null : inAnyOrder(places, at + 1, unit));
    hasSearched = true;
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

/** The assignment that most speaks for, less as many bits as tell one order of the larger places from all others. */
function inAnyOrder(places: readonly Figures[], larger: number, unit: number): SumsApart | null {
  const heads = places.slice(0, larger);
  const within = Array<number>(places.length - larger).fill(0);
  const free = new Set(heads.keys());
  const orders = heads.reduce((bits, _, at) => bits + Math.log2(at + 1), 0);
  let best: SumsApart | null = null;
  let looks = 0;
  search(larger, -orders);
  return best;

  function search(from: number, bits: number): void {
    if (free.size === 0 && from === places.length && bits > (best?.bits ?? -Infinity)) {
      best = { within: [...within], bits };
    }
    looks += free.size;
    if (looks > MOST_LOOKS) return;
    const fits = [...free].flatMap((head) =>
      [...fitsOf(places[head], places, from, unit)].map((fit) => ({ ...fit, head })),
    );
    for (const fit of fits.filter((one) => one.bits > 0).toSorted((a, b) => b.bits - a.bits)) {
      let { end } = fit;
      while (isZero(places[end])) end++;
      within.fill(fit.head, from - larger, end - larger);
      free.delete(fit.head);
      search(end, bits + fit.bits);
      free.add(fit.head);
    }
  }
}

function firstFit(places: readonly Figures[], head: number, from: number, unit: number) {
  for (const fit of fitsOf(places[head], places, from, unit)) if (fit.bits > 0) return fit;
  return null;
}
