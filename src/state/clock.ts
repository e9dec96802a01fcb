import { makeDay, type Day } from '../core/domain/day';

/** The day on the reader's own calendar. */
export function today(): Day {
  return dayOf(new Date());
}

/** The day after it. */
export function tomorrow(): Day {
  const now = new Date();
  return dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1));
}

function dayOf(time: Date): Day {
  const day = makeDay(time.getFullYear(), time.getMonth() + 1, time.getDate());
  if (day === null) throw new Error('The clock has no day.');
  return day;
}
