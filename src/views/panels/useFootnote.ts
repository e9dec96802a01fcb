import type { Headline } from '../../core/viewmodels/headline';
import type { Trace } from '../../core/viewmodels/trace';
import { valueOf } from '../../state/remote';
import { useStore } from '../../state/store';

/** The sentence of a headline with its source and terms, as it may be quoted; null before there is one. */
export function useFootnote(headline: Headline | null, trace: Trace | null): string | null {
  const { t, say, nameOf } = useStore((store) => store.language);
  const context = useStore((store) => valueOf(store.context));
  if (!headline || !trace) return null;
  const sources = (context?.sources ?? []).filter(({ id }) => trace.sourceIds.includes(id));
  const credits = [...new Set(sources.map(({ credit }) => nameOf(credit)))].join('; ');
  const { file } = trace;
  const source = credits === '' ? t('footnote-file', { file }) : t('footnote-source', { credits, file });
  return `${say(headline.sentence)} ${source}`;
}
