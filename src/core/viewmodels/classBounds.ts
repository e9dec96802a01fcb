import { ckmeans } from 'simple-statistics';
import type { ClassChoice } from '../domain/classChoice';
import { ladderBounds } from './classes';
import { timesTenTo } from './timesTenTo';
import { roundestBetween } from './roundestBetween';

/** Natural breaks take time by the number of values: of more than this, every so-manieth by rank stands for all. */
const MOST_CLUSTERED = 4000;

/** What classes are made of. */
export interface ClassedValues {
  /** The largest value; 0 when nothing is above zero. */
  readonly largest: number;
  /** All values above zero, ascending: zero has a look of its own. Asked for only where a method needs them. */
  readonly all: () => readonly number[];
}

/**
 * The lower bounds of the classes above the first, ascending. Bounds between two values are the roundest numbers there,
 * so that they can be read and move nobody to another class (where natural breaks are of a sample, nobody in it). Ties
 * and few values give fewer classes than wished; none above zero gives no bounds. At most O(n log n) for n values.
 */
export function classBounds({ largest, all }: ClassedValues, choice: ClassChoice): readonly number[] {
  if (choice.kind === 'own') return choice.bounds;
  if (largest <= 0) return [];
  const { method, count } = choice;
  if (method === 'ladder') return ladderBounds(largest, count);
  if (method === 'equal') return equalBounds(largest, count);
  return method === 'quantile' ? quantileBounds(all(), count) : naturalBounds(all(), count);
}

/** Multiples of one width, rounded up to two digits: the classes reach from zero beyond the largest value. */
function equalBounds(largest: number, count: number): number[] {
  const width = largest / count;
  const power = Math.floor(Math.log10(width)) - 1;
  const steps = Math.ceil(width / 10 ** power - 1e-9);
  return Array.from({ length: count - 1 }, (_, index) => timesTenTo((index + 1) * steps, power));
}

/** Equal numbers of values in each class, as nearly as equal values allow: those are never parted. */
function quantileBounds(values: readonly number[], count: number): number[] {
  const starts = Array.from({ length: count - 1 }, (_, index) =>
    startNear(values, Math.round(((index + 1) * values.length) / count)),
  );
  return boundsAt(values, [...new Set(starts)]);
}

/** The rank nearest to a wished one at which a larger value begins; 0 when all are equal. */
function startNear(values: readonly number[], wished: number): number {
  const begins = (rank: number) => rank > 0 && rank < values.length && values[rank] !== values[rank - 1];
  for (let away = 0; away < values.length; away++) {
    if (begins(wished - away)) return wished - away;
    if (begins(wished + away)) return wished + away;
  }
  return 0;
}

/**
 * The classes whose values lie closest to the mean of their class (Jenks 1967; found exactly by ckmeans, Wang and Song
 * 2011, The R Journal 3/2).
 */
function naturalBounds(values: readonly number[], count: number): number[] {
  const sample = everySoManieth(values);
  const different = sample.filter((value, rank) => value !== sample[rank - 1]).length;
  const clusters = ckmeans(sample, Math.min(count, different));
  let rank = 0;
  const starts = clusters.slice(0, -1).map((cluster) => (rank += cluster.length));
  return boundsAt(sample, starts);
}

function everySoManieth(values: readonly number[]): readonly number[] {
  if (values.length <= MOST_CLUSTERED) return values;
  const step = (values.length - 1) / (MOST_CLUSTERED - 1);
  return Array.from({ length: MOST_CLUSTERED }, (_, index) => values[Math.round(index * step)] ?? 0);
}

/** Round numbers that part the values before each of some ranks. */
function boundsAt(values: readonly number[], starts: readonly number[]): number[] {
  return starts.flatMap((rank) => {
    const [before, from] = [values[rank - 1], values[rank]];
    return before === undefined || from === undefined || before === from ? [] : roundestBetween(before, from);
  });
}
