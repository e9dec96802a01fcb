import { BASELINE, baselineOf, limitOf, type Baseline, type DailyFigures } from './baseline';
import type { DailyThresholds } from './thresholds';

/** What a day says of a place: `none` is not calm, it is not knowing. */
export type Signal = 'alert' | 'ongoing' | 'below' | 'none';

/** Why there is no signal of a figure that is there. */
export type NoSignal = 'fewDays' | 'bounds';

/** The last day of a place, as its days lead up to it. */
export interface FollowedDay {
  readonly signal: Signal;
  readonly why: NoSignal | null;
  readonly baseline: Baseline | null;
  /** Null without a baseline. */
  readonly limit: number | null;
  /** True where the baseline is of before an influx, as that would be in the usual one. */
  readonly isHeld: boolean;
  /** Index of the day the influx began that is not over; null where there is none. */
  readonly since: number | null;
}

/** So many reported days in a row that are not above the threshold end an influx. */
const QUIET_DAYS = 3;

const NOTHING: FollowedDay = {
  signal: 'none',
  why: null,
  baseline: null,
  limit: null,
  isHeld: false,
  since: null,
};

/**
 * Follows a place day by day (spec 5.4). A day above the threshold of its baseline, and of the minimum, is an alert and
 * begins an influx. What is above during one enters no baseline: the last one before is held, and once a day's own would
 * reach into the influx that is ongoing, until three days in a row are not above. A missing day is none of them. O(days).
 */
export function followDays(days: DailyFigures, { deviations, minimum }: DailyThresholds): FollowedDay {
  let last = NOTHING;
  let since: number | null = null;
  let held: Baseline | null = null;
  let quiet = 0;
  let lastAbove = -Infinity;
  /** The last day that was above in an influx that is over. */
  let disturbed = -Infinity;
  for (const [index, figure] of days.figures.entries()) {
    const isOwn = index - BASELINE.first > disturbed && (since === null || index - BASELINE.last < since);
    const own = isOwn ? baselineOf(days, index) : null;
    const baseline: Baseline | null = isOwn && since === null ? own : (own ?? held);
    held = own ?? held;
    const limit = baseline && limitOf(baseline, deviations);
    const isAbove = figure !== null && limit !== null && figure.value > limit;
    const isAlarm = isAbove && figure.value >= minimum;
    const isAlert = isAlarm && (own !== null || since === null);
    if (isAlarm) since ??= index;
    if (since !== null) {
      if (isAbove) lastAbove = index;
      const isQuiet = figure !== null && limit !== null && figure.upper <= limit;
      quiet = isQuiet ? quiet + 1 : 0;
      if (quiet === QUIET_DAYS) {
        since = null;
        quiet = 0;
        disturbed = lastAbove;
      }
    }
    last = { signal: 'none', why: null, baseline, limit, isHeld: baseline !== own, since };
    if (figure === null) continue;
    if (limit === null) last = { ...last, why: 'fewDays' };
    else if (isAlert) last = { ...last, signal: 'alert' };
    else if (since !== null) last = { ...last, signal: 'ongoing' };
    else if (figure.upper > limit && figure.upper >= minimum) last = { ...last, why: 'bounds' };
    else last = { ...last, signal: 'below' };
  }
  return last;
}
