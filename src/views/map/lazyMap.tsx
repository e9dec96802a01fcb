import { lazy, useEffect, type ComponentType } from 'react';
import type { InteractiveMapProps } from './InteractiveMap';

/** The interactive map, whose code follows the first figure. */
export const LazyMap = lazy<ComponentType<InteractiveMapProps>>(async () => {
  try {
    return { default: (await import('./InteractiveMap')).InteractiveMap };
  } catch {
    return { default: UnfetchedMap };
  }
});

/** Stands in for the interactive map when its code cannot be fetched: the map of vectors stays, with a word. */
function UnfetchedMap({ onWebGl }: Pick<InteractiveMapProps, 'onWebGl'>) {
  useEffect(() => onWebGl('unfetched'), [onWebGl]);
  return null;
}
