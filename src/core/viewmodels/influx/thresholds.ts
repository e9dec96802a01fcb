import type { Unit } from '../../domain/measure';

/** When the movements of a day are an alert. */
export interface DailyThresholds {
  /** How many standard deviations above the mean of the baseline. */
  readonly deviations: number;
  /** Fewer than that are never an alert, however quiet the days before were. */
  readonly minimum: number;
}

/** When the rise of a stock between two dates is an alert; it has to reach both. */
export interface SurgeThresholds {
  readonly perMonth: number;
  /** The rise itself: few people within few days would make many in 30. */
  readonly rise: number;
}

/** Proposed by this project (spec 5.4), and by no one else: IOM's own are not published. */
export const DAILY_THRESHOLDS: DailyThresholds = { deviations: 3, minimum: 100 };

/** The same of stocks; a family is taken for six people, as by the source. */
export const SURGE_THRESHOLDS: Record<Unit, SurgeThresholds> = {
  individuals: { perMonth: 600, rise: 600 },
  families: { perMonth: 100, rise: 100 },
};
