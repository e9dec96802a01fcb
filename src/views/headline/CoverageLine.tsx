import type { ReactNode } from 'react';
import { useStore } from '../../state/store';

/** How much of what should be reported is, and the way to how the figure came about. */
export function CoverageLine({ children }: { readonly children: ReactNode }) {
  const { t } = useStore((store) => store.language);
  return (
    <p className="headline-coverage soft">
      {children}
      {' · '}
      <button type="button" className="linklike" onClick={() => useStore.setState({ panel: 'trace' })}>
        {t('why-this-number')}
      </button>
    </p>
  );
}
