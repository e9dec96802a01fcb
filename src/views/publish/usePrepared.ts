import { useEffect, useState } from 'react';
import { prepareSnapshot, type PreparedSnapshot } from '../../state/snapshotFile';
import type { Shown } from '../useShown';

/** What would go out, once that is known. */
export type Prepared = 'waiting' | 'failed' | 'unprotected' | PreparedSnapshot;

/** Prepares the view on screen for publication, anew when other dates are chosen. */
export function usePrepared({ dataset }: Shown, dates: 'all' | 'this'): Prepared {
  const [found, setFound] = useState<{ readonly dates: string; readonly of: Prepared } | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const tell = (of: Prepared) => {
      if (!abort.signal.aborted) setFound({ dates, of });
    };
    prepareSnapshot(dataset, dates, abort.signal).then(tell, () => tell('failed'));
    return () => abort.abort();
  }, [dataset, dates]);
  return found?.dates === dates ? found.of : 'waiting';
}
