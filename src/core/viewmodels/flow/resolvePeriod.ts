import { dayParts, makeDay, type Day } from '../../domain/day';
import { message, type Message } from '../../domain/message';
import { periodsOf, type Cadence, type Periods, type Span } from '../../domain/period';
import type { RoundDate } from '../../domain/round';

/** The period a flow is summed over, in the periods its figures are for. */
export interface ResolvedPeriod {
  readonly periods: Periods;
  readonly span: Span;
  /** What to say when it is not the period wished for. */
  readonly notice: Message | null;
}

/**
 * The whole periods of a flow that lie between two days, at least one, and all inside the series. Without `to` it ends
 * with the series. Without `from` it begins with the calendar month of its end for daily figures, with the calendar
 * year for all others. Null only for a series without dates.
 */
export function resolvePeriod(
  dates: readonly RoundDate[],
  from: Day | null,
  to: Day | null,
): ResolvedPeriod | null {
  const [earliest, latest] = [dates[0], dates.at(-1)];
  if (!earliest || !latest) return null;
  const periods = periodsOf(dates);
  const least = periods.numberOf(earliest.day);
  const most = periods.numberOf(latest.day);
  const last = to === null ? most : Math.max(least, Math.min(most, lastWithin(periods, to)));
  const begins = from ?? usualStart(periods.cadence, periods.endOf(last));
  const first = Math.max(least, Math.min(last, firstWithin(periods, begins)));
  const shown = { from: { day: periods.startOf(first) }, day: { day: periods.endOf(last) } };
  const moved = (from ?? shown.from.day) !== shown.from.day || (to ?? shown.day.day) !== shown.day.day;
  return { periods, span: { first, last }, notice: moved ? message('notice-period', shown) : null };
}

function usualStart(cadence: Cadence, end: Day): Day {
  const { year, month } = dayParts(end);
  return makeDay(year, cadence === 'day' ? month : 1, 1) ?? end;
}

/** The first period that begins on a day or after it. */
function firstWithin({ numberOf, startOf }: Periods, day: Day): number {
  const number = numberOf(day);
  return startOf(number) < day ? number + 1 : number;
}

/** The last period that ends on a day or before it. */
function lastWithin({ numberOf, endOf }: Periods, day: Day): number {
  const number = numberOf(day);
  return endOf(number) > day ? number - 1 : number;
}
