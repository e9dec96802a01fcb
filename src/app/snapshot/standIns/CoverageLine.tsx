import type { ReactNode } from 'react';
import { useStore } from '../../../state/store';
import { PanelLink } from './PanelLink';

/** In place of the same line of the app: on paper there is nothing to press. */
export function CoverageLine({ children }: { readonly children: ReactNode }) {
  const { t } = useStore((store) => store.language);
  return (
    <p className="headline-coverage soft">
      {children}
      <span className="on-screen">
        {' · '}
        <PanelLink panel="trace" text={t('why-this-number')} />
      </span>
    </p>
  );
}
