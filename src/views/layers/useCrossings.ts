import type { Crossing } from '../../core/domain/crossing';
import { useStore } from '../../state/store';

const NONE: readonly Crossing[] = [];

/** The crossings that the view wants on its map, with a known position or without; none until they have been read. */
export function useCrossings(): readonly Crossing[] {
  return useStore(({ view, context }) =>
    view.layers?.includes('crossings') && context.phase === 'ready' ? context.value.crossings : NONE,
  );
}
