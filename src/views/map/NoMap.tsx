import { useEffect } from 'react';
import { useStore } from '../../state/store';
import { LevelWays } from '../level/LevelWays';
import type { Shown } from '../useShown';
import { BoundaryNotice } from './BoundaryNotice';
import './map.css';

/** Stands where the map would be when nothing draws the places: it says so, and where the figures are. */
export function NoMap({ shown }: { readonly shown: Shown }) {
  const { t } = useStore((store) => store.language);
  const isOfCrossings = useStore(({ view }) => view.measure === 'arrivals' || view.measure === 'departures');
  useEffect(() => useStore.setState({ mapSettled: true }), []);
  return (
    <section className="map" aria-label={t('map-region')}>
      <LevelWays shown={shown} />
      <div className="map-stage">
        <div className="map-missing">
          <p>{t('map-no-outlines')}</p>
          <p className="soft">{t('map-no-outlines-way')}</p>
          {isOfCrossings && <p className="soft">{t('flow-points')}</p>}
          <button type="button" className="button" onClick={() => useStore.setState({ panel: 'load' })}>
            {t('load-data')}
          </button>
        </div>
      </div>
      <p className="map-notice soft">
        <BoundaryNotice />
      </p>
    </section>
  );
}
