import { sourcesOf } from '../cube/sourcesOf';
import { countedUnit, type Cube } from '../cube/cube';
import { totalAt } from '../cube/totalAt';
import type { DatasetContext, DatasetSummary } from '../domain/dataset';
import type { Day } from '../domain/day';
import type { DatedEvent } from '../domain/event';
import type { Names, PlaceId } from '../domain/place';
import { touches, type SeriesBreak } from '../domain/seriesBreak';
import type { RoundDate } from '../domain/round';
import { selectionOf, wholeCountry } from './selection';

/** One point of a series: a figure that holds from its day to the next reference date, or a gap. */
export interface TimelinePoint {
  readonly day: Day;
  readonly value: number | null;
  /** False where some of the places did not report: the value is a floor. */
  readonly complete: boolean;
  /** True where some of it is an estimate. */
  readonly estimated: boolean;
  /** True where some of the places stand in it with their last figure. */
  readonly carried: boolean;
}

/** The series of one choice. */
export interface TimelineSeries {
  readonly id: string;
  readonly names: Names;
  readonly points: readonly TimelinePoint[];
  /** The country behind the chosen places, drawn quietly. */
  readonly isBackdrop: boolean;
}

/** What the timeline shows: state without layout. */
export interface TimelineModel {
  readonly dates: readonly RoundDate[];
  readonly series: readonly TimelineSeries[];
  readonly largest: number;
  readonly events: readonly DatedEvent[];
  readonly breaks: readonly SeriesBreak[];
}

/** The series of the chosen places, each on its own; a single one has the country behind it. O(dates × places). */
export function timelineOf(
  dataset: DatasetSummary,
  cube: Cube,
  places: readonly string[],
  context: DatasetContext | null,
): TimelineModel {
  const selection = selectionOf(places, dataset, cube);
  const country = wholeCountry(dataset, cube);
  const alone = selection.choices.length === 1 && selection.choices[0]?.kind !== 'country';
  const backdrop = alone ? [country] : []; // several places are compared with each other: the country would dwarf them
  const series = [...backdrop, ...selection.choices].map((choice): TimelineSeries => ({
    id: choice.id,
    names: choice.short,
    points: pointsOf(cube, choice.members),
    isBackdrop: backdrop.includes(choice),
  }));
  const subject = {
    measure: cube.measure,
    unit: countedUnit(cube),
    dimension: null,
    places: selection.places,
  };
  return {
    dates: cube.dates,
    series,
    largest: Math.max(0, ...series.flatMap(({ points }) => points.map(({ value }) => value ?? 0))),
    events: context?.events ?? [],
    breaks: dataset.breaks.filter((one) => one.dimension === null && touches(one, subject)),
  };
}

/** The figures at one date of which the timeline speaks: one for each choice, the country behind them left out. */
export function pointsAt(
  { series }: TimelineModel,
  index: number,
): { readonly id: string; readonly names: Names; readonly point: TimelinePoint | null }[] {
  return series
    .filter(({ isBackdrop }) => !isBackdrop)
    .map(({ id, names, points }) => ({ id, names, point: points[index] ?? null }));
}

/** Whether any figure of a timeline is a floor, and whether any has parts that are carried forward. */
export interface Doubts {
  readonly floor: boolean;
  readonly carried: boolean;
}

/** What the lines of a timeline are not sure of. O(dates × series). */
export function doubtsIn({ series }: TimelineModel): Doubts {
  const points = series.flatMap((one) => one.points).filter(({ value }) => value !== null);
  return {
    floor: points.some(({ complete }) => !complete),
    carried: points.some(({ carried }) => carried),
  };
}

/** The points of one sum over places, in the order of the dates. O(dates × places). */
export function pointsOf(cube: Cube, places: readonly PlaceId[]): TimelinePoint[] {
  return cube.dates.map(({ day }, index) => {
    const { value, complete, estimated, coverage } = totalAt(cube, index, places);
    return { day, value, complete, estimated, carried: coverage.carried > 0 };
  });
}

/** The sources of all that a timeline draws: the chosen places, and behind them all. O(cells). */
export function sourcesDrawn(cube: Cube): string[] {
  return [...sourcesOf(cube, [...cube.dates.keys()], cube.places)];
}
