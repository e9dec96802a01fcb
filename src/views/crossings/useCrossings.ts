import type { Crossing } from '../../core/domain/crossing';
import { useStore } from '../../state/store';

const NONE: readonly Crossing[] = [];

/** The crossings of the country on screen that may be drawn above its governorates; none before they are here. */
export function useCrossings(): readonly Crossing[] {
  return useStore(({ context, dataset }) =>
    context.phase === 'ready' && dataset?.level === 'governorate' ? context.value.crossings : NONE,
  );
}
