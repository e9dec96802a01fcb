import { useEffect, useState } from 'react';
import { prepareSnapshot, type PreparedSnapshot, type SnapshotScope } from '../../state/snapshotFile';
import type { Shown } from '../useShown';

/** What would go out, once that is known. */
export type Prepared = 'waiting' | 'failed' | 'unprotected' | PreparedSnapshot;

/** Prepares the view on screen for publication, anew when something else of it is to go out. */
export function usePrepared({ dataset }: Shown, scope: SnapshotScope): Prepared {
  const [found, setFound] = useState<{ readonly scope: SnapshotScope; readonly of: Prepared } | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const tell = (of: Prepared) => {
      if (!abort.signal.aborted) setFound({ scope, of });
    };
    prepareSnapshot(dataset, scope, abort.signal).then(tell, () => tell('failed'));
    return () => abort.abort();
  }, [dataset, scope]);
  return found?.scope === scope ? found.of : 'waiting';
}
