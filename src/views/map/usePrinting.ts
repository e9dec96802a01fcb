import { useSyncExternalStore } from 'react';

const paper = matchMedia('print');

/** Whether the page is being printed: then the vectors paint the map, as a canvas keeps the colours of the screen. */
export function usePrinting(): boolean {
  return useSyncExternalStore(follow, () => paper.matches);
}

function follow(onChange: () => void): () => void {
  paper.addEventListener('change', onChange);
  return () => paper.removeEventListener('change', onChange);
}
