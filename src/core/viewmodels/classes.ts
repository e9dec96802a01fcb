/** How many classes a map has at most, the lowest included. */
const MOST_CLASSES = 7;

/**
 * The lower bounds of the classes above the first, on the 1-2-5 ladder (…, 10, 20, 50, 100, …): the six highest
 * rungs that the largest value reaches. Taken over all dates, so that a colour means the same at each of them.
 * Empty when nothing is above zero.
 */
export function ladderBounds(largest: number): number[] {
  const bounds: number[] = [];
  for (let power = Math.floor(Math.log10(largest)); power >= 0 && bounds.length < MOST_CLASSES - 1; power--) {
    for (const step of [5, 2, 1]) {
      const rung = step * 10 ** power;
      if (rung <= largest && bounds.length < MOST_CLASSES - 1) bounds.unshift(rung);
    }
  }
  return bounds;
}

/** The class of a value: 0 below the first bound, `bounds.length` from the last bound up. */
export function classOf(value: number, bounds: readonly number[]): number {
  let index = 0;
  while (index < bounds.length && value >= (bounds[index] ?? Infinity)) index++;
  return index;
}
