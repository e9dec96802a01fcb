import type { Cube } from '../../cube/cube';
import { indexesOf } from '../../cube/sumOverPeriod';
import { totalAt } from '../../cube/totalAt';
import type { Day } from '../../domain/day';
import { lengthOf, type Periods, type Span } from '../../domain/period';
import type { PlaceId } from '../../domain/place';

/** What one bar is for: a period of the file, or the calendar month or year that its periods end in. */
export type BarWidth = 'period' | 'month' | 'year';

/** The movements of some places during one or several periods that follow each other. */
export interface FlowBar extends Span {
  readonly from: Day;
  readonly to: Day;
  /** Null when nothing was reported. */
  readonly value: number | null;
  /** True when a report is missing from the value. */
  readonly isFloor: boolean;
  readonly isEstimated: boolean;
}

/** The bars of a flow: state without layout. */
export interface FlowBars {
  readonly width: BarWidth;
  readonly bars: readonly FlowBar[];
  /** The periods from the first figure of the series to its last. */
  readonly span: Span;
  readonly largest: number;
}

const MONTH = '2024-05'.length;
const YEAR = '2024'.length;

/** All periods from the first figure to the last. */
function spanOf(flow: Cube, periods: Periods): Span {
  const [first, last] = [flow.dates[0], flow.dates.at(-1)].map((date) =>
    date ? periods.numberOf(date.day) : 0,
  );
  return { first: first ?? 0, last: last ?? 0 };
}

/**
 * The sums of a flow over places, period by period; in months, and at last in years, when there would be more bars than
 * `most`. O(periods × places).
 */
export function flowBarsOf(flow: Cube, periods: Periods, places: readonly PlaceId[], most: number): FlowBars {
  const span = spanOf(flow, periods);
  const single = singleBars(flow, periods, places, span);
  const months = single.length > most ? joined(single, MONTH) : single;
  const bars = months.length > most ? joined(single, YEAR) : months;
  return {
    width: bars === single ? 'period' : bars === months ? 'month' : 'year',
    bars,
    span,
    largest: Math.max(0, ...bars.map(({ value }) => value ?? 0)),
  };
}

function singleBars(flow: Cube, periods: Periods, places: readonly PlaceId[], span: Span): FlowBar[] {
  const indexes = indexesOf(flow.dates, periods);
  return Array.from({ length: lengthOf(span) }, (_, offset): FlowBar => {
    const number = span.first + offset;
    const index = indexes.get(number);
    const total = index === undefined ? null : totalAt(flow, index, places);
    return {
      first: number,
      last: number,
      from: periods.startOf(number),
      to: periods.endOf(number),
      value: total?.value ?? null,
      isFloor: total?.complete !== true,
      isEstimated: total?.estimated === true,
    };
  });
}

/** Bars whose last days begin alike, as one. */
function joined(bars: readonly FlowBar[], letters: number): FlowBar[] {
  const wide: FlowBar[] = [];
  for (const bar of bars) {
    const before = wide.at(-1);
    if (before?.to.slice(0, letters) !== bar.to.slice(0, letters)) wide.push(bar);
    else wide[wide.length - 1] = together(before, bar);
  }
  return wide;
}

function together(before: FlowBar, bar: FlowBar): FlowBar {
  const value = before.value === null ? bar.value : before.value + (bar.value ?? 0);
  const isFloor = before.isFloor || bar.isFloor;
  const isEstimated = before.isEstimated || bar.isEstimated;
  return { ...before, last: bar.last, to: bar.to, value, isFloor, isEstimated };
}
