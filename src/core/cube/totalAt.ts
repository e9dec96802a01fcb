import { CellState, emptyKind, hasValue, type EmptyKind } from '../domain/cellState';
import type { Total } from '../domain/coverage';
import type { PlaceId } from '../domain/place';
import { cellIndex, type Cube } from './cube';

/**
 * The sum over places at one reference date, with its coverage. Places are counted once however often they are
 * named (two overlapping sets do not add up). A place without a figure is a gap, never a zero; a suppressed one
 * widens the upper bound. O(places).
 */
export function totalAt(cube: Cube, dateIndex: number, places: readonly PlaceId[]): Total {
  const gaps: { place: PlaceId; reason: EmptyKind }[] = [];
  let value = 0;
  let upper = 0;
  let reported = 0;
  let estimated = false;
  const distinct = new Set(places);
  for (const place of distinct) {
    const at = cellIndex(cube, dateIndex, place);
    const state = cube.states[at] ?? CellState.notReported;
    if (hasValue(state)) {
      reported++;
      value += cube.values[at] ?? 0;
      upper += cube.uppers[at] ?? 0;
      estimated ||= state === CellState.estimated;
    } else {
      gaps.push({ place, reason: emptyKind(state) });
      upper += state === CellState.suppressed ? (cube.uppers[at] ?? Infinity) : Infinity;
    }
  }
  return {
    value: reported === 0 ? null : value,
    upper: Number.isFinite(upper) ? upper : null,
    complete: gaps.length === 0 && reported > 0 && upper === value,
    estimated,
    coverage: { reported, expected: distinct.size, gaps },
  };
}
