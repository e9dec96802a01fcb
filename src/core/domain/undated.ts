import type { Day } from './day';

/** Stands for the day of a table that names none; before every day there is. */
export const NO_DAY = '0000-00-00' as Day;

/** Stands for the day of a round that nobody has named yet: rounds are other dates, so their figures are kept apart. */
export function undatedRound(round: number): Day {
  return `${NO_DAY} ${String(round).padStart(6, '0')}` as Day;
}

/** Whether a day is one, and no stand-in for one. */
export function isDated(day: string): boolean {
  return !day.startsWith(NO_DAY);
}
