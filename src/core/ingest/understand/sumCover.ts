import { ROUNDING } from '../../domain/rounding';
import { bitsOfSum } from './chance';
import { hasPeople, largestOf, take, type Figures } from './placeFigures';
import { MOST_INSIDE, type Block } from './sumBlocks';

/** How far a figure may be from a sum, as a part of it: one addend was corrected later, or each was rounded. */
export const NEAR = 0.01;

/** Blocks that follow each other from the first place to the last, and how many bits speak against chance. */
export interface SumCover {
  readonly blocks: readonly Block[];
  readonly bits: number;
}

/**
 * The blocks that all places in a row make up, each the sum of those behind it, or nearly so; where one of these has no
 * figure, at least as much as the others. Of several such covers the one that most speaks for, null where there is none.
 * `unit` is what figures are rounded to. O(places × 300) at worst; a few places where the
 * first is no sum. `isKnown` says of which it is known already what they hold:
 * these hold nothing else.
 */
export function sumCover(
  places: readonly Figures[],
  unit: number,
  isKnown: (at: number) => boolean = () => false,
): SumCover | null {
  const bits = [0]; // of the best cover up to a place; none where no block ends
  const heads: number[] = []; // of the last block of such a cover
  for (let head = 0; head < places.length; head++) {
    const before = bits[head];
    if (before === undefined) continue;
    const fits = isKnown(head) ? [{ end: head + 1, bits: 0 }] : fitsOf(places[head], places, head + 1, unit);
    for (const fit of fits) {
      const known = bits[fit.end];
      if (known !== undefined && known >= before + fit.bits) continue;
      bits[fit.end] = before + fit.bits;
      heads[fit.end] = head;
    }
  }
  const all = bits[places.length];
  if (all === undefined) return null;
  const blocks: Block[] = [];
  for (let end = places.length; end > 0; end = heads[end] ?? 0)
    blocks.unshift({ head: heads[end] ?? 0, end });
  return { blocks, bits: all };
}

/** Where those places from one on may end that `own` holds, and what speaks for each end. */
export function* fitsOf(
  own: Figures | undefined,
  places: readonly Figures[],
  from: number,
  unit: number,
): Generator<{ readonly end: number; readonly bits: number }> {
  if (!own || !hasPeople(own)) return;
  const rest = new Map(own);
  let [isBlank, hasSome] = [false, false];
  for (let at = from; at < Math.min(places.length, from + MOST_INSIDE); at++) {
    const one: Figures = places[at] ?? new Map();
    take(rest, one);
    isBlank ||= [...own.keys()].some((figure) => !one.has(figure));
    hasSome ||= hasPeople(one);
    if ([...rest].some(([figure, value]) => value <= -slack(own, figure))) return;
    if (!hasSome) continue;
    const isNear = [...rest].every(([figure, value]) => value < slack(own, figure));
    if (isNear || isBlank) yield { end: at + 1, bits: isNear ? bitsOf(own, rest, unit) : 0 };
  }
}

function slack(place: Figures, figure: number): number {
  return Math.max(ROUNDING, NEAR * (place.get(figure) ?? 0));
}

/** What the largest figure of a place says, when `rest` is left of it. */
function bitsOf(place: Figures, rest: Figures, unit: number): number {
  const [largest, sum] = largestOf(place);
  const off = Math.abs(rest.get(largest) ?? 0);
  return bitsOfSum(sum, off < ROUNDING ? 0 : off, unit);
}
