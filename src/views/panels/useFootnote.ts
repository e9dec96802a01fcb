import { useMemo } from 'react';
import type { Headline } from '../../core/viewmodels/headline';
import { traceOf } from '../../core/viewmodels/trace';
import { valueOf } from '../../state/remote';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';

/** The sentence of a headline with its source and terms, as it may be quoted; null before there is one. */
export function useFootnote(shown: Shown | null, headline: Headline | null): string | null {
  const { t, say, nameOf } = useStore((store) => store.language);
  const context = useStore((store) => valueOf(store.context));
  const trace = useMemo(
    () => (shown && headline ? traceOf(shown.dataset, shown.cube, headline) : null),
    [shown, headline],
  );
  if (!headline || !trace) return null;
  const sources = (context?.sources ?? []).filter(({ id }) => trace.sourceIds.includes(id));
  const credits = [...new Set(sources.map(({ credit }) => nameOf(credit)))].join('; ');
  const { file } = trace;
  const source = credits === '' ? t('footnote-file', { file }) : t('footnote-source', { credits, file });
  return `${say(headline.sentence)} ${source}`;
}
