import type { Remote } from '../../state/remote';
import { useStore } from '../../state/store';
import type { Outlines } from './outlines';
import type { WebGl } from './webGl';

interface Props {
  readonly outlines: Remote<Outlines>;
  readonly webGl: WebGl;
  readonly onRetryOutlines: () => void;
  readonly onRetryWebGl: () => void;
}

/** What stands on the map when something is missing: the outlines, or the means to pan and zoom. */
export function MapFallback({ outlines, webGl, onRetryOutlines, onRetryWebGl }: Props) {
  const { t } = useStore((store) => store.language);
  if (outlines.phase === 'failed') {
    return (
      <div className="map-missing" role="status">
        <p>{t('failure-boundaries_missing')}</p>
        <button type="button" className="button" onClick={onRetryOutlines}>
          {t('retry')}
        </button>
      </div>
    );
  }
  if (webGl === 'absent' || webGl === 'unfetched') {
    return (
      <p className="map-webgl soft" role="status">
        {t(webGl === 'absent' ? 'webgl-absent' : 'webgl-unfetched')}
      </p>
    );
  }
  if (webGl !== 'lost') return null;
  return (
    <p className="map-webgl soft" role="status">
      {t('webgl-lost')}{' '}
      <button type="button" className="linklike" onClick={onRetryWebGl}>
        {t('webgl-restore')}
      </button>
    </p>
  );
}
