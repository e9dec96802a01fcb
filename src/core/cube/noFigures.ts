import type { Cube } from './cube';

/** The cells of a cube before anything was counted into them: all not reported, which is 0. O(cells). */
export function noFigures(cells: number): Pick<Cube, 'values' | 'uppers' | 'states' | 'rows' | 'sources'> {
  return {
    values: new Float64Array(cells),
    uppers: new Float64Array(cells),
    states: new Uint8Array(cells),
    rows: new Int32Array(cells),
    sources: new Int32Array(cells),
  };
}
