import { failureSentence } from '../../language/failureSentence';
import { openShippedAgain } from '../../state/loading';
import { retryLoading } from '../../state/openFromLink';
import { IDLE } from '../../state/remote';
import { useStore } from '../../state/store';

/** Why the last loading ended without figures, and the way on. What was on screen before is still there. */
export function Failure() {
  const loading = useStore((store) => store.loading);
  const hasFigures = useStore((store) => store.frame !== null);
  const { t } = useStore((store) => store.language);
  if (loading.phase !== 'failed') return null;
  const isFile = useStore.getState().panel === 'load';
  if (isFile) return null; // said in the dialog, beside the file
  return (
    <div className="failure" role="alert">
      <p>
        <strong>{failureSentence(loading.failure, t)}</strong>{' '}
        {t(hasFigures ? 'failure-kept' : 'failure-way-on')}
      </p>
      <div className="failure-actions">
        <button type="button" className="button" onClick={retryLoading}>
          {t('retry')}
        </button>
        {hasFigures ? (
          <button type="button" className="linklike" onClick={() => useStore.setState({ loading: IDLE })}>
            {t('dismiss')}
          </button>
        ) : (
          <button type="button" className="linklike" onClick={openShippedAgain}>
            {t('failure-shipped')}
          </button>
        )}
      </div>
    </div>
  );
}
