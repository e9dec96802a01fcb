import { dayNumber } from '../domain/day';
import type { Cube } from './cube';

/** How old a carried figure may be against the usual time between two dates (spec 4.1.4). */
const USUAL_GAPS = 2;

/**
 * How many days a figure may be carried unless a person says otherwise: twice the usual gap between two dates; null
 * where there are not two.
 */
export function usualAge({ dates }: Pick<Cube, 'dates'>): number | null {
  const numbers = dates.map(({ day }) => dayNumber(day));
  const gaps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  const sorted = gaps.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : Math.round((USUAL_GAPS * (low + high)) / 2);
}
