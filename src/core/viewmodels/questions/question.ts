import type { Day } from '../../domain/day';
import type { Measure, Unit } from '../../domain/measure';

/** What may be wrong with something that is said of a stock; `none` for something that is right. */
export const FLAWS = ['sum', 'zero', 'broken', 'none'] as const;
export type Flaw = (typeof FLAWS)[number];

/**
 * What is asked, never what is right: that comes from the figures that are open (`truthOf`). `place` is a governorate, a
 * region set, or `country` for all places.
 */
export type Asked =
  /** Which place had the most at a date. */
  | { readonly kind: 'most'; readonly day: Day }
  /** How many there were at a place on a date. */
  | { readonly kind: 'count'; readonly day: Day; readonly place: string }
  /** In which month a place had the most. */
  | { readonly kind: 'peak'; readonly place: string }
  /** What is wrong with a sentence: figures of several dates added up, a missing one told as zero, a comparison. */
  | {
      readonly kind: 'error';
      readonly flaw: Flaw;
      readonly place: string;
      readonly from: Day;
      readonly day: Day;
    };

/** A question about the figures of one measure in one unit. */
export type Question = Asked & { readonly measure: Measure; readonly unit: Unit };

/** The id that stands for all places. */
export const COUNTRY = 'country';

/** Text that is the same for the same question. */
export function keyOf(question: Question): string {
  return JSON.stringify(Object.entries(question).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
