import { isAtMost, largestOf, take, type Figures } from './placeFigures';
import { endOfSum } from './sumBlocks';
import type { SumTree } from './sumTree';

const NEAR = 0.5; // of a figure: what lies in a place may be another count, but none of other places

/**
 * Puts places behind others into these where no sum shows it and yet it is likely: up to the next that is placed, none
 * of them is larger than the first, and together they are near it, or one lacks a figure. O(places × figures).
 */
export function putRest(places: readonly Figures[], tree: SumTree): void {
  const free = places.map((_, at) => tree.isFree(at));
  for (let head = 0; head < places.length;) {
    const next = free.indexOf(false, head);
    const last = next < 0 ? places.length : next;
    const end = Math.min(endOfSum(places, head, 1) ?? last, last);
    const isFree = free[head] === true;
    const isHolding =
      isFree && end - head > 1 && mayHold(places[head] ?? new Map(), places.slice(head + 1, end));
    if (isHolding) tree.hold(head, end);
    head = isHolding ? end : head + 1;
  }
}

function mayHold(place: Figures, others: readonly Figures[]): boolean {
  if (!others.every((one) => isAtMost(one, place))) return false;
  const rest = new Map(place);
  for (const figures of others) take(rest, figures);
  const [figure, sum] = largestOf(place);
  const isBlank = others.some((one) => !one.has(figure));
  const left = rest.get(figure) ?? 0;
  return left > -NEAR * sum && (isBlank || left < NEAR * sum);
}
