import { useDeferredValue } from 'react';

/** False in the first drawing of a component and true from the next one on, which follows at once: the map goes first. */
export function useAfterFirst(): boolean {
  return useDeferredValue(true, false);
}
