import type { FrozenFigure } from '../frozen/frozenFigures';

/** What two snapshots say of the same figure. */
export interface FigureChange {
  /** Null where the snapshot has no row of it. */
  readonly before: FrozenFigure | null;
  readonly after: FrozenFigure | null;
  /** The row of the newer, or of the older where it lacks one: what the figure is of. */
  readonly of: FrozenFigure;
  /** After less before; null unless both have a value, and where one is known within bounds, as of any change (core/cube/changeBetween). */
  readonly change: number | null;
  /** The same in hundredths of the earlier figure; null also of fewer than a hundred. */
  readonly percent: number | null;
}

const SMALLEST_BASE = 100; // as of any change (core/cube/changeBetween)

/** The change from one row to another, at least one of which there is. */
export function figureChange(
  before: FrozenFigure | null,
  after: FrozenFigure | null,
  of: FrozenFigure,
): FigureChange {
  const [from, to] = [before, after].map((one) => (one && !isFloor(one) ? one.value : null));
  if (typeof from !== 'number' || typeof to !== 'number') {
    return { before, after, of, change: null, percent: null };
  }
  const change = to - from;
  return { before, after, of, change, percent: from < SMALLEST_BASE ? null : (change / from) * 100 };
}

/** Whether a frozen figure may be larger than its value: a part of it is missing, or it is known within bounds. */
export function isFloor({ value, upper, status }: FrozenFigure): boolean {
  return value !== null && (status === 'at_least' || upper !== null);
}
