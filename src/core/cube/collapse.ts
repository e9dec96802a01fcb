import { CellState, hasValue } from '../domain/cellState';
import type { Cube } from './cube';
import { rowOfSum } from './severalRows';

/**
 * The cube without its breakdown: each cell the sum of its parts at the same date and place. A cell is estimated
 * when a part is; it has no figure when no part has one. Parts without a figure leave the upper bound open only if
 * the file has a row for them: a key the file never names for a place is nobody, not somebody unknown. O(cells).
 */
export function collapse(cube: Cube): Cube {
  const keys = cube.by?.keys.length ?? 1;
  const cells = cube.dates.length * cube.places.length;
  const values = new Float64Array(cells);
  const uppers = new Float64Array(cells);
  const states = new Uint8Array(cells);
  const rows = new Int32Array(cells);
  const sources = new Int32Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    for (let key = 0; key < keys; key++) {
      const at = cell * keys + key;
      const row = cube.rows[at] ?? 0;
      if (row === 0) continue;
      rows[cell] = rowOfSum(rows[cell] ?? 0, row);
      sources[cell] = cube.sources[at] ?? 0;
      const state = cube.states[at] ?? 0;
      if (hasValue(state)) {
        values[cell] = (values[cell] ?? 0) + (cube.values[at] ?? 0);
        uppers[cell] = (uppers[cell] ?? 0) + (cube.uppers[at] ?? 0);
        if (states[cell] !== CellState.estimated) states[cell] = state;
      } else if (state === CellState.suppressed) {
        uppers[cell] = (uppers[cell] ?? 0) + (cube.uppers[at] ?? Infinity);
        if (!hasValue(states[cell] ?? 0)) states[cell] = state;
      } else {
        uppers[cell] = Infinity;
      }
    }
  }
  return { ...cube, by: null, values, uppers, states, rows, sources };
}
