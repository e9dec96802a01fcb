/** How many items a sentence names at most. */
const MOST_ITEMS = 3;

/**
 * The largest of some figures in descending order, as many as a sentence names. Equal ones share a rank (spec 1.6): where
 * the last one named has an equal that is not, neither is; none where that leaves none.
 */
export function largestOf<Item extends { readonly value: number }>(sorted: readonly Item[]): readonly Item[] {
  const next = sorted[MOST_ITEMS];
  return sorted.slice(0, MOST_ITEMS).filter(({ value }) => next === undefined || value > next.value);
}
