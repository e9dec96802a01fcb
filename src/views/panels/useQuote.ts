import { quotedChange } from '../../core/viewmodels/change/changeSentence';
import { comparedSources } from '../../core/viewmodels/change/comparison';
import type { Headline } from '../../core/viewmodels/headline';
import { quotedSentences } from '../../core/viewmodels/quoted';
import type { Trace } from '../../core/viewmodels/trace';
import { useStore } from '../../state/store';
import { useComparison } from '../change/useComparison';
import type { Shown } from '../useShown';
import { useSourceLine } from './useSourceLine';

/** What may be quoted of a view, and the sources behind it. */
export interface Quote {
  /**
   * The sentence of the headline, that of the change where one is looked at, what changed in the method between its
   * dates, source and terms; null before there is one.
   */
  readonly text: string | null;
  readonly sourceIds: readonly string[];
}

/** The quote of a view: a change is of the sources of both its dates. */
export function useQuote(shown: Shown | null, headline: Headline | null, trace: Trace | null): Quote {
  const { say } = useStore((store) => store.language);
  const sourceLine = useSourceLine();
  const comparison = useComparison(shown);
  if (!shown || !headline || !trace) return { text: null, sourceIds: [] };
  const { selection } = headline;
  const change = comparison ? quotedChange(comparison, shown.cube, selection) : [];
  const sourceIds = comparison ? comparedSources(comparison, shown.cube, selection.places) : trace.sourceIds;
  const text = [
    ...[...quotedSentences(shown, headline), ...change].map(say),
    sourceLine(sourceIds, trace.file),
  ].join(' ');
  return { text, sourceIds };
}
