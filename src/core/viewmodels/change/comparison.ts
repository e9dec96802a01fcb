import { changeBetween, inOrder, type Change } from '../../cube/changeBetween';
import type { Cube } from '../../cube/cube';
import { sourcesOf } from '../../cube/sourcesOf';
import { totalAt } from '../../cube/totalAt';
import type { EmptyKind, NoFigure } from '../../domain/cellState';
import type { DatasetSummary } from '../../domain/dataset';
import type { Names, PlaceId } from '../../domain/place';
import type { RoundDate } from '../../domain/round';
import type { SeriesBreak } from '../../domain/seriesBreak';
import { namesOfPlace } from '../selection';

/** What stands for a place at one of the two dates. */
export interface ComparedFigure {
  /** Null without a figure. */
  readonly value: number | null;
  /** True when more may be missing from the value: it is a lower bound. */
  readonly isFloor: boolean;
  readonly isEstimated: boolean;
  /** Why there is no figure; null when there is one. */
  readonly empty: EmptyKind | null;
}

/** One place at two dates. */
export interface ComparedPlace {
  readonly place: PlaceId;
  readonly names: Names;
  /** False for a place that is counted but not on the map. */
  readonly onMap: boolean;
  readonly before: ComparedFigure;
  readonly after: ComparedFigure;
  readonly change: Change;
  /** True where a reported zero became more: there is no percentage of zero. */
  readonly isNew: boolean;
  readonly selected: boolean;
}

/** The sum at one of the dates over the places that have a figure on both. */
export interface CommonTotal {
  readonly value: number;
  readonly isEstimated: boolean;
}

/** Both such sums. */
export interface CommonSum {
  readonly before: CommonTotal;
  readonly after: CommonTotal;
}

/** Two dates of a stock set against each other, place by place and in all. */
export interface Comparison {
  /** The earlier date, whichever of the two was chosen first. */
  readonly from: RoundDate;
  readonly to: RoundDate;
  readonly places: readonly ComparedPlace[];
  /** The change over the asked places, on those among them that have a figure on both dates. */
  readonly total: Change;
  /** The sums behind `total`; null where it is none. */
  readonly sum: CommonSum | null;
  /** The asked places that are in the sums. */
  readonly common: readonly ComparedPlace[];
  /** The asked places that are not in the sums, as a figure is missing or a bound on one of the dates. */
  readonly leftOut: readonly ComparedPlace[];
}

/** Which dates are compared (in either order), and over which places the change is added up. */
export interface ComparisonQuestion {
  readonly dateIndex: number;
  readonly sinceIndex: number;
  /** The places of the sum; none chosen are all. */
  readonly asked: readonly PlaceId[];
  /** The places to be marked as chosen. */
  readonly selected: readonly PlaceId[];
}

/**
 * Compares two reference dates of a stock (spec 4.1.5): every place alone, and the asked ones together on the places
 * common to both dates. Null where there are not two dates. O(places²), of some twenty or a hundred places.
 */
export function comparisonOf(
  dataset: DatasetSummary,
  cube: Cube,
  { dateIndex, sinceIndex, asked, selected }: ComparisonQuestion,
): Comparison | null {
  const [first, last] = inOrder(sinceIndex, dateIndex);
  const from = cube.dates[first];
  const to = cube.dates[last];
  if (!from || !to || first === last) return null;
  const onMap = new Set(dataset.places.map(({ id }) => id));
  const ids = [...new Set([...onMap, ...cube.places])];
  const places = ids.map((place): ComparedPlace => {
    const before = figureAt(cube, first, place);
    const after = figureAt(cube, last, place);
    return {
      place,
      names: namesOfPlace(dataset, place),
      onMap: onMap.has(place),
      before,
      after,
      change: changeBetween(cube, [place], first, last, dataset.breaks),
      isNew: before.value === 0 && !before.isFloor && (after.value ?? 0) > 0,
      selected: selected.includes(place),
    };
  });
  const total = changeBetween(cube, asked, first, last, dataset.breaks);
  const wanted = new Set(asked);
  const inSum = places.filter((one) => wanted.has(one.place));
  const common = inSum.filter(isCommon);
  return {
    from,
    to,
    places,
    total,
    sum: total.kind === 'change' ? { before: sumOf(common, 'before'), after: sumOf(common, 'after') } : null,
    common,
    leftOut: inSum.filter((one) => !isCommon(one)),
  };
}

/** Why a place has no change. What it lacked on the first date alone is not said as if it lacked it now. */
export function whyNoChange({ before, after }: Pick<ComparedPlace, 'before' | 'after'>): NoFigure {
  if (after.empty) return after.empty;
  return before.empty ? 'notAtFirst' : 'notComparable';
}

/** The break of method that forbids the comparison of the asked places; null where none does. */
export function refusalOf({ total }: Comparison): SeriesBreak | null {
  return total.kind === 'refused' ? total.because : null;
}

/** The sources of the figures of some places at both dates. O(places). */
export function comparedSources(
  { from, to }: Comparison,
  cube: Cube,
  places: readonly PlaceId[],
): readonly string[] {
  const indexes = [from, to].map((date) => cube.dates.indexOf(date));
  return [...sourcesOf(cube, indexes, places)];
}

function isCommon({ before, after }: ComparedPlace): boolean {
  return before.value !== null && after.value !== null;
}

function sumOf(places: readonly ComparedPlace[], side: 'before' | 'after'): CommonTotal {
  return {
    value: places.reduce((sum, one) => sum + (one[side].value ?? 0), 0),
    isEstimated: places.some((one) => one[side].isEstimated),
  };
}

function figureAt(cube: Cube, dateIndex: number, place: PlaceId): ComparedFigure {
  const { value, complete, estimated: isEstimated, coverage } = totalAt(cube, dateIndex, [place]);
  if (coverage.carried > 0) return { value: null, isFloor: false, isEstimated: false, empty: 'notReported' }; // it did not tell of that date
  return {
    value,
    isFloor: value !== null && !complete,
    isEstimated,
    empty: coverage.gaps[0]?.reason ?? null,
  };
}
