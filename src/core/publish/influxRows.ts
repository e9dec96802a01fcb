import type { Day } from '../domain/day';
import type { FigureCell } from './figureRows';

/** What an influx watch says of every place. Nulls are what there is not, and never zero. */
export interface WrittenSignal {
  /** That of the place; null for one that has none. */
  readonly code: string | null;
  readonly name: string;
  readonly signal: string;
  /** In fixed words why there is no signal; empty where there is one. */
  readonly reason: string;
  readonly value: number | null;
  readonly isFloor: boolean;
  readonly isEstimated: boolean;
  readonly newest: { readonly day: Day; readonly age: number } | null;
}

/** How many people a place can take, how much of that is used, in hundredths, and since when its file says so. */
export interface WrittenCapacity {
  readonly people: number;
  readonly since: Day | null;
  /** In hundredths; null where nobody can be taken. */
  readonly use: number | null;
}

/** The same of the movements of a day. */
export interface WrittenDaily extends WrittenSignal {
  readonly baseline: {
    readonly from: Day;
    readonly to: Day;
    readonly reported: number;
    readonly mean: number;
    readonly deviation: number;
  } | null;
  readonly limit: number | null;
  readonly since: Day | null;
  readonly capacity: WrittenCapacity | null;
}

/** The same of a stock between two dates. */
export interface WrittenSurge extends WrittenSignal {
  readonly before: {
    readonly value: number;
    readonly isFloor: boolean;
    readonly isEstimated: boolean;
  } | null;
  readonly rise: number | null;
  readonly perMonth: number | null;
  readonly capacity: WrittenCapacity | null;
  readonly note: string;
}

const SIGNAL = ['pcode', 'name', 'signal', 'reason'];
const NEWEST = ['newest_figure', 'days_before'];

/** The watch of a day of a flow as the rows of a table, one for each place, in the order given. O(places). */
export function dailyRows(day: Day, counted: string, places: readonly WrittenDaily[]): FigureCell[][] {
  const baseline = ['from', 'to', 'days', 'mean', 'deviation'].map((part) => `baseline_${part}`);
  const capacity = ['capacity_per_day', 'capacity_use_percent', 'capacity_since'];
  const header = [
    ...SIGNAL,
    `${counted}_${day}`,
    'figure_is',
    ...NEWEST,
    ...baseline,
    'alert_above',
    'influx_since',
    ...capacity,
  ];
  const rows = places.map((one) => [
    ...signalCells(one),
    one.baseline?.from ?? null,
    one.baseline?.to ?? null,
    one.baseline?.reported ?? null,
    rounded(one.baseline?.mean),
    rounded(one.baseline?.deviation),
    rounded(one.limit),
    one.since,
    ...capacityCells(one),
  ]);
  return [header, ...rows];
}

/**
 * The watch of a stock as the rows of a table, one for each place, in the order given. The days stand in the header of
 * the figures, so that no program takes the table for a series. O(places).
 */
export function surgeRows(
  from: Day,
  day: Day,
  counted: string,
  places: readonly WrittenSurge[],
): FigureCell[][] {
  const header = [
    ...SIGNAL,
    `${counted}_${day}`,
    'figure_is',
    ...NEWEST,
    `${counted}_${from}`,
    'figure_before_is',
  ];
  const rows = places.map((one) => [
    ...signalCells(one),
    one.before?.value ?? null,
    one.before && kindOfFigure(one.before),
    one.rise,
    rounded(one.perMonth),
    ...capacityCells(one),
    one.note,
  ]);
  const capacity = ['capacity', 'capacity_use_percent', 'capacity_since'];
  return [[...header, 'rise', 'rise_per_30_days', ...capacity, 'note'], ...rows];
}

function capacityCells({ capacity }: { capacity: WrittenCapacity | null }): FigureCell[] {
  return [capacity?.people ?? null, rounded(capacity?.use), capacity?.since ?? null];
}

function signalCells(one: WrittenSignal): FigureCell[] {
  const { code, name, signal, reason, value, newest } = one;
  const kind = value === null ? null : kindOfFigure(one);
  return [code, name, signal, reason, value, kind, newest?.day ?? null, newest?.age ?? null];
}

/** In fixed words what a figure is. */
function kindOfFigure({ isFloor, isEstimated }: { isFloor: boolean; isEstimated: boolean }): string {
  return isFloor ? 'at_least' : isEstimated ? 'estimated' : 'exact';
}

function rounded(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value.toFixed(2));
}
