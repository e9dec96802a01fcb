import { bitsOfSum, roundedTo } from './chance';
import { areIndependent, isSumOf, largestOf, type Figures } from './placeFigures';
import { putRest } from './putRest';
import { areEnough, endOfSum, sizesOf, sumBlocks } from './sumBlocks';
import { fitsOf, sumCover, type SumCover } from './sumCover';
import { SumTree } from './sumTree';
import { sumsApart } from './sumsApart';

/** Bits that speak against chance: lists of one level show as many in less than one of fifty. */
const ENOUGH_TO_ASK = 3;
const ENOUGH_WITH_OTHERS = 8; // where some places are neither a sum nor a part
const ENOUGH_TO_PROVE = 12;
const FEWEST_TO_PROVE = 3; // sums
const FEWEST_PLACES = 4;

/** What sums show of the levels of some places. */
export interface SumLevels {
  /** For each the index of the next larger place that it lies in, null for a largest one, `whole` for that of all these. */
  readonly within: readonly (number | 'whole' | null)[];
  /** Whether it is more than chance. */
  readonly isProven: boolean;
}

/**
 * How places lie in each other that are the sums of those behind them, at any number of levels; null where all are of
 * one. It is proven by figures that are no multiples of each other, or by many sums that leave no place out; where sums
 * are a little off or lack a part it may be chance. O(places × 300).
 */
export function sumLevels(places: readonly Figures[]): SumLevels | null {
  if (places.length < FEWEST_PLACES) return null;
  const unit = roundedTo(places);
  const tree = exactSums(places);
  const isExact = tree.sums.length > 0;
  const [last, others] = [tree.roots.at(-1) ?? new Map<number, number>(), tree.roots.slice(0, -1)];
  const whole = isExact ? bitsOfWhole(last, others, unit) : null;
  const isWholeOff = whole !== null && whole < ENOUGH_WITH_OTHERS && !isSumOf(last, others);
  if (whole !== null) tree.takeWhole(tree.roots.length - 1);
  const exact = tree.sums.map(({ head }) => bitsOfSum(largestOf(head)[1], 0, unit));
  const isIndependent = areEnough(
    tree.sums.filter(({ head, parts }) => areIndependent(head, parts)).map(({ parts }) => parts.length + 1),
    places.length,
  );
  const cover = putCover(tree, !isExact, unit);
  if (!isExact && cover === null) return levelsApart(places, unit) ?? levelsOfSingles(places, unit);
  const isAll = places.every((_, at) => !tree.isFree(at));
  const bits = exact.reduce((sum, one) => sum + one, whole ?? 0);
  const enough = isAll ? ENOUGH_TO_ASK : ENOUGH_WITH_OTHERS;
  if (!isIndependent && bits + (cover ?? 0) < enough) return null;
  const isNear = isWholeOff || (cover !== null && cover < ENOUGH_WITH_OTHERS);
  const areMany = exact.length >= FEWEST_TO_PROVE && bits >= ENOUGH_TO_PROVE;
  if (cover === null) putRest(places, tree);
  return { within: tree.within(), isProven: !isNear && (isIndependent || (areMany && isAll)) };
}

/** Places in those that are exactly their sums, at any number of levels; none where these are few. */
function exactSums(places: readonly Figures[]): SumTree {
  const [outer, inner] = [new SumTree(places), new SumTree(places)];
  for (;;) {
    const { roots } = outer;
    const blocks = sumBlocks(roots);
    const [top] = blocks;
    const isWhole = outer.sums.length > 0 && top?.head === 0 && top.end === roots.length;
    if (!isWhole && !areEnough(sizesOf(blocks), roots.length)) break;
    outer.put(blocks);
  }
  for (let head = places.length - 1; head >= 0; head--) {
    const end = endOfSum(inner.roots, head, 2); // all before it are roots still
    if (end !== null) inner.put([{ head, end }]);
  }
  const free = (tree: SumTree) => places.filter((_, at) => tree.isFree(at)).length;
  return free(inner) < free(outer) &&
    areEnough(
      inner.sums.map(({ parts }) => parts.length + 1),
      places.length,
    )
    ? inner
    : outer;
}

/** Puts all roots into some of them that they nearly add up to; the first or the last may be the whole of these. */
function putCover(tree: SumTree, isFirst: boolean, unit: number): number | null {
  const { roots } = tree;
  const isGood = ({ blocks }: SumCover) =>
    isFirst ? blocks.length > 1 : blocks.some(({ head, end }) => end - head > 2);
  const all = sumCover(roots, unit, (root) => tree.isHolding(root));
  if (all && isGood(all)) {
    tree.put(all.blocks);
    return all.bits;
  }
  for (const whole of isFirst ? [0, roots.length - 1] : []) {
    const others = roots.toSpliced(whole, 1);
    const cover = sumCover(others, unit);
    if (!cover || !isGood(cover)) continue;
    const larger = cover.blocks.flatMap(({ head }) => others[head] ?? []);
    const bits = bitsOfWhole(roots[whole], larger, unit);
    if (bits === null) continue;
    tree.takeWhole(whole);
    tree.put(cover.blocks);
    return cover.bits + bits;
  }
  return null;
}

/** What speaks for a place being all of some others together; null where it is not, or where these are no several. */
function bitsOfWhole(place: Figures | undefined, others: readonly Figures[], unit: number): number | null {
  if (others.length < 2) return null;
  for (const { end, bits } of fitsOf(place, others, 0, unit))
    if (end === others.length && bits > 0) return bits;
  return null;
}

/** Levels of which many places have a single one inside: those are put into each other first. */
function levelsOfSingles(places: readonly Figures[], unit: number): SumLevels | null {
  const tree = new SumTree(places);
  const blocks = sumBlocks(places, 1);
  tree.put(blocks);
  const cover = blocks.length > 0 ? putCover(tree, false, unit) : null;
  const bits = blocks.reduce((sum, { head }) => sum + bitsOfSum(largestOf(places[head])[1], 0, unit), 0);
  const isShown = cover !== null && bits + cover >= ENOUGH_WITH_OTHERS;
  return isShown ? { within: tree.within(), isProven: false } : null;
}

/** Larger places before all smaller ones, with or without their whole before them. */
function levelsApart(places: readonly Figures[], unit: number): SumLevels | null {
  for (const wholes of [0, 1]) {
    const found = sumsApart(places.slice(wholes), unit);
    if (!found || found.bits < ENOUGH_TO_ASK) continue;
    const larger = places.length - wholes - found.within.length;
    const isWhole = bitsOfWhole(places[0], places.slice(1, 1 + larger), unit) !== null;
    if (wholes > 0 && !isWhole) continue;
    const [whole, tops] = [Array<'whole'>(wholes).fill('whole'), Array<null>(larger).fill(null)];
    return { within: [...whole, ...tops, ...found.within.map((at) => at + wholes)], isProven: false };
  }
  return null;
}
