import { timesTenTo } from './timesTenTo';

/** Below one, where rates may lie, rungs go on by thousandths. */
const LEAST_POWER = -3;

/**
 * The highest rungs that a value reaches, at most `most` of them, ascending. A ladder has the same steps in every power
 * of ten: 5, 2 and 1 make …, 10, 20, 50, 100, …. Rungs of counts are whole. None for zero. O(most).
 */
export function rungsUpTo(largest: number, steps: readonly number[], most: number): number[] {
  const rungs: number[] = [];
  const least = largest < 1 ? LEAST_POWER : 0;
  for (let power = Math.floor(Math.log10(largest)); power >= least && rungs.length < most; power--) {
    for (const step of steps) {
      const rung = timesTenTo(step, power);
      if (rung <= largest && rungs.length < most) rungs.unshift(rung);
    }
  }
  return rungs;
}
