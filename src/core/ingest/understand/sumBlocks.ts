import { hasPeople, isNothing, isOverdrawn, isZero, take, type Figures } from './placeFigures';

export const MOST_INSIDE = 300;
const FEWEST_OF_ONE = 3; // places inside, where only one place is a sum

/** A place that holds those behind it, and where these end. */
export interface Block {
  readonly head: number;
  readonly end: number;
}

/** Which of some places in a row are exactly the sums of `fewest` behind them, or more. O(places × 300). */
export function sumBlocks(places: readonly Figures[], fewest = 2): Block[] {
  const blocks: Block[] = [];
  for (let head = 0; head < places.length;) {
    const end = endOfSum(places, head, fewest);
    if (end !== null) blocks.push({ head, end });
    head = end ?? head + 1;
  }
  return blocks;
}

/** How many places each block is made of. */
export function sizesOf(blocks: readonly Block[]): number[] {
  return blocks.map(({ head, end }) => end - head);
}

/** Whether blocks of such sizes cover most of some places, or a single one all of them. */
export function areEnough(sizes: readonly number[], places: number): boolean {
  const covered = sizes.reduce((sum, size) => sum + size, 0);
  if (sizes.length === 1) return covered === places && covered > FEWEST_OF_ONE;
  return sizes.length > 1 && 2 * covered > places;
}

/** Where those end, `fewest` at least besides zeros, that a place is the sum of; null when it is no sum. */
export function endOfSum(places: readonly Figures[], head: number, fewest: number): number | null {
  if (!hasPeople(places[head])) return null;
  const rest = new Map(places[head]);
  let members = 0;
  for (let at = head + 1; at < Math.min(places.length, head + MOST_INSIDE); at++) {
    take(rest, places[at] ?? new Map());
    if (hasPeople(places[at])) members++;
    if (isOverdrawn(rest)) return null;
    if (members < fewest || !isNothing(rest)) continue;
    let end = at + 1;
    while (isZero(places[end])) end++;
    return end;
  }
  return null;
}
