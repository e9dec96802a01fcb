import { useEffect } from 'react';
import { lazyPart } from '../lazyPart';
import type { InteractiveMapProps } from './InteractiveMap';

/** The interactive map, whose code follows the first figure. */
export const LazyMap = lazyPart<InteractiveMapProps>(
  async () => (await import('./InteractiveMap')).InteractiveMap,
  UnfetchedMap,
  null,
  'figures', // it waits for no others
);

/** Stands in for the interactive map when its code cannot be fetched: the map of vectors stays, with a word. */
function UnfetchedMap({ onWebGl }: Pick<InteractiveMapProps, 'onWebGl'>) {
  useEffect(() => onWebGl('unfetched'), [onWebGl]);
  return null;
}
