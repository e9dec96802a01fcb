import { ROUNDING } from '../../domain/rounding';

const ROUNDED = 2 * ROUNDING; // the figure and the one it is a multiple of

/** Figures of a place, by date and column. */
export type Figures = ReadonlyMap<number, number>;

/** Whether a place is the sum of some others in every figure. O(figures). */
export function isSumOf(place: Figures, others: readonly Figures[]): boolean {
  const rest = new Map(place);
  for (const figures of others) take(rest, figures);
  return place.size > 0 && isNothing(rest);
}

/** Takes the figures of a place from what is left of another one. */
export function take(rest: Map<number, number>, figures: Figures): void {
  for (const [at, value] of figures) rest.set(at, (rest.get(at) ?? 0) - value);
}

/** The largest figure of a place, with its key; zero where it has none. O(figures). */
export function largestOf(place: Figures | undefined): readonly [at: number, value: number] {
  const [largest = [0, 0] as const] = [...(place ?? [])].toSorted(([, one], [, other]) => other - one);
  return largest;
}

/** Whether nothing is left in any figure. */
export function isNothing(rest: Figures): boolean {
  return [...rest.values()].every((value) => Math.abs(value) < ROUNDING);
}

/** Whether more was taken of a figure than there was. */
export function isOverdrawn(rest: Figures): boolean {
  return [...rest.values()].some((value) => value <= -ROUNDING);
}

/** Whether a place has a figure that is more than zero: others prove no sum. */
export function hasPeople(place: Figures | undefined): boolean {
  return place !== undefined && [...place.values()].some((value) => value > 0);
}

/** Whether a place has figures, all of them zero: it is told where it stands, and adds nothing. */
export function isZero(place: Figures | undefined): boolean {
  return place !== undefined && place.size > 0 && [...place.values()].every((value) => value === 0);
}

/** Whether a place has no more than another one in any figure that both have. */
export function isAtMost(one: Figures, other: Figures): boolean {
  return [...one].every(([at, value]) => value <= (other.get(at) ?? Infinity) + ROUNDING);
}

/**
 * Whether two figures at least of the parts of a whole are no multiples of each other, so that one may be the sum of its
 * parts where the other is not: families at six people each say the same as the people. O(parts × figures).
 */
export function areIndependent(whole: Figures, parts: readonly Figures[]): boolean {
  const [most, sum] = largestOf(whole);
  return [...whole].some(([at, smaller]) =>
    parts.some((part) => {
      const expected = ((part.get(most) ?? 0) * smaller) / sum;
      return Math.abs((part.get(at) ?? 0) - expected) > ROUNDED;
    }),
  );
}
