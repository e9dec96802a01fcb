import { useCallback } from 'react';
import { valueOf } from '../../state/remote';
import { useStore } from '../../state/store';

/**
 * Says where figures are from: the credits and terms of their sources, or the name of the file alone. `told` leaves the
 * terms to what follows.
 */
export function useSourceLine(): (sourceIds: readonly string[], file: string, terms?: 'told') => string {
  const { t, nameOf } = useStore((store) => store.language);
  const context = useStore((store) => valueOf(store.context));
  return useCallback(
    (sourceIds, file, terms) => {
      const sources = (context?.sources ?? []).filter(({ id }) => sourceIds.includes(id));
      const credits = [...new Set(sources.map(({ credit }) => nameOf(credit)))].join('; ');
      if (credits === '') return t('footnote-file', { file });
      return t(terms === 'told' ? 'handouts-credits' : 'footnote-source', { credits, file });
    },
    [context, t, nameOf],
  );
}
