import type { Day } from './day';

/**
 * One reference date of a series. The day is time; the round number is only a label: numbers repeat, skip and are
 * sometimes not published (null).
 */
export interface RoundDate {
  readonly day: Day;
  readonly round: number | null;
  /** The first day of the period that a flow is summed over, of which `day` is the last; absent for a stock. */
  readonly from?: Day;
}
