import type { CodedFigure } from '../../../src/core/domain/codedFigure';
import { COUNTED, type PartRun } from '../../../src/core/domain/partRun';

/** One figure as a run of one row. */
export function runOfOne({ day, round, place, key, source, state, value, upper, row }: CodedFigure): PartRun {
  return {
    from: 0,
    until: 1,
    first: row,
    day,
    round,
    fates: Uint8Array.of(COUNTED),
    disputes: new Map(),
    places: Int32Array.of(place),
    sources: Int32Array.of(source),
    keys: Int32Array.of(key),
    keyStride: 0,
    keyAt: 0,
    counts: Float64Array.of(-1),
    countStride: 0,
    countAt: 0,
    others: [{ state, value, upper }],
  };
}
