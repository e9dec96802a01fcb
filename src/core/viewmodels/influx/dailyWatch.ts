import { cellIndex, isEstimate, type Cube } from '../../cube/cube';
import { emptyKind, hasValue } from '../../domain/cellState';
import { dayFromNumber, dayNumber, type Day } from '../../domain/day';
import type { PlaceId } from '../../domain/place';
import type { Baseline, DailyFigure, DailyFigures } from './baseline';
import { capacityOn, capacityUse, type Capacity, type CapacityUse } from './capacity';
import { followDays, type NoSignal, type Signal } from './followDays';
import { influxOf, type Influx } from './influx';
import type { DailyThresholds } from './thresholds';
import { placesOf, type Watched, type WatchedDataset } from './watched';

/** A place that people pass in or out, on one day. */
export interface DailyPlace extends Watched {
  readonly why: NoSignal | null;
  readonly baseline: Baseline | null;
  /** Above that it is an alert; null without a baseline. */
  readonly limit: number | null;
  /** The figure in times of the mean; null without a figure, or a mean above zero. */
  readonly ratio: number | null;
  /** True where the baseline is of before the influx. */
  readonly isHeld: boolean;
  readonly influx: Influx | null;
  readonly capacity: CapacityUse | null;
}

/** All places on one day of a daily flow. */
export interface DailyWatch {
  readonly kind: 'daily';
  readonly day: Day;
  /** The last day that there are figures of. */
  readonly end: Day;
  /** What wants attention first. */
  readonly places: readonly DailyPlace[];
}

/** The day of a flow that is watched, and by what. */
export interface DailyQuestion {
  readonly day: Day;
  readonly thresholds: DailyThresholds;
  /** What places can take in a day as a person says, which goes before what their file says. */
  readonly capacities: ReadonlyMap<PlaceId, number>;
  readonly selected: readonly PlaceId[];
}

/** So many days are shown with a figure: those of the baseline, and as many weeks as tell a rise from a season. */
const RECENT_DAYS = 28;

/** Watches a daily flow: each place against its own days before (spec 5.4). O(places × days). */
export function dailyWatchOf(
  dataset: WatchedDataset,
  series: Cube,
  { day, thresholds, capacities, selected }: DailyQuestion,
): DailyWatch {
  const first = dayNumber(series.dates[0]?.day ?? day);
  const dateAt = new Map(series.dates.map((date, index) => [dayNumber(date.day), index]));
  const length = dayNumber(day) - first + 1;
  const cellOf = (place: PlaceId, number: number) => {
    const date = dateAt.get(number);
    return date === undefined ? -1 : cellIndex(series, date, place);
  };
  const known = (place: PlaceId): Capacity | null => {
    const typed = capacities.get(place);
    if (typed !== undefined) return { people: typed, since: null };
    return series.unit === 'individuals' ? capacityOn(dataset, place, 'day', day) : null;
  };
  const places = placesOf(dataset, series, selected).map((one): DailyPlace => {
    const figures = Array.from({ length }, (_, index) => figureOf(series, cellOf(one.place, first + index)));
    const days: DailyFigures = { first, figures };
    const { since, ...followed } = followDays(days, thresholds);
    const value = figures.at(-1)?.value ?? null;
    const newest = figures.findLastIndex((figure) => figure !== null);
    const mean = followed.baseline?.mean ?? 0;
    return {
      ...one,
      ...followed,
      value,
      isFloor: value !== null && figures.at(-1)?.upper !== value,
      isEstimated: isEstimate(series, cellOf(one.place, dayNumber(day))),
      empty: value === null ? emptyKind(series.states[cellOf(one.place, dayNumber(day))] ?? 0) : null,
      newest: newest < 0 ? null : { day: dayFromNumber(first + newest), age: length - 1 - newest },
      recent: figures.slice(-RECENT_DAYS).map((figure) => figure?.value ?? null),
      ratio: value !== null && mean > 0 ? value / mean : null,
      influx: since === null ? null : influxOf(days, since),
      capacity: capacityUse(value, known(one.place)),
    };
  });
  const end = series.dates.at(-1)?.day ?? day;
  return { kind: 'daily', day, end, places: places.toSorted(byAttention) };
}

function figureOf({ states, values, uppers }: Cube, cell: number): DailyFigure | null {
  if (!hasValue(states[cell] ?? 0)) return null;
  return { value: values[cell] ?? 0, upper: uppers[cell] ?? 0 };
}

const ORDER: readonly Signal[] = ['alert', 'ongoing', 'below', 'none'];

/** Alerts, influxes that are not over, capacities, what is below the threshold, and what is not known. */
function byAttention(a: DailyPlace, b: DailyPlace): number {
  return rankOf(a) - rankOf(b) || sizeOf(b) - sizeOf(a);
}

function rankOf({ signal, capacity }: DailyPlace): number {
  const rank = ORDER.indexOf(signal);
  if (rank < ORDER.indexOf('below') || !capacity || capacity.level === 'within') return rank;
  return ORDER.indexOf('ongoing') + (capacity.level === 'exceeded' ? 0.25 : 0.5);
}

function sizeOf({ value, limit }: DailyPlace): number {
  return (value ?? 0) / Math.max(1, limit ?? 1);
}
