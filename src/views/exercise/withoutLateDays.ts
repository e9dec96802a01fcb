import type { Scenario } from '../../core/exercise/scenario';

/** A scenario that ends on an earlier or later day; what a shape or a list of leavers says of days after it is cut off. */
export function withoutLateDays(scenario: Scenario, days: number): Partial<Scenario> {
  const { arrivals, departures, injects } = scenario;
  return {
    days,
    arrivals: 'counts' in arrivals ? arrivals : { ...arrivals, over: Math.min(arrivals.over, days) },
    departures: departures.slice(0, days),
    injects: injects.filter(({ day, until = day }) => Math.max(day, until) <= days),
  };
}
