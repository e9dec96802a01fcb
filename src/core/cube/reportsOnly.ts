import { CellState } from '../domain/cellState';
import { isCarried, type Cube } from './cube';

/** The cube without what was carried forward in it: those places did not report. O(cells). */
export function reportsOnly(cube: Cube): Cube {
  const { carriedFrom, ...rest } = cube;
  if (!carriedFrom) return cube;
  const states = cube.states.map((state, at) => (isCarried(cube, at) ? CellState.notReported : state));
  return { ...rest, states };
}
