import type { Scenario } from './scenario';

/** The day on which the last thing happens that a scenario says: ending before it would lose that. */
export function lastDayOf({ arrivals, departures, injects }: Scenario): number {
  const lastOf = (counts: readonly number[]) => counts.findLastIndex((count) => count > 0) + 1;
  const lastArrival = 'counts' in arrivals ? lastOf(arrivals.counts) : arrivals.over;
  const events = injects.map(({ day, until = day }) => Math.max(day, until));
  return Math.max(1, lastArrival, lastOf(departures), ...events);
}

/** A scenario that ends on another day, not before its last; days without anyone are cut off. */
export function withDays({ arrivals, departures }: Scenario, days: number): Partial<Scenario> {
  return {
    days,
    arrivals: 'counts' in arrivals ? { counts: arrivals.counts.slice(0, days) } : arrivals,
    departures: departures.slice(0, days),
  };
}
