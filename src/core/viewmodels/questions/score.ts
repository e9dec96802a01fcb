import { dayParts, type Day } from '../../domain/day';
import type { Truth } from './truth';

/** An answer: a place for `most`, a number for `count`, a month (`2015-09`) for `peak`, a flaw for `error`. */
export type Answer = string | number;

/** How far an answer is from what the figures say, from 0 to 3 points. */
export interface Score {
  readonly points: 0 | 1 | 2 | 3;
  readonly off: Off;
}

/** What an answer can learn of itself. */
export type Off =
  /** Where the place stands, from 1 on, those with the same figure alike; null for one without a figure. */
  | { readonly kind: 'rank'; readonly rank: number | null; readonly value: number | null }
  /** Hundredths of the right figure that the answer is above it, or below when negative; null where that is zero. */
  | { readonly kind: 'percent'; readonly percent: number | null; readonly isExact: boolean }
  /** Months that the answer is too late, or too early when negative. */
  | { readonly kind: 'months'; readonly months: number }
  | { readonly kind: 'right'; readonly isRight: boolean };

/** How near an answer has to be for three, two and one points: hundredths of the figure, and months. */
const PERCENTS = [10, 25, 50];
const MONTHS = [0, 3, 12];
const RANKS = [1, 2, 3];

/** What an answer is worth. A score that teaches gives something for being near. O(places). */
export function scoreOf(truth: Truth, answer: Answer): Score {
  switch (truth.kind) {
    case 'most': {
      const value = truth.ranked.find(({ place }) => place === answer)?.value ?? null;
      const above = new Set(truth.ranked.filter((one) => one.value > (value ?? 0)).map((one) => one.value));
      const rank = value === null ? null : above.size + 1;
      return { points: pointsWithin(rank ?? Infinity, RANKS), off: { kind: 'rank', rank, value } };
    }
    case 'count': {
      const difference = Number(answer) - truth.value;
      const percent = truth.value === 0 ? null : (difference / truth.value) * 100;
      const distance = difference === 0 ? 0 : Math.abs(percent ?? Infinity);
      return {
        points: pointsWithin(distance, PERCENTS),
        off: { kind: 'percent', percent, isExact: difference === 0 },
      };
    }
    case 'peak': {
      const offs = truth.days.map((day) => monthNumber(String(answer)) - monthNumber(day));
      const months = offs.toSorted((a, b) => Math.abs(a) - Math.abs(b))[0] ?? Infinity;
      return { points: pointsWithin(Math.abs(months), MONTHS), off: { kind: 'months', months } };
    }
    case 'error': {
      const isRight = truth.claim.flaw === answer;
      return { points: isRight ? 3 : 0, off: { kind: 'right', isRight } };
    }
  }
}

/** Three points within the first bound, two within the second, one within the third. */
function pointsWithin(distance: number, [near = 0, farther = 0, far = 0]: readonly number[]): 0 | 1 | 2 | 3 {
  if (distance <= near) return 3;
  if (distance <= farther) return 2;
  return distance <= far ? 1 : 0;
}

/** The months since the year 0 of a day or a month, `2015-09-29` or `2015-09`. */
function monthNumber(text: string): number {
  const { year, month } = dayParts(`${text.slice(0, 7)}-01` as Day);
  return year * 12 + month;
}
