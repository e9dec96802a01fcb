import type { Curve, SHAPES } from './scenario';

/**
 * How many people come on each of `days` days. A shape adds up to exactly `people` by largest remainder, the earlier
 * day first where remainders are equal; counts stand as they are. O(days log days).
 */
export function arrivalsByDay(curve: Curve, people: number, days: number): number[] {
  const counts = 'counts' in curve ? curve.counts : shared(people, weightsOf(curve.shape, curve.over));
  return Array.from({ length: days }, (_, index) => counts[index] ?? 0);
}

/** Whole weights, so that nothing is lost to fractions. */
function weightsOf(shape: (typeof SHAPES)[number], over: number): number[] {
  return Array.from({ length: over }, (_, index) => {
    if (shape === 'even') return 1;
    return shape === 'front' ? over - index : Math.min(index + 1, over - index);
  });
}

function shared(people: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const counts = weights.map((weight) => Math.floor((people * weight) / whole));
  const left = people - counts.reduce((sum, count) => sum + count, 0);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (people * weight) % whole }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
}
