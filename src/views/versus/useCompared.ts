import { useEffect, useState } from 'react';
import type { DatasetSummary } from '../../core/domain/dataset';
import { compareSides, type ComparedSides } from '../../state/versus/compareSides';
import type { Side } from '../../state/versus/side';

/** What became of setting one side against another; null as long as one is missing. */
export type Comparing = 'comparing' | 'failed' | ComparedSides | null;

interface Answer {
  readonly older: Side;
  readonly newer: Side | DatasetSummary;
  readonly of: ComparedSides | 'failed';
}

/** Compares both sides as soon as they are there; a dataset stands for what publishing it would freeze. */
export function useCompared(older: Side | null, newer: Side | DatasetSummary | null): Comparing {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (!older || !newer) return undefined;
    const abort = new AbortController();
    const tell = (of: Answer['of']) => {
      if (!abort.signal.aborted) setAnswer({ older, newer, of });
    };
    compareSides(older, newer, abort.signal).then(tell, () => tell('failed'));
    return () => abort.abort();
  }, [older, newer]);
  if (!older || !newer) return null;
  return answer?.older === older && answer.newer === newer ? answer.of : 'comparing';
}
