import { arrivalsByDay } from './arrivalCurve';
import type { Scenario } from './scenario';

/** Who came, left and is present at the end of a day of an exercise. */
export interface DayStock {
  readonly day: number;
  /** Who the curve brings to the point on this day, whether it is open or not. */
  readonly due: number;
  readonly isClosed: boolean;
  /** Who entered, with those who had waited. */
  readonly arrivals: number;
  readonly departures: number;
  /** Present at the end of the day: all arrivals so far less all departures. The needs are theirs. */
  readonly stock: number;
  /** Held at a closed point at the end of the day; they are not in the stock, nor in any need. */
  readonly waiting: number;
}

/**
 * The days of an exercise. While its point is closed people wait, and enter on the first day when it is open again or
 * a second point is; no more leave than are present, and who could not leave does not leave later. O(days × injects).
 */
export function stockByDay({
  arrivals: curve,
  people,
  days,
  departures: leaving,
  injects,
}: Scenario): DayStock[] {
  const opened = injects.filter(({ kind }) => kind === 'secondPoint').map(({ day }) => day);
  const closings = injects.filter(({ kind }) => kind === 'closed');
  let stock = 0;
  let waiting = 0;
  return arrivalsByDay(curve, people, days).map((due, index) => {
    const day = index + 1;
    const hasSecond = opened.some((since) => since <= day);
    const isClosed = !hasSecond && closings.some((one) => one.day <= day && day <= (one.until ?? one.day));
    const arrivals = isClosed ? 0 : due + waiting;
    waiting = isClosed ? waiting + due : 0;
    const departures = Math.min(leaving[index] ?? 0, stock + arrivals);
    stock += arrivals - departures;
    return { day, due, isClosed, arrivals, departures, stock, waiting };
  });
}
