import { hasValue } from '../domain/cellState';
import { lengthOf, type Periods, type Span } from '../domain/period';
import type { PlaceId } from '../domain/place';
import type { RoundDate } from '../domain/round';
import { addUpAt, NO_FIGURE, type Figure } from './addUp';
import type { Cube } from './cube';
import { rowOfSum } from './severalRows';
import { noFigures } from './noFigures';

/**
 * The figures of a flow added up over a span of its periods, and over the span of the same length before it: a cube of
 * these two dates, so that all that shows a figure at a date shows a sum over a period, and its change. A place that
 * lacks a report has the sum of the others, with an open upper bound: a floor. Only a flow may be added up so.
 * O(periods × places).
 */
export function sumOverPeriod(flow: Cube, periods: Periods, span: Span): Cube {
  const spans = [spanBefore(span), span];
  const size = spans.length * flow.places.length;
  const sum: Cube = {
    ...flow,
    dates: spans.map(({ first, last }) => ({
      day: periods.endOf(last),
      round: null,
      from: periods.startOf(first),
    })),
    by: null,
    ...noFigures(size),
  };
  const indexes = indexesOf(flow.dates, periods);
  spans.forEach(({ first, last }, index) => {
    for (let number = first; number <= last; number++) {
      addPeriod(sum, index * flow.places.length, flow, indexes.get(number), number === first);
    }
  });
  return sum;
}

/** How many of the reports that a sum needs, one for each place and period, there are; and where one is missing. */
export interface Reports {
  readonly reported: number;
  readonly expected: number;
  readonly missing: readonly { readonly place: PlaceId; readonly period: number }[];
}

/** The reports behind the sum over some places and a span of periods. O(periods × places). */
export function reportsOver(flow: Cube, periods: Periods, span: Span, places: readonly PlaceId[]): Reports {
  const indexes = indexesOf(flow.dates, periods);
  const distinct = [...new Set(places)];
  const missing: Reports['missing'][number][] = [];
  for (let period = span.first; period <= span.last; period++) {
    const dateIndex = indexes.get(period);
    for (const place of distinct) {
      if (!isReported(flow, dateIndex, place)) missing.push({ place, period });
    }
  }
  const expected = lengthOf(span) * distinct.length;
  return { reported: expected - missing.length, expected, missing };
}

/** The span of the same length that ends where another begins. */
function spanBefore(span: Span): Span {
  return { first: span.first - lengthOf(span), last: span.first - 1 };
}

/** Where the figures of each period stand among the dates. */
export function indexesOf(dates: readonly RoundDate[], { numberOf }: Periods): ReadonlyMap<number, number> {
  return new Map(dates.map(({ day }, index) => [numberOf(day), index]));
}

function isReported(flow: Cube, dateIndex: number | undefined, place: PlaceId): boolean {
  const at = flow.places.indexOf(place);
  return (
    dateIndex !== undefined && at >= 0 && hasValue(flow.states[dateIndex * flow.places.length + at] ?? 0)
  );
}

/** Adds the figures of one period to the row of sums that begins at `start`. */
function addPeriod(
  sum: Cube,
  start: number,
  flow: Cube,
  dateIndex: number | undefined,
  isFirst: boolean,
): void {
  for (let place = 0; place < flow.places.length; place++) {
    const from = dateIndex === undefined ? -1 : dateIndex * flow.places.length + place;
    const to = start + place;
    const part = from < 0 ? NO_FIGURE : figureAt(flow, from);
    if (!isFirst) addUpAt(sum, to, part);
    else {
      sum.states[to] = part.state;
      sum.values[to] = part.value;
      sum.uppers[to] = part.upper;
    }
    if (from < 0) continue;
    const row = sum.rows[to] ?? 0;
    sum.rows[to] = rowOfSum(row, flow.rows[from] ?? 0);
    if (row !== 0) continue;
    sum.sources[to] = flow.sources[from] ?? 0;
  }
}

function figureAt(flow: Cube, at: number): Figure {
  return { state: flow.states[at] ?? 0, value: flow.values[at] ?? 0, upper: flow.uppers[at] ?? 0 };
}
