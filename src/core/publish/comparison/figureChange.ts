import type { FrozenFigure } from '../frozen/frozenFigures';

/** What two snapshots say of the same figure. */
export interface FigureChange {
  /** Null where the snapshot has no row of it. */
  readonly before: FrozenFigure | null;
  readonly after: FrozenFigure | null;
  /** The row of the newer, or of the older where it lacks one: what the figure is of. */
  readonly of: FrozenFigure;
  /** After less before; null unless both have a value. */
  readonly change: number | null;
  /** The same in hundredths of the earlier figure; null also where one is a lower bound, and of fewer than a hundred. */
  readonly percent: number | null;
}

const SMALLEST_BASE = 100; // as of any change (core/cube/changeBetween)

/** The change from one row to another, at least one of which there is. */
export function figureChange(
  before: FrozenFigure | null,
  after: FrozenFigure | null,
  of: FrozenFigure,
): FigureChange {
  const [from, to] = [before?.value ?? null, after?.value ?? null];
  if (from === null || to === null) return { before, after, of, change: null, percent: null };
  const isBound = before?.status === 'at_least' || after?.status === 'at_least';
  const percent = isBound || from < SMALLEST_BASE ? null : ((to - from) / from) * 100;
  return { before, after, of, change: to - from, percent };
}
