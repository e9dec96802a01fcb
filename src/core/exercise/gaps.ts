import { needsOf, type Need } from './needs';
import { capacityOn, type Progress } from './progress';
import type { DayStock } from './stockByDay';

/** A need against what the room says it has; capacity and gap are null where nothing was entered, which is not zero. */
export interface Gap extends Need {
  readonly capacity: number | null;
  readonly gap: number | null;
  readonly owner: string;
}

/** The needs of those present at the end of a day, each against its capacity on that day. A surplus is no gap. */
export function gapsOn({ day, stock }: Pick<DayStock, 'day' | 'stock'>, progress: Progress): Gap[] {
  return needsOf(stock).map((need) => {
    const { id } = need.standard;
    const capacity = capacityOn(progress.capacities, id, day);
    const gap = capacity === null ? null : Math.max(0, need.amount - capacity);
    return { ...need, capacity, gap, owner: progress.owners[id] ?? '' };
  });
}

/** Whether a capacity is known and nothing is lacking wherever one is; false where none is known. */
export function isNothingLacking(gaps: readonly Gap[]): boolean {
  const known = gaps.filter(({ gap }) => gap !== null);
  return known.length > 0 && known.every(({ gap }) => gap === 0);
}

/** The day with most people present, the first of several; the day on which needs are largest. Null without days. */
export function peakOf(days: readonly DayStock[]): DayStock | null {
  return days.reduce<DayStock | null>((peak, day) => (peak && peak.stock >= day.stock ? peak : day), null);
}
