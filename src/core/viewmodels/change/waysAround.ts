import { dateIndexAt, type Cube } from '../../cube/cube';
import type { DatasetSummary } from '../../domain/dataset';
import type { Day } from '../../domain/day';
import { breaksBetween } from '../../domain/seriesBreak';
import type { Comparison } from './comparison';

/** Where a comparison that a break of method forbids may be made instead. */
export interface WaysAround {
  /** The first date of the method of the later figure; null where that is the later date itself. */
  readonly since: Day | null;
  /** The last date of the method of the earlier figure; null where that is the earlier date itself. */
  readonly until: Day | null;
  /** True where the measure is counted in families too, and no break forbids their comparison. */
  readonly families: boolean;
}

/**
 * The ways around the breaks that forbid a comparison of these places. Whether families were published at both dates
 * is not known here, as they are another series: it may turn out that they were not. O(dates + breaks).
 */
export function waysAround(
  { breaks, measures }: DatasetSummary,
  cube: Cube,
  { from, to }: Pick<Comparison, 'from' | 'to'>,
  places: readonly string[],
): WaysAround {
  const { measure, unit, dates } = cube;
  const about = { from: from.day, to: to.day, measure, dimension: null, places };
  const refusing = (inUnit: Cube['unit']) =>
    breaksBetween(breaks, { ...about, unit: inUnit })
      .filter((one) => one.severity === 'refuse' && one.dimension === null)
      .map((one) => one.from)
      .toSorted();
  const days = refusing(unit);
  const [first, last] = [days[0], days.at(-1)];
  const units = measures.find((one) => one.measure === measure)?.units ?? [];
  const dayAt = (index: number, unlike: Day) => {
    const day = dates[index]?.day;
    return day === undefined || day === unlike ? null : day;
  };
  return {
    since: last === undefined ? null : dayAt(firstFrom(dates, last), to.day),
    until: first === undefined ? null : dayAt(firstFrom(dates, first) - 1, from.day),
    families: unit === 'individuals' && units.includes('families') && refusing('families').length === 0,
  };
}

/** Index of the first date on or after a day. */
function firstFrom(dates: Cube['dates'], day: Day): number {
  const index = dateIndexAt(dates, day);
  return dates[index]?.day === day ? index : index + 1;
}
