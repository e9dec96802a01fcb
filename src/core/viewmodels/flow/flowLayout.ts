import { ticks } from 'd3';
import { makeDay, dayParts, type Day } from '../../domain/day';
import { lengthOf, type Periods, type Span } from '../../domain/period';
import type { ChartFrame } from '../chartFrame';
import type { FlowBars } from './flowBars';

/** The room the bars are drawn in. */
export interface FlowFrame extends ChartFrame {
  /** The width of the longest label of a day. */
  readonly labelWidth: number;
}

/** Bars with positions. */
export interface FlowLayout {
  /** Where the chart begins and ends in the reading direction, in CSS pixels. */
  readonly start: number;
  readonly end: number;
  /** Where a period begins; of the one after the last, where the last ends. */
  readonly xOf: (period: number) => number;
  readonly yOf: (value: number) => number;
  /** The period at a horizontal position; the nearest one beside the chart. */
  readonly periodAt: (x: number) => number;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly labels: readonly {
    readonly day: Day;
    readonly as: 'day' | 'month' | 'year';
    readonly x: number;
  }[];
}

/** Places the bars of a flow in a frame. O(periods). */
export function flowLayout({ span, largest }: FlowBars, periods: Periods, frame: FlowFrame): FlowLayout {
  const [start, end] = frame.rtl
    ? [frame.width - frame.insetStart, frame.insetEnd]
    : [frame.insetStart, frame.width - frame.insetEnd];
  const step = (end - start) / lengthOf(span); // negative where time runs leftwards
  const xOf = (period: number) => start + (period - span.first) * step;
  const base = frame.height - frame.bottom;
  const most = largest || 1;
  const yOf = (value: number) => base - (value / most) * (base - frame.top);
  const periodAt = (x: number) =>
    Math.max(span.first, Math.min(span.last, span.first + Math.floor((x - start) / step)));
  const room = Math.max(1, Math.floor(Math.abs(end - start) / (frame.labelWidth * 1.4)));
  return {
    start,
    end,
    xOf,
    yOf,
    periodAt,
    ticks: ticks(0, most, 3)
      .filter(Number.isInteger)
      .map((value) => ({ value, y: yOf(value) })),
    labels: labelsOf(span, periods, room).map(({ period, ...label }) => ({ ...label, x: xOf(period) })),
  };
}

interface Label {
  readonly day: Day;
  readonly as: 'day' | 'month' | 'year';
  readonly period: number;
}

/** Years where there are three, else months, else days; no more than there is room for. */
function labelsOf(span: Span, periods: Periods, room: number): Label[] {
  const years = beginnings(span, periods, 'year');
  if (years.length >= 3 || periods.cadence === 'year') return thinned(years, room);
  const months = beginnings(span, periods, 'month');
  if (months.length >= 3 || periods.cadence !== 'day') return thinned(months, room);
  return thinned(
    Array.from({ length: lengthOf(span) }, (_, offset): Label => {
      const period = span.first + offset;
      return { day: periods.startOf(period), as: 'day', period };
    }),
    room,
  );
}

/** The periods of a span in which a year or a month begins; of several months, the first. */
function beginnings(span: Span, periods: Periods, as: 'month' | 'year'): Label[] {
  const found: Label[] = [];
  const isLong = periods.cadence === 'quarter';
  for (let period = span.first; period <= span.last; period++) {
    const start = periods.startOf(period);
    const { year, month } = dayParts(isLong ? start : periods.endOf(period));
    const day = makeDay(year, as === 'year' ? 1 : month, 1);
    if (day !== null && day >= start) found.push({ day, as, period });
  }
  return found;
}

function thinned(labels: readonly Label[], room: number): Label[] {
  const each = Math.ceil(labels.length / room);
  return labels.filter((_, index) => index % each === 0);
}
