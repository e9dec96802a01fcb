import { valueOf } from '../../state/remote';
import { useStore } from '../../state/store';
import { BoundaryNotice } from '../map/BoundaryNotice';
import { Dialog } from './Dialog';
import { SourceList } from './SourceList';

/** Every source of the dataset with its terms, the notice on boundaries, and what is known of the names. */
export function SourcesDialog() {
  const { t } = useStore((store) => store.language);
  const own = useStore(({ dataset }) => dataset?.ownPlaces ?? false);
  const context = useStore((store) => valueOf(store.context));
  return (
    <Dialog title={t('sources-title')}>
      <SourceList sourceIds={(context?.sources ?? []).map(({ id }) => id)} />
      <p>
        <BoundaryNotice />
      </p>
      {!own && (
        <>
          <p>{t('trace-boundaries')}</p>
          <p>{t('sources-kurdish')}</p>
        </>
      )}
    </Dialog>
  );
}
