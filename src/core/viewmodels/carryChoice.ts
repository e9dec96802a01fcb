import { usualAge } from '../cube/usualAge';
import { isCarried, type Cube } from '../cube/cube';
import { CellState, hasValue } from '../domain/cellState';
import { isUntold } from '../domain/untold';

/** Ages that are offered beside the usual one, in days: a month, a quarter, half a year, a year. */
const ROUND_AGES = [30, 90, 180, 365];

/** How gaps of a series may be filled. */
export interface CarryChoice {
  /** What is usual for such dates, in days. */
  readonly usual: number;
  /** All that are offered, in ascending order. */
  readonly ages: readonly number[];
}

/**
 * The ages up to which figures of a series may be carried forward; null where nothing could be, as no place is without a
 * report after it had one. `chosen` is offered too. O(cells).
 */
export function carryChoiceOf(cube: Cube, chosen: number | null): CarryChoice | null {
  const usual = usualAge(cube);
  if (usual === null || (chosen === null && !hasGapsAfterFigures(cube))) return null;
  const ages = new Set([...ROUND_AGES, usual, ...(chosen === null ? [] : [chosen])]);
  return { usual, ages: [...ages].toSorted((a, b) => a - b) };
}

function hasGapsAfterFigures(cube: Cube): boolean {
  const { dates, places, states } = cube;
  return places.some((_, place) => {
    let told = false;
    return dates.some((__, date) => {
      const at = date * places.length + place;
      const state = states[at] ?? CellState.notReported;
      if (hasValue(state) && !isCarried(cube, at)) told = true;
      return told && isUntold(state);
    });
  });
}
