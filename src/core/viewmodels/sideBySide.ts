import { breaksBetween, type SeriesBreak } from '../domain/seriesBreak';
import { cellIndex, dateIndexAt, type Cube } from '../cube/cube';
import { CellState, emptyKind, hasValue, type EmptyKind } from '../domain/cellState';
import type { DatasetSummary } from '../domain/dataset';
import type { Day } from '../domain/day';
import { kindOf, type Measure, type Unit } from '../domain/measure';
import type { Names, PlaceId } from '../domain/place';
import { namesOfPlace } from './selection';

/** One of two datasets that are laid side by side, with its series of their common measure and unit. */
export interface Side {
  readonly dataset: DatasetSummary;
  readonly cube: Cube;
}

/** What one side says of a place on or before a day; no day where its series has none there. */
export interface SideFigure {
  readonly day: Day | null;
  readonly value: number | null;
  readonly empty: EmptyKind | null;
}

/** One place in both. */
export interface SideRow {
  readonly place: PlaceId;
  readonly names: Names;
  readonly first: SideFigure;
  readonly second: SideFigure;
  /** The second figure less the first; null unless both are plain counts of a place that both know. */
  readonly difference: number | null;
  readonly sameDay: boolean;
  /** The change of method between the two days for which there is no difference. */
  readonly refused: SeriesBreak | null;
}

/** Two datasets side by side on a day. Nothing of the one is ever added to the other. */
export interface SideBySide {
  /** The largest difference first; places of one side only come last. */
  readonly rows: readonly SideRow[];
  /** Places that both series know. */
  readonly common: number;
  /** Places with a figure for the same day in both, and how many of these figures are equal. */
  readonly compared: number;
  readonly equal: number;
}

/** The measures and units in which both datasets have figures, in the order of the first. */
export function commonMeasures(
  first: DatasetSummary,
  second: DatasetSummary,
): { readonly measure: Measure; readonly unit: Unit }[] {
  return first.measures.flatMap(({ measure, units }) => {
    const other = second.measures.find((one) => one.measure === measure);
    return units.filter((unit) => other?.units.includes(unit)).map((unit) => ({ measure, unit }));
  });
}

/** The latest day that both have figures for, else the earlier of their last days; null without figures. */
export function latestCommonDay(first: Cube, second: Cube): Day | null {
  const days = new Set(first.dates.map(({ day }) => day));
  const both = second.dates.findLast(({ day }) => days.has(day))?.day;
  const lasts = [first, second].flatMap(({ dates }) => dates.at(-1)?.day ?? []).toSorted();
  return both ?? lasts[0] ?? null;
}

/** The places of two datasets with the last figure of each on or before a day. O(places). */
export function sideBySide(first: Side, second: Side, day: Day): SideBySide {
  const places = [...new Set([...first.cube.places, ...second.cube.places])];
  const rows = places.map((place) => rowOf(place, first, second, day));
  const compared = rows.filter(({ difference, sameDay }) => difference !== null && sameDay);
  return {
    rows: rows.toSorted((a, b) => rank(b) - rank(a)),
    common: first.cube.places.filter((place) => second.cube.places.includes(place)).length,
    compared: compared.length,
    equal: compared.filter(({ difference }) => difference === 0).length,
  };
}

function rowOf(place: PlaceId, first: Side, second: Side, day: Day): SideRow {
  const [a, b] = [figureOf(first.cube, place, day), figureOf(second.cube, place, day)];
  const known = first.cube.places.includes(place) ? first : second;
  const refused = refusedBetween(place, first, second, a.day, b.day);
  const comparable = refused === null && a.value !== null && b.value !== null && a.plain && b.plain;
  return {
    place,
    names: namesOfPlace(known.dataset, place),
    first: a,
    second: b,
    difference: comparable ? (b.value ?? 0) - (a.value ?? 0) : null,
    sameDay: a.day !== null && a.day === b.day,
    refused,
  };
}

/** A stock holds until the next reference date; a flow is of its own days only. */
function figureOf(cube: Cube, place: PlaceId, day: Day): SideFigure & { readonly plain: boolean } {
  const last = dateIndexAt(cube.dates, day);
  const isOther = kindOf(cube.measure) === 'flow' && cube.dates[last]?.day !== day;
  const date = isOther ? undefined : cube.dates[last];
  const at = cellIndex(cube, last, place);
  if (!date || at < 0) return { day: null, value: null, empty: null, plain: false };
  const state = cube.states[at] ?? CellState.notReported;
  if (!hasValue(state)) return { day: date.day, value: null, empty: emptyKind(state), plain: false };
  const value = cube.values[at] ?? 0;
  return { day: date.day, value, empty: null, plain: cube.uppers[at] === value };
}

function refusedBetween(
  place: PlaceId,
  first: Side,
  second: Side,
  from: Day | null,
  to: Day | null,
): SeriesBreak | null {
  if (from === null || to === null || from === to) return null;
  const { measure, unit } = first.cube;
  const breaks = [...first.dataset.breaks, ...second.dataset.breaks];
  const [strongest] = breaksBetween(breaks, { from, to, measure, unit, dimension: null, places: [place] });
  return strongest?.severity === 'refuse' ? strongest : null;
}

/** Differences by their size, then agreement, then what cannot be compared, then places of one side only. */
function rank({ difference, first, second }: SideRow): number {
  if (difference !== null) return Math.abs(difference);
  return first.day !== null && second.day !== null ? -1 : -2;
}
