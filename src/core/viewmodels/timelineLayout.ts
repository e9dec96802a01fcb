import { ticks } from 'd3';
import { dayNumber, dayParts, makeDay, type Day } from '../domain/day';
import type { DatedEvent } from '../domain/event';
import type { SeriesBreak } from '../domain/seriesBreak';
import type { ChartFrame } from './chartFrame';
import type { TimelineModel, TimelinePoint } from './timeline';

/** The room a timeline is drawn in. */
export interface TimelineFrame extends ChartFrame {
  /** Width of an event's label as it will be drawn. */
  readonly labelWidth: (event: DatedEvent) => number;
  /** Width that a year below the chart takes, with some air. */
  readonly yearWidth: number;
  /** Height that a line of its type takes, such as a figure beside the axis. */
  readonly rowHeight: number;
}

/** A timeline with positions, ready to be drawn. */
export interface TimelineLayout {
  /** Where the chart begins and ends in the reading direction, in CSS pixels. */
  readonly start: number;
  readonly end: number;
  /** Height of zero, in CSS pixels from the top. */
  readonly base: number;
  readonly xOf: (day: Day) => number;
  readonly yOf: (value: number) => number;
  /** Index of the reference date nearest to a horizontal position. */
  readonly indexAt: (x: number) => number;
  /** The beginnings of years, as many as have room. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** The first and the last date, where no year begins between them. */
  readonly days: readonly { readonly day: Day; readonly x: number }[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly events: readonly { readonly event: DatedEvent; readonly x: number; readonly row: number }[];
  readonly breaks: readonly { readonly one: SeriesBreak; readonly x: number }[];
}

const MOST_TICKS = 3; // about so many
const DAYS_BEFORE_FIRST = 20;
const DAYS_AFTER_LAST = 45; // the last figure holds on for a while after its date
/** Of the days between the first date and the last, where these are few: most of the room is theirs. */
const [MOST_BEFORE, MOST_AFTER] = [0.25, 0.5];
const DAYS_OF_YEAR = 365;
const LABEL_GAP = 10; // between the line and its label, and between two labels

/** Places a timeline in a frame. Events keep their label only where it does not run into another. */
export function timelineLayout(model: TimelineModel, frame: TimelineFrame): TimelineLayout {
  const first = model.dates[0]?.day ?? ('2014-01-01' as Day);
  const last = model.dates.at(-1)?.day ?? first;
  const [left, right] = frame.rtl
    ? [frame.width - frame.insetStart, frame.insetEnd]
    : [frame.insetStart, frame.width - frame.insetEnd];
  const span = Math.max(1, dayNumber(last) - dayNumber(first));
  const from = dayNumber(first) - Math.min(DAYS_BEFORE_FIRST, MOST_BEFORE * span);
  const until = dayNumber(last) + Math.min(DAYS_AFTER_LAST, MOST_AFTER * span);
  const perDay = (right - left) / (until - from); // negative where time runs leftwards
  const xOf = (day: Day) => left + (dayNumber(day) - from) * perDay;
  const base = frame.height - frame.bottom;
  const most = model.largest || 1;
  const yOf = (value: number) => base - (value / most) * (base - frame.top);
  const numbers = model.dates.map(({ day }) => dayNumber(day));
  const years = yearsBetween(first, last);
  const every = Math.max(1, Math.ceil(frame.yearWidth / Math.max(1, Math.abs(perDay) * DAYS_OF_YEAR)));
  const breaks = model.breaks
    .filter(({ from: since }) => since > first && since <= last)
    .map((one) => ({ one, x: xOf(one.from) }));
  return {
    start: left,
    end: right,
    base,
    xOf,
    yOf,
    indexAt: (position) => nearest(numbers, from + (position - left) / perDay),
    years: years
      .filter((_, index) => index % every === 0)
      .map((year) => ({ year, x: xOf(makeDay(year, 1, 1) as Day) })),
    days: years.length > 0 ? [] : [...new Set([first, last])].map((day) => ({ day, x: xOf(day) })),
    ticks: tickValues(most, (base - frame.top) / frame.rowHeight).map((value) => ({ value, y: yOf(value) })),
    events: placedEvents(model.events, xOf, frame, [Math.min(left, right), Math.max(left, right)], breaks),
    breaks,
  };
}

/** Round values from 0 up, as many as there are rows; on the lowest chart still one besides 0, or nobody could read it. */
function tickValues(most: number, rows: number): number[] {
  const values = ticks(0, most, Math.min(MOST_TICKS, Math.floor(rows)));
  return values.length > 1 ? values : [0, ...ticks(0, most, 2).slice(-1)];
}

/** A stretch of a step line without a gap, all of it whole figures of their dates or none of it. */
export interface StepRun {
  readonly isWhole: boolean;
  readonly corners: readonly { readonly x: number; readonly y: number }[];
}

/**
 * The runs of a step line. A value holds until the next reference date; a gap ends the run there, and the last value
 * holds to `end`. Where a figure is followed by a floor or by one with parts carried forward, or one of these by a
 * figure, a run ends too: the step between them is no fall and no rise. O(dates).
 */
export function stepRuns(
  points: readonly TimelinePoint[],
  layout: Pick<TimelineLayout, 'xOf' | 'yOf'>,
  end: number,
): StepRun[] {
  const runs: StepRun[] = [];
  let corners: { x: number; y: number }[] = [];
  points.forEach((point, index) => {
    const { day, value } = point;
    if (value === null) return;
    const next = points[index + 1];
    const y = layout.yOf(value);
    corners.push({ x: layout.xOf(day), y }, { x: next ? layout.xOf(next.day) : end, y });
    const isWhole = isWholeFigure(point);
    if (!next || next.value === null || isWholeFigure(next) !== isWhole) {
      runs.push({ isWhole, corners });
      corners = [];
    }
  });
  return runs;
}

/** Whether every place tells of the date itself. */
export function isWholeFigure({ complete, carried }: TimelinePoint): boolean {
  return complete && !carried;
}

/**
 * Events with their place. Those of weight 1 get a label in the first row where it runs into no other, and over no named
 * break, and stays inside the frame; the rest, and those of weight 2, keep a short line only (row -1).
 */
function placedEvents(
  events: readonly DatedEvent[],
  xOf: (day: Day) => number,
  { labelWidth, rtl }: TimelineFrame,
  [low, high]: readonly [number, number],
  breaks: TimelineLayout['breaks'],
): TimelineLayout['events'] {
  // Beside its line a break that forbids comparisons is named, in the first row.
  const taken = breaks.flatMap(({ one, x }) => (one.severity === 'refuse' ? { from: x, to: x, row: 0 } : []));
  const inside = events
    .map((event) => ({ event, x: xOf(event.day) }))
    .filter(({ event, x }) => event.weight <= 2 && x >= low && x <= high);
  return inside.map(({ event, x }) => {
    const width = labelWidth(event) + LABEL_GAP;
    const [from, to] = rtl ? [x - width, x] : [x, x + width];
    const fits = event.weight === 1 && from >= 0 && to <= high + LABEL_GAP;
    const free = (row: number) =>
      !taken.some((other) => other.row === row && from < other.to && other.from < to);
    const row = fits ? [0, 1].findIndex((candidate) => free(candidate)) : -1;
    if (row >= 0) taken.push({ from, to, row });
    return { event, x, row };
  });
}

function yearsBetween(first: Day, last: Day): number[] {
  const start = dayParts(first).year;
  return Array.from({ length: dayParts(last).year - start }, (_, index) => start + index + 1);
}

function nearest(numbers: readonly number[], wanted: number): number {
  let best = 0;
  numbers.forEach((number, index) => {
    if (Math.abs(number - wanted) < Math.abs((numbers[best] ?? 0) - wanted)) best = index;
  });
  return best;
}
