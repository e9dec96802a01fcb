import { hasValue } from '../domain/cellState';
import type { PlaceId } from '../domain/place';
import { breaksBetween, type SeriesBreak } from '../domain/seriesBreak';
import { cellIndex, countedUnit, isCarried, type Cube } from './cube';
import { totalAt } from './totalAt';

/** Below this base a percentage says more about the base than about the change (spec 1.6). */
const SMALLEST_PERCENT_BASE = 100;

/** How a figure differs between two reference dates, or why that cannot be said. */
export type Change =
  | {
      readonly kind: 'change';
      readonly absolute: number;
      /** In hundredths of the earlier figure; null when the base is under 100 people or some place is missing or known as bounds. */
      readonly percent: number | null;
      /** Places reported on both dates; the change is theirs alone when `common < expected`. */
      readonly common: number;
      readonly expected: number;
      /** Whether one of the two figures is an estimate, or both are. */
      readonly estimated: boolean;
      /** Breaks of method that do not forbid the comparison but must be named. */
      readonly marks: readonly SeriesBreak[];
    }
  | { readonly kind: 'refused'; readonly because: SeriesBreak }
  | { readonly kind: 'none' };

/**
 * The change of a sum over places from one date to another, on the places reported (not carried) on both (spec 4.1.5).
 * Refused across a break of method that makes the two sides different quantities. O(places).
 */
export function changeBetween(
  cube: Cube,
  places: readonly PlaceId[],
  fromIndex: number,
  toIndex: number,
  breaks: readonly SeriesBreak[],
): Change {
  const from = cube.dates[fromIndex]?.day;
  const to = cube.dates[toIndex]?.day;
  if (from === undefined || to === undefined || from === to) return { kind: 'none' };
  const distinct = [...new Set(places)];
  const common = distinct.filter(
    (place) => reportedAt(cube, fromIndex, place) && reportedAt(cube, toIndex, place),
  );
  const earlier = totalAt(cube, fromIndex, common);
  const later = totalAt(cube, toIndex, common);
  if (earlier.value === null || later.value === null || !earlier.complete || !later.complete) {
    return { kind: 'none' }; // nothing reported on both, or known within bounds only
  }
  const found = breaksBetween(breaks, {
    from,
    to,
    measure: cube.measure,
    unit: countedUnit(cube),
    dimension: null,
    places: distinct,
  }).filter((one) => one.dimension === null);
  const refusal = found.find((one) => one.severity === 'refuse');
  if (refusal) return { kind: 'refused', because: refusal };
  const absolute = later.value - earlier.value;
  const comparable = common.length === distinct.length && earlier.value >= SMALLEST_PERCENT_BASE;
  return {
    kind: 'change',
    absolute,
    percent: comparable ? (absolute / earlier.value) * 100 : null,
    common: common.length,
    expected: distinct.length,
    estimated: earlier.estimated || later.estimated,
    marks: found,
  };
}

/** Two indexes of dates in the order of the calendar; -1, which is no date, stays in front. */
export function inOrder(sinceIndex: number, dateIndex: number): readonly [number, number] {
  return sinceIndex > dateIndex ? [dateIndex, sinceIndex] : [sinceIndex, dateIndex];
}

function reportedAt(cube: Cube, dateIndex: number, place: PlaceId): boolean {
  const at = cellIndex(cube, dateIndex, place);
  return hasValue(cube.states[at] ?? 0) && !isCarried(cube, at);
}
