import type { ReactNode } from 'react';
import { useStore } from '../../state/store';
import { PanelLink } from '../panels/PanelLink';

/** How much of what should be reported is, and the way to how the figure came about. */
export function CoverageLine({ children }: { readonly children: ReactNode }) {
  const { t } = useStore((store) => store.language);
  return (
    <p className="headline-coverage soft">
      {children}
      {' · '}
      <PanelLink panel="trace" text={t('why-this-number')} />
    </p>
  );
}
