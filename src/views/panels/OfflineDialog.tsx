import { askToLast, install, keepSite, takeNewer, useOffline } from '../../state/offline';
import { useStore } from '../../state/store';
import { Dialog } from './Dialog';

const MEGABYTE = 1_000_000;

/** What is stored in this browser, what that is good for, and what a person can do about it. */
export function OfflineDialog() {
  const { t } = useStore((store) => store.language);
  const { kept, isNewer, isLasting, bytes, offer } = useOffline();
  const isKept = kept === 'kept';
  return (
    <Dialog title={t('offline-title')}>
      <p role="status">
        {t(`offline-${kept}`)}
        {isKept && bytes !== null && (
          <> {t('offline-size', { size: { count: Math.ceil(bytes / MEGABYTE) } })}</>
        )}
      </p>
      {kept === 'failed' && <Way text={t('offline-again')} onPress={keepSite} />}
      {isNewer && (
        <>
          <p>{t('offline-newer')}</p>
          <Way text={t('offline-newer-use')} onPress={takeNewer} />
        </>
      )}
      {isKept && (
        <>
          <p>
            {t(
              isLasting === null ? 'offline-clearing' : isLasting ? 'offline-lasting' : 'offline-no-promise',
            )}
          </p>
          {isLasting === null && <Way text={t('offline-ask')} onPress={askToLast} />}
          <p>{t('offline-install-text')}</p>
          {offer && <Way text={t('offline-install')} onPress={install} />}
        </>
      )}
      <p className="soft">{t('offline-files')}</p>
    </Dialog>
  );
}

function Way({ text, onPress }: { readonly text: string; readonly onPress: () => void | Promise<void> }) {
  return (
    <p>
      <button type="button" className="button" onClick={() => void onPress()}>
        {text}
      </button>
    </p>
  );
}
