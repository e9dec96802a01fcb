import type { Day } from '../domain/day';
import type { FigureCell } from './figureRows';

/** What a workshop knows of a point on a day. Nulls are what nobody told, and never zero. */
export interface WrittenPoint {
  readonly name: string;
  readonly kind: string;
  readonly governorate: string;
  readonly status: string;
  readonly since: Day | null;
  readonly statusSource: string;
  readonly hours: string;
  readonly responsible: string;
  readonly value: number | null;
  readonly isFloor: boolean;
  /** Whether the figure was typed in or is of a file. */
  readonly origin: 'typed' | 'file' | null;
  readonly people: number | null;
  /** In hundredths. */
  readonly use: number | null;
  readonly signal: string;
  /** In fixed words why there is no signal; empty where there is one. */
  readonly reason: string;
  readonly mean: number | null;
  readonly limit: number | null;
  readonly influxSince: Day | null;
}

const HEADER = ['point', 'kind', 'governorate', 'status', 'status_since', 'status_source', 'hours'];
const WATCHED = ['signal', 'reason', 'baseline_mean', 'alert_above', 'influx_since'];

/** A board on a day as the rows of a table, one for each point, in the order given. O(points). */
export function boardRows(day: Day, direction: string, points: readonly WrittenPoint[]): FigureCell[][] {
  const header = [
    ...HEADER,
    'responsible',
    'capacity_per_day',
    `${direction}_individuals_${day}`,
    'figure_is',
    'figure_from',
    'capacity_use_percent',
    ...WATCHED,
  ];
  const rows = points.map((one) => [
    one.name,
    one.kind,
    one.governorate,
    one.status,
    one.since,
    one.statusSource,
    one.hours,
    one.responsible,
    one.people,
    one.value,
    one.value === null ? null : one.isFloor ? 'at_least' : 'as_told',
    one.origin,
    rounded(one.use),
    one.signal,
    one.reason,
    rounded(one.mean),
    rounded(one.limit),
    one.influxSince,
  ]);
  return [header, ...rows];
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(2));
}
