import type { DateOrder } from '../understanding';
import { periodIn } from './endOfPeriod';
import { readDate, type ReadDate } from './readDate';

/** What one text says of the order of day and month: the only one that makes it a day, or either; null for no such date. */
export type OrderSign = 'dayFirst' | 'monthFirst' | 'either';

export function orderSign(text: string): OrderSign | null {
  const period = periodIn(text);
  if (!period) return signOfDate(text);
  const signs = [signOfDate(period.end), signOfDate(period.begin)];
  return signs.find((sign) => sign !== null && sign !== 'either') ?? signs[0] ?? null;
}

function signOfDate(text: string): OrderSign | null {
  return signOf(readDate(text));
}

function signOf(date: ReadDate): OrderSign | null {
  if (date.is !== 'ordered') return null;
  if (date.monthFirst === null) return 'dayFirst';
  return date.dayFirst === null ? 'monthFirst' : 'either';
}

/**
 * The order of day and month that the dates of a column prove; `unknown` when none of them does, `mixed` when both
 * orders are proven; null when no date needs an order.
 */
export function dateOrderOf(texts: Iterable<string>): DateOrder | 'mixed' | null {
  return orderBy([...texts].map(orderSign));
}

/** The same for dates that were read. */
export function dateOrderIn(dates: readonly ReadDate[]): DateOrder | 'mixed' | null {
  return orderBy(dates.map(signOf));
}

function orderBy(all: readonly (OrderSign | null)[]): DateOrder | 'mixed' | null {
  const signs = new Set(all);
  signs.delete(null);
  if (signs.size === 0) return null;
  if (signs.has('dayFirst')) return signs.has('monthFirst') ? 'mixed' : 'dayFirst';
  return signs.has('monthFirst') ? 'monthFirst' : 'unknown';
}
