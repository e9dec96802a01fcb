import { useCallback, useLayoutEffect, useState } from 'react';
import { RUNNING, type Remote } from '../../state/remote';
import { fetchSurroundings, outlinesAt, outlinesHere, type Outlines, type Surroundings } from './outlines';

/** The outlines of a dataset and a way to ask for them again. */
export interface OutlinesState {
  readonly outlines: Remote<Outlines>;
  /** Null until they are here; the map is complete without them. */
  readonly surroundings: Surroundings | null;
  readonly retry: () => void;
}

/** Fetches the outlines at their addresses; the surroundings follow the first map and may be missing. */
export function useOutlines(placesUrl: string, surroundingsUrl: string | null): OutlinesState {
  const [outlines, setOutlines] = useState<Remote<Outlines>>(() => {
    const value = outlinesHere(placesUrl);
    return value ? { phase: 'ready', value } : RUNNING;
  });
  const [surroundings, setSurroundings] = useState<Surroundings | null>(null);
  const [attempt, setAttempt] = useState(0);
  // Before the page is painted: outlines that came while it was drawn in slices are in its first picture.
  useLayoutEffect(() => {
    let wanted = true;
    const load = async () => {
      const value = outlinesHere(placesUrl) ?? (await outlinesAt(placesUrl));
      if (!wanted) return;
      setOutlines((known) =>
        known.phase === 'ready' && known.value === value ? known : { phase: 'ready', value },
      );
      if (surroundingsUrl === null) return;
      const around = await fetchSurroundings(surroundingsUrl).catch(() => null);
      if (wanted) setSurroundings(around);
    };
    load().catch(() => {
      if (wanted) setOutlines({ phase: 'failed', failure: { code: 'boundaries_missing', detail: '' } });
    });
    return () => {
      wanted = false;
    };
  }, [placesUrl, surroundingsUrl, attempt]);
  const retry = useCallback(() => {
    setOutlines(RUNNING);
    setAttempt((count) => count + 1);
  }, []);
  return { outlines, surroundings, retry };
}
