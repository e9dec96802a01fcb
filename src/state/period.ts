import { lengthOf, type Periods, type Span } from '../core/domain/period';
import { choose } from './choices';

/** Shows a flow over another span of its periods; the two ends in either order. */
export function choosePeriod(
  periods: Periods,
  one: number,
  other: number,
  history: 'push' | 'replace' = 'push',
): void {
  const [first, last] = one <= other ? [one, other] : [other, one];
  choose({ from: periods.startOf(first), date: periods.endOf(last) }, history);
}

/** Goes to the span of the same length behind (1) or before (-1) the one shown, as far as the series reaches. */
export function stepPeriod(periods: Periods, span: Span, series: Span, steps: 1 | -1): void {
  const length = lengthOf(span);
  const shift = Math.max(series.first - span.first, Math.min(series.last - span.last, steps * length));
  choosePeriod(periods, span.first + shift, span.last + shift);
}
