import { CellState } from '../domain/cellState';
import type { CodedFigure } from '../domain/codedFigure';
import type { PartRun } from '../domain/partRun';

/** The figure of one row of a run. */
export function partFigure(run: PartRun, row: number): CodedFigure {
  const { day, round, first, places, sources, keys, keyStride, keyAt, counts, countStride, countAt } = run;
  const code = counts[row * countStride + countAt] ?? 0;
  const other = code < 0 ? run.others[-1 - code] : undefined;
  return {
    day,
    round,
    place: places[row] ?? 0,
    key: keys[row * keyStride + keyAt] ?? 0,
    source: sources[row] ?? 0,
    state: code < 0 ? (other?.state ?? CellState.notReported) : CellState.reported,
    value: code < 0 ? (other?.value ?? 0) : code,
    upper: code < 0 ? (other?.upper ?? 0) : code,
    row: first + row,
  };
}
