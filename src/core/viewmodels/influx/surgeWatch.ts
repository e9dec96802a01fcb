import { changeBetween } from '../../cube/changeBetween';
import type { Cube } from '../../cube/cube';
import { reportsOnly } from '../../cube/reportsOnly';
import { totalAt } from '../../cube/totalAt';
import type { Total } from '../../domain/coverage';
import type { DatasetSummary } from '../../domain/dataset';
import { dayNumber, type Day } from '../../domain/day';
import type { PlaceId } from '../../domain/place';
import type { SeriesBreak } from '../../domain/seriesBreak';
import { capacityOn, capacityUse, type CapacityUse } from './capacity';
import type { Signal } from './followDays';
import type { SurgeThresholds } from './thresholds';
import { placesOf, type Watched } from './watched';

/** Why nothing can be said of a place that has a figure. */
export type NoSurge = 'before' | 'bounds' | 'break';

/** The people present in a place at one date, against the date before. */
export interface SurgePlace extends Watched {
  readonly why: NoSurge | null;
  /** The figure of the date before; null without one. */
  readonly before: BeforeFigure | null;
  /** Null where the two dates may not be compared. */
  readonly rise: number | null;
  readonly perMonth: number | null;
  /** Of what its file says that it can take at once; null without that, and of families. */
  readonly capacity: CapacityUse | null;
  /** Changes of method between the two dates that have to be minded, or the one that forbids the comparison. */
  readonly marks: readonly SeriesBreak[];
}

/** A figure that may be a lower bound or an estimate. */
export interface BeforeFigure {
  readonly value: number;
  readonly isFloor: boolean;
  readonly isEstimated: boolean;
}

/** All places at one date of a stock. */
export interface SurgeWatch {
  readonly kind: 'surge';
  /** The date before. */
  readonly from: Day;
  readonly day: Day;
  readonly days: number;
  /** The last date that there are figures of. */
  readonly end: Day;
  /** What wants attention first. */
  readonly places: readonly SurgePlace[];
}

/** The date of a stock that is watched, and by what. */
export interface SurgeQuestion {
  readonly dateIndex: number;
  readonly thresholds: SurgeThresholds;
  readonly selected: readonly PlaceId[];
}

const MONTH = 30; // days
const RECENT_DATES = 12;

/** Watches a stock: each place against the date before (spec 5.4); null for the first date. O(places × dates). */
export function surgeWatchOf(
  dataset: DatasetSummary,
  series: Cube,
  { dateIndex, thresholds, selected }: SurgeQuestion,
): SurgeWatch | null {
  const cube = reportsOnly(series); // what is carried forward cannot rise
  const [from, to] = [cube.dates[dateIndex - 1], cube.dates[dateIndex]];
  if (!from || !to) return null;
  const days = dayNumber(to.day) - dayNumber(from.day);
  const places = placesOf(dataset, cube, selected).map((one): SurgePlace => {
    const at = (index: number) => totalAt(cube, index, [one.place]);
    const [before, now] = [at(dateIndex - 1), at(dateIndex)];
    const change = changeBetween(cube, [one.place], dateIndex - 1, dateIndex, dataset.breaks);
    const rise = change.kind === 'change' ? change.absolute : null;
    const perMonth = rise === null ? null : (rise / days) * MONTH;
    const isAlert = rise !== null && perMonth !== null && reaches(rise, perMonth, thresholds);
    const signal: Signal = rise === null ? 'none' : isAlert ? 'alert' : 'below';
    return {
      ...one,
      signal,
      why:
        now.value === null || rise !== null
          ? null
          : change.kind === 'refused'
            ? 'break'
            : before.value === null
              ? 'before'
              : 'bounds',
      value: now.value,
      isFloor: now.value !== null && !now.complete,
      isEstimated: now.estimated,
      empty: now.coverage.gaps[0]?.reason ?? null,
      newest: newestUpTo(cube, one.place, dateIndex),
      recent: recentDates(dateIndex).map((index) => at(index).value),
      before: before.value === null ? null : figureOf(before.value, before),
      rise,
      perMonth,
      capacity:
        cube.unit === 'individuals'
          ? capacityUse(now.value, capacityOn(dataset, one.place, 'total', to.day))
          : null,
      marks: change.kind === 'change' ? change.marks : change.kind === 'refused' ? [change.because] : [],
    };
  });
  const end = cube.dates.at(-1)?.day ?? to.day;
  return { kind: 'surge', from: from.day, day: to.day, days, end, places: places.toSorted(byAttention) };
}

function figureOf(value: number, { complete, estimated }: Total): BeforeFigure {
  return { value, isFloor: !complete, isEstimated: estimated };
}

function reaches(rise: number, perMonth: number, least: SurgeThresholds): boolean {
  return rise > 0 && perMonth >= least.perMonth && rise >= least.rise;
}

function recentDates(dateIndex: number): number[] {
  const first = Math.max(0, dateIndex - RECENT_DATES + 1);
  return Array.from({ length: dateIndex - first + 1 }, (_, offset) => first + offset);
}

function newestUpTo(cube: Cube, place: PlaceId, dateIndex: number): Watched['newest'] {
  const watched = cube.dates[dateIndex];
  const found = cube.dates.findLast(
    (_, index) => index <= dateIndex && totalAt(cube, index, [place]).value !== null,
  );
  return watched && found ? { day: found.day, age: dayNumber(watched.day) - dayNumber(found.day) } : null;
}

const ORDER: readonly Signal[] = ['alert', 'ongoing', 'below', 'none'];

function byAttention(a: SurgePlace, b: SurgePlace): number {
  return ORDER.indexOf(a.signal) - ORDER.indexOf(b.signal) || (b.perMonth ?? 0) - (a.perMonth ?? 0);
}
