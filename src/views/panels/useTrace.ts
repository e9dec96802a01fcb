import { useMemo } from 'react';
import type { Headline } from '../../core/viewmodels/headline';
import { traceOf, type Trace } from '../../core/viewmodels/trace';
import type { Shown } from '../useShown';

/** Where the figure of a headline comes from; null before there is one. */
export function useTrace(shown: Shown | null, headline: Headline | null): Trace | null {
  return useMemo(
    () => (shown && headline ? traceOf(shown.dataset, shown.cube, headline) : null),
    [shown, headline],
  );
}
