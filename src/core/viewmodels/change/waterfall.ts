import type { Names, PlaceId } from '../../domain/place';
import type { CommonTotal, ComparedPlace, Comparison } from './comparison';

/** One step from the earlier total to the later one. `start` and `end` are running totals. */
export interface WaterfallStep {
  /** The place that changed; null for the others taken together. */
  readonly place: PlaceId | null;
  readonly names: Names | null;
  /** How many places this step stands for. */
  readonly count: number;
  readonly change: number;
  readonly isEstimated: boolean;
  readonly start: number;
  readonly end: number;
}

type Part = Pick<WaterfallStep, 'place' | 'names' | 'count' | 'change' | 'isEstimated'>;

/** The way from one total to the other: `before` + all changes = `after`. */
export interface Waterfall {
  readonly before: CommonTotal;
  readonly after: CommonTotal;
  readonly steps: readonly WaterfallStep[];
  /** The smallest and largest running total, both totals included. */
  readonly low: number;
  readonly high: number;
}

/**
 * The change of a sum as steps, from the largest rise to the largest fall. Beyond `most` places the smallest changes
 * are taken together where they stand in that order, so that the steps still add up. Null where the comparison gives no
 * change. O(places log places).
 */
export function waterfallOf({ total, sum, common }: Comparison, most: number): Waterfall | null {
  if (sum === null || total.kind !== 'change') return null;
  const changed = common
    .map((one) => ({
      one,
      change: absoluteOf(one),
      isEstimated: one.before.isEstimated || one.after.isEstimated,
    }))
    .filter(({ change }) => change !== 0)
    .toSorted((a, b) => b.change - a.change);
  const named = new Set(
    changed
      .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
      .slice(0, changed.length > most ? most - 1 : most),
  );
  const rest = changed.filter((one) => !named.has(one));
  const restChange = rest.reduce((all, { change }) => all + change, 0);
  const parts: Part[] = changed
    .filter((one) => named.has(one))
    .map(({ one: { place, names }, ...step }) => ({ place, names, count: 1, ...step }));
  if (rest.length > 0) {
    const isEstimated = rest.some((one) => one.isEstimated);
    parts.push({ place: null, names: null, count: rest.length, change: restChange, isEstimated });
  }
  parts.sort((a, b) => b.change - a.change);
  let running = sum.before.value;
  const steps = parts.map((part): WaterfallStep => {
    const start = running;
    running += part.change;
    return { ...part, start, end: running };
  });
  const levels = [sum.before.value, sum.after.value, ...steps.map(({ end }) => end)];
  return { ...sum, steps, low: Math.min(...levels), high: Math.max(...levels) };
}

function absoluteOf({ before, after }: ComparedPlace): number {
  return (after.value ?? 0) - (before.value ?? 0);
}

/** The room of a waterfall's bars: where their scale begins, and where it ends. */
export interface WaterfallScale {
  readonly from: number;
  readonly to: number;
}

/** Totals that all lie in this upper part of the scale leave too little room for what changed. */
const CROWDED = 0.6;

/**
 * The scale of a waterfall: from zero, or, where the changes are small beside the totals, from somewhat below the
 * lowest running total. The bars of the totals are then torn and must be drawn as such.
 */
export function waterfallScale({ low, high }: Waterfall): WaterfallScale {
  if (low < high * CROWDED) return { from: 0, to: high || 1 };
  const spread = high - low || high || 1;
  return { from: Math.max(0, low - spread * 0.3), to: high };
}
