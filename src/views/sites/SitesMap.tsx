import { useEffect, useMemo, useRef, useState } from 'react';
import type { MapStyle } from '../../core/session/view';
import { useStore } from '../../state/store';
import { LevelWays } from '../level/LevelWays';
import { BoundaryNotice } from '../map/BoundaryNotice';
import { mapGeometry } from '../map/geometry';
import { MapControls } from '../map/MapControls';
import { MapFallback } from '../map/MapFallback';
import { useMapStyle, useMapStyles } from '../map/mapStyles';
import { useOutlines } from '../map/useOutlines';
import type { WebGl } from '../map/webGl';
import { PanelLink } from '../panels/PanelLink';
import { useSize } from '../useSize';
import type { Shown } from '../useShown';
import { mostOfSites } from './siteMarks';
import { SITE_STYLES, type SiteStyle } from './siteStyles';
import { SitesControls } from './SitesControls';
import { SitesLegend } from './SitesLegend';
import { SitesStage } from './SitesStage';
import { SitesStatus } from './SitesStatus';
import { useSites } from './useSites';
import '../map/map.css';
import './sites.css';

interface Props {
  readonly shown: Shown;
  readonly outlinesUrl: string;
  readonly surroundingsUrl: string | null;
}

/** The map of single sites: each by a circle, near ones together, or by the hexagon they lie in. */
export function SitesMap({ shown, outlinesUrl, surroundingsUrl }: Props) {
  const { t } = useStore((store) => store.language);
  const styles = useMapStyles(shown);
  const style = siteStyleOf(useMapStyle(shown));
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const { width, height } = size;
  const { outlines, surroundings, retry } = useOutlines(outlinesUrl, surroundingsUrl);
  const [webGl, setWebGl] = useState<WebGl>('wanted');
  const { sites, ...reading } = useSites(shown);
  useEffect(() => {
    if (webGl !== 'wanted' || outlines.phase === 'failed') useStore.setState({ mapSettled: true });
  }, [webGl, outlines.phase]);
  const geometry = useMemo(
    () =>
      outlines.phase === 'ready' && width > 0 && height > 0
        ? mapGeometry(outlines.value, width, height)
        : null,
    [outlines, width, height],
  );
  const most = mostOfSites(size, style === 'clusters' ? 1 : (sites?.drawn.length ?? 1));
  return (
    <section className="map" aria-label={t('map-region')}>
      <LevelWays shown={shown} />
      <MapControls hasRate={false} level={shown.dataset.level} styles={styles} style={style} />
      <SitesControls style={style} />
      <p className="sites-warning" role="note">
        {t('sites-warning')}
      </p>
      <div className="map-stage" ref={stage} data-webgl={webGl}>
        {geometry && outlines.phase === 'ready' && (
          <SitesStage
            key={outlinesUrl}
            shown={shown}
            style={style}
            sites={sites}
            geometry={geometry}
            outlines={outlines.value}
            surroundings={surroundings}
            most={most}
            webGl={webGl}
            onWebGl={setWebGl}
          />
        )}
        <SitesStatus sites={sites} {...reading} />
        <MapFallback
          outlines={outlines}
          webGl={webGl}
          onRetryOutlines={retry}
          onRetryWebGl={() => setWebGl('wanted')}
        />
      </div>
      <SitesLegend shown={shown} style={style} sites={sites} most={most} />
      <p className="map-notice soft">
        <BoundaryNotice /> <PanelLink panel="sources" text={t('sources-title')} />
      </p>
    </section>
  );
}

function siteStyleOf(style: MapStyle): SiteStyle {
  return SITE_STYLES.find((one) => one === style) ?? 'sites';
}
