import { memo, type RefObject } from 'react';
import { followControl } from '../../state/controlRoom';
import { useStore } from '../../state/store';
import type { AreaMap } from './areaMap';

/** Nearer, farther, and back to the whole country. Their map is told of every date, they are not. */
export const ZoomButtons = memo(function ZoomButtons({ map }: { readonly map: RefObject<AreaMap | null> }) {
  const { t } = useStore((store) => store.language);
  return (
    <div className="map-zoom" role="group" ref={followControl} aria-label={t('zoom-label')}>
      <button type="button" aria-label={t('zoom-in')} onClick={() => map.current?.zoomBy(1)}>
        <span aria-hidden="true">+</span>
      </button>
      <button type="button" aria-label={t('zoom-out')} onClick={() => map.current?.zoomBy(-1)}>
        <span aria-hidden="true">−</span>
      </button>
      <button type="button" aria-label={t('zoom-home')} onClick={() => map.current?.home()}>
        <span aria-hidden="true">⤢</span>
      </button>
    </div>
  );
});
