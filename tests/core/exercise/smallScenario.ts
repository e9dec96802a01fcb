import type { Scenario } from '../../../src/core/exercise/scenario';

/** Ninety people over three days, and nothing happens. */
export const SMALL: Scenario = {
  title: { en: 'Small' },
  about: { en: '' },
  place: { kind: 'other', names: { en: 'Nowhere' } },
  people: 90,
  householdSize: 6,
  days: 5,
  arrivals: { counts: [10, 30, 50] },
  departures: [],
  groups: [],
  injects: [],
};

/** Something of a kind on a day. */
export function inject(kind: Scenario['injects'][number]['kind'], day: number, until?: number) {
  return { kind, day, text: { en: kind }, ...(until !== undefined && { until }) };
}
