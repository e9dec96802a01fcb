import type { DatasetSummary } from '../../core/domain/dataset';
import type { NotComparable } from '../../core/publish/comparison/sharedSeries';
import type { Versus } from '../../core/publish/comparison/setAgainst';
import type { Coordinates } from '../../core/publish/disclosure/countTable';
import { askPublisher } from '../publishing/publisher';
import { prepareSnapshot } from '../snapshotFile';
import { useStore } from '../store';
import { sideOfScreen, type Side } from './side';

/** What a figure is of, as far as it is named. */
export type FigureOf = Pick<Coordinates, 'measure' | 'unit' | 'day' | 'place' | 'dimension' | 'key'>;

/** What two sides say about each other. */
export interface SidesCompared {
  readonly older: Side;
  readonly newer: Side;
  readonly versus: Extract<Versus, { ok: true }>;
  /** Suppressed figures that whoever has both can work out: against the figures on screen small ones alone, as their values are known here. */
  readonly givenBack: readonly FigureOf[];
}

/** A comparison, or why there is none; `unprotected` where the figures on screen cannot be published. */
export type ComparedSides =
  | { readonly ok: true; readonly compared: SidesCompared }
  | { readonly ok: false; readonly why: NotComparable | 'unprotected' };

/**
 * Sets one side against an older one; a dataset stands for what publishing its figures on screen would freeze. Rejects
 * where these cannot be read, and when aborted.
 */
export async function compareSides(
  older: Side,
  other: Side | DatasetSummary,
  signal: AbortSignal,
): Promise<ComparedSides> {
  if ('table' in other) return compared(older, other, null, signal);
  const { by } = useStore.getState().view;
  const prepared = await prepareSnapshot(
    other,
    { dates: 'all', by, districts: 'none' },
    signal,
    older.table.data,
  );
  if (prepared === 'unprotected') return { ok: false, why: 'unprotected' };
  return compared(older, sideOfScreen(other, prepared.data), prepared.revealed, signal);
}

async function compared(
  older: Side,
  newer: Side,
  revealed: SidesCompared['givenBack'] | null,
  signal: AbortSignal,
): Promise<ComparedSides> {
  const versus = await askPublisher('compare', { older: older.table, newer: newer.table }, signal);
  if (!versus.ok) return versus;
  return { ok: true, compared: { older, newer, versus, givenBack: revealed ?? versus.givenBack } };
}
