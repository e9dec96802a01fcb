import { CellState, emptyKind, hasValue, type EmptyKind } from '../domain/cellState';
import type { Total } from '../domain/coverage';
import type { PlaceId } from '../domain/place';
import { isCarried, isEstimate, type Cube } from './cube';
import { positionsOf } from './positions';

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
  let carried = 0;
  let estimated = false;
  const distinct = new Set(places);
  const positions = positionsOf(cube.places);
  let next = 0;
  for (const place of distinct) {
    const placeIndex = cube.places[next] === place ? next : (positions.get(place) ?? -1); // mostly they come in order
    next = placeIndex + 1;
    const at = placeIndex < 0 ? -1 : dateIndex * cube.places.length + placeIndex;
    const state = cube.states[at] ?? CellState.notReported;
    if (hasValue(state)) {
      if (isCarried(cube, at)) carried++;
      else reported++;
      value += cube.values[at] ?? 0;
      upper += cube.uppers[at] ?? 0;
      estimated ||= isEstimate(cube, at);
    } else {
      gaps.push({ place, reason: emptyKind(state) });
      upper += state === CellState.suppressed ? (cube.uppers[at] ?? Infinity) : Infinity;
    }
  }
  return {
    value: reported + carried === 0 ? null : value,
    upper: Number.isFinite(upper) ? upper : null,
    complete: gaps.length === 0 && reported + carried > 0 && upper === value,
    estimated,
    coverage: { reported, carried, expected: distinct.size, gaps },
  };
}
