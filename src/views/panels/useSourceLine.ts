import { useCallback } from 'react';
import { valueOf } from '../../state/remote';
import { useStore } from '../../state/store';

/** Says where figures are from: the credits and terms of their sources, or the name of the file alone. */
export function useSourceLine(): (sourceIds: readonly string[], file: string) => string {
  const { t, nameOf } = useStore((store) => store.language);
  const context = useStore((store) => valueOf(store.context));
  return useCallback(
    (sourceIds, file) => {
      const sources = (context?.sources ?? []).filter(({ id }) => sourceIds.includes(id));
      const credits = [...new Set(sources.map(({ credit }) => nameOf(credit)))].join('; ');
      return credits === '' ? t('footnote-file', { file }) : t('footnote-source', { credits, file });
    },
    [context, t, nameOf],
  );
}
