import { failureSentence } from '../../language/failureSentence';
import { useStore } from '../../state/store';
import { RetryNote } from '../panels/RetryNote';
import type { SitesState } from './useSites';

/** That the sites are being read, or why they could not be; nothing once they are here. */
export function SitesStatus({ sites, failure, done, retry }: SitesState) {
  const { t } = useStore((store) => store.language);
  if (sites) return null;
  return (
    <div className="sites-status">
      {failure ? (
        <RetryNote text={failureSentence(failure, t)} onRetry={retry} />
      ) : (
        <p role="status">{t('sites-reading', { done: { percent: done * 100 } })}</p>
      )}
    </div>
  );
}
