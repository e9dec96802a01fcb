import { carriedDay } from '../cube/carriedDay';
import type { Cube } from '../cube/cube';
import { shownValue, type Rate } from '../cube/rate';
import { firstRow } from '../cube/severalRows';
import { sourceOf } from '../cube/sourcesOf';
import { CellState, hasValue } from '../domain/cellState';
import type { DatasetSummary } from '../domain/dataset';
import type { Day } from '../domain/day';
import type { PlaceId } from '../domain/place';

/** Fixed words, so that a table means the same in every language. */
const STATUS = {
  [CellState.notReported]: 'not_reported',
  [CellState.reported]: 'reported',
  [CellState.estimated]: 'estimated',
  [CellState.noAccess]: 'no_access',
  [CellState.suppressed]: 'suppressed',
  [CellState.notInBoundary]: 'not_in_boundary',
} as const satisfies Record<CellState, string>;

/** What kind of figure a cell has, or why it has none; `at_least`: one that nothing bounds, as a part of it is not known. */
type CellStatus = (typeof STATUS)[CellState] | 'at_least';

/** What kind of figure stands in a row, or why there is none. */
type WrittenStatus = CellStatus | 'carried_forward';

const NO_CODE = '?'; // begins the id of a place that no gazetteer knows

/** A figure that is carried forward, the day it is of, and what it was then. */
interface CarriedFigure {
  readonly value: number;
  readonly day: Day;
  readonly status: CellStatus;
}

/** A figure as it leaves the app: nulls are what is not known, and never zero. */
export interface WrittenFigure {
  /**
   * The figure of the date itself: one that is carried forward stands in `carried`, so that no program counts it as a
   * report.
   */
  readonly value: number | null;
  /** Null where the value is exact, or nothing bounds it. */
  readonly upper: number | null;
  readonly status: WrittenStatus;
  readonly source: string | null;
  /** 1-based row of the file; of several that are added up the first, with a plus (`4463+`); null where there is none. */
  readonly row: number | string | null;
  readonly carried: CarriedFigure | null;
}

/** The figure of a cell with its bound, status, source and row. */
export function writtenFigure(cube: Cube, cell: number): WrittenFigure {
  const state = (cube.states[cell] ?? CellState.notReported) as CellState;
  const row = cube.rows[cell] ?? 0;
  const [value, upper] = [cube.values[cell] ?? 0, cube.uppers[cell] ?? 0];
  const from = carriedDay(cube, cell);
  const isKnown = hasValue(state) && !from;
  const status = hasValue(state) && upper === Infinity ? 'at_least' : STATUS[state];
  const hasBound = !from && upper !== Infinity && (isKnown ? upper !== value : upper > 0);
  return {
    value: isKnown ? value : null,
    upper: hasBound ? upper : null,
    status: from ? 'carried_forward' : status,
    source: sourceOf(cube, cell),
    row: row === 0 ? null : row < 0 ? `${firstRow(row)}+` : row,
    carried: from && { value, day: from, status },
  };
}

/** A figure as a rate leaves the app: nulls are what is not known, and never zero. */
interface RatedFigure {
  readonly residents: number | null;
  /** To three decimals; of a figure that is carried forward too. */
  readonly per_1000_residents: number | null;
}

/** The residents of the place of a cell, and its figure per 1,000 of them. */
export function ratedFigure(cube: Cube, cell: number, place: PlaceId, rate: Rate): RatedFigure {
  const shown = shownValue(cube, cell, place, rate);
  return {
    residents: rate.residents.get(place) ?? null,
    per_1000_residents: shown === null ? null : Math.round(shown * 1000) / 1000,
  };
}

/** The code of a place; null for one that no gazetteer knows. */
export function codeOf(place: PlaceId): string | null {
  return place.startsWith(NO_CODE) ? null : place;
}

/** The codes of the places of a dataset: of one that no gazetteer knows that which its file gives it, null where it gives none. */
export function codesIn({
  places,
  unplaced,
}: Pick<DatasetSummary, 'places' | 'unplaced'>): (place: PlaceId) => string | null {
  const codes = new Map([...places, ...unplaced].map(({ id, code }) => [id, code]));
  return (place) => codes.get(place) ?? codeOf(place);
}
