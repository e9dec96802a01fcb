import type { Cadence } from '../../core/domain/period';

/** Periods that a page key steps: a week of days, a quarter of months, a year of quarters. */
const PAGE: Record<Cadence, number> = { day: 7, week: 4, month: 3, quarter: 4, year: 5 };

/** How many periods a key steps; `forwards` is -1 where time runs leftwards. Null for any other key. */
export function periodSteps(key: string, cadence: Cadence, forwards: 1 | -1): number | null {
  const steps: Record<string, number> = {
    ArrowRight: forwards,
    ArrowLeft: -forwards,
    ArrowUp: 1,
    ArrowDown: -1,
    PageUp: PAGE[cadence],
    PageDown: -PAGE[cadence],
    Home: -Infinity,
    End: Infinity,
  };
  return steps[key] ?? null;
}
