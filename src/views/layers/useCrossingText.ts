import { useCallback } from 'react';
import type { Crossing } from '../../core/domain/crossing';
import { useStore } from '../../state/store';

/** Says what a crossing is: "Arar: border crossing with Saudi Arabia". */
export function useCrossingText(): (crossing: Crossing) => string {
  const { t, nameOf } = useStore((store) => store.language);
  return useCallback(
    ({ names, kind, neighbour }) => {
      const name = nameOf(names);
      return kind === 'border' && neighbour
        ? t('crossing-with', { name, country: { names: neighbour } })
        : t(`crossing-is-${kind}`, { name });
    },
    [t, nameOf],
  );
}
