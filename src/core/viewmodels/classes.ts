import { MOST_CLASSES } from '../domain/classChoice';
import { rungsUpTo } from './ladder';

const STEPS = [5, 2, 1];

/**
 * The lower bounds of the classes above the first, on the 1-2-5 ladder (…, 10, 20, 50, 100, …): the highest rungs that
 * the largest value reaches, for `count` classes. Taken over all dates, so that a colour means the same at each of
 * them. Empty when nothing is above zero.
 */
export function ladderBounds(largest: number, count = MOST_CLASSES): number[] {
  return rungsUpTo(largest, STEPS, count - 1);
}

/** The class of a value: 0 below the first bound, `bounds.length` from the last bound up. */
export function classOf(value: number, bounds: readonly number[]): number {
  let index = 0;
  while (index < bounds.length && value >= (bounds[index] ?? Infinity)) index++;
  return index;
}

/** The shade of a class, of `MOST_CLASSES` from light to dark: fewer classes stand further apart. */
export function shadeOf(classIndex: number, classes: number): number {
  return classes < 2 ? classIndex : Math.round((classIndex * (MOST_CLASSES - 1)) / (classes - 1));
}
