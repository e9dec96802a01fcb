import { useCallback } from 'react';
import type { Change } from '../../core/cube/changeBetween';
import { useStore } from '../../state/store';

/** A change in a few signs: a percentage where one may be given, else the absolute change, else a dash with its reason elsewhere. */
export function useChangeText(): (change: Change) => string {
  const { formats } = useStore((store) => store.language);
  return useCallback(
    (change) => {
      if (change.kind !== 'change') return '–';
      return change.percent === null
        ? formats.signed(change.absolute)
        : formats.percent(change.percent, true);
    },
    [formats],
  );
}
