import type { Measure, Unit } from '../domain/measure';
import type { Cube } from './cube';

/** A question about one series: every place at every date. */
export interface FrameQuery {
  readonly dataset: string;
  readonly measure: Measure;
  readonly unit: Unit;
}

/** The answer, with the question inside, so that a late answer to an older question can be told apart. */
export interface Frame {
  readonly query: FrameQuery;
  /** Date × place, without a breakdown. */
  readonly cube: Cube;
}

/** Whether a frame answers a query. */
export function answers(frame: Frame, query: FrameQuery): boolean {
  return (
    frame.query.dataset === query.dataset &&
    frame.query.measure === query.measure &&
    frame.query.unit === query.unit
  );
}
