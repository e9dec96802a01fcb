import { useEffect, useMemo, useRef, useState } from 'react';
import { isOfSites } from '../../core/session/sitesMaps';
import { placeWords } from '../../core/viewmodels/placeWords';
import { useStore } from '../../state/store';
import { ChangeLegend } from '../change/ChangeLegend';
import type { ChangeProps } from '../change/changeProps';
import { useChangeMap } from '../change/useComparison';
import { useRate } from '../useRate';
import type { Shown } from '../useShown';
import { useSize } from '../useSize';
import { LazyArcLegend, LazyArcs } from '../arcs/lazyArcs';
import { lazyPart } from '../lazyPart';
import { LazyLayerLegend, LazyLayerMarks, LazyLayerSwitch } from '../layers/lazyLayers';
import { useCrossings } from '../layers/useCrossings';
import { BoundaryNotice } from './BoundaryNotice';
import { mostRadius } from './Circles';
import { NoMap } from './NoMap';
import { mapGeometry } from './geometry';
import { HOME } from './camera';
import { LevelWays } from '../level/LevelWays';
import { LazyMap } from './lazyMap';
import { Legend } from './Legend';
import { MapControls } from './MapControls';
import { isOutlined, useMapStyle, useMapStyles } from './mapStyles';
import { MapFallback } from './MapFallback';
import { SvgMap } from './SvgMap';
import { HoverTooltip } from './HoverTooltip';
import { useMapModel } from './useMapModel';
import { useOutlines } from './useOutlines';
import { useAfterFirst } from '../useAfterFirst';
import type { WebGl } from './webGl';
import './map.css';
import './presented.css';
import { PanelLink } from '../panels/PanelLink';

const waiting = <section className="map" />;
/** Without a network they may not be had: the ranking shows the same figures. */
const DistrictGround = lazyPart<{ shown: Shown } & Addresses>(
  async () => (await import('../level/DistrictGround')).DistrictGround,
  NoMap,
  waiting,
);
const PointsMap = lazyPart<{ shown: Shown }>(
  async () => (await import('../points/PointsMap')).PointsMap,
  NoMap,
  waiting,
);

const SitesMap = lazyPart<{ shown: Shown } & Addresses>(
  async () => (await import('../sites/SitesMap')).SitesMap,
  NoMap,
  waiting,
);

/** The map of the places, or a word about why there is none. */
export function MapPanel({ shown, comparison }: ChangeProps) {
  const { outlines, surroundings } = shown.dataset;
  const hasOwn = useStore((store) => isOutlined(shown.dataset, store.dataset));
  const areSites = isOfSites(useMapStyle(shown));
  if (outlines === null) {
    const hasPoints = shown.dataset.places.some(({ point }) => point);
    return hasPoints ? <PointsMap shown={shown} /> : <NoMap shown={shown} />;
  }
  const addresses = { outlinesUrl: outlines, surroundingsUrl: surroundings };
  if (areSites) return <SitesMap key={outlines} shown={shown} {...addresses} />;
  if (hasOwn) return <OutlinedMap key={outlines} shown={shown} comparison={comparison} {...addresses} />;
  return <DistrictGround shown={shown} {...addresses} />;
}

interface Addresses {
  readonly outlinesUrl: string;
  readonly surroundingsUrl: string | null;
}

/** Vectors at once, pan and zoom when that code has arrived, the same figures and legend in both. */
function OutlinedMap({ shown, comparison, outlinesUrl, surroundingsUrl }: ChangeProps & Addresses) {
  const { dataset, cube, dateIndex } = shown;
  const { t } = useStore((store) => store.language);
  const styles = useMapStyles(shown);
  const style = useMapStyle(shown);
  const circles = style === 'circles';
  const arcs = style === 'flows';
  const quiet = circles || arcs; // the areas are the ground of what is drawn above them
  const rate = useRate();
  const afterFirst = useAfterFirst(); // the code of the layers is asked for once the map is drawn
  const stage = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(stage);
  const { outlines, surroundings, retry } = useOutlines(outlinesUrl, surroundingsUrl);
  const [webGl, setWebGl] = useState<WebGl>('wanted');
  const [camera, setCamera] = useState(HOME);

  useEffect(() => {
    if (webGl !== 'wanted' || outlines.phase === 'failed') useStore.setState({ mapSettled: true });
  }, [webGl, outlines.phase]);
  const crossings = useCrossings();
  const changes = useChangeMap(shown, comparison);
  const figures = useMapModel(shown, rate);
  const model = changes ?? figures;
  const geometry = useMemo(
    () =>
      outlines.phase === 'ready' && width > 0 && height > 0
        ? mapGeometry(outlines.value, width, height)
        : null,
    [outlines, width, height],
  );

  const drawn =
    geometry && outlines.phase === 'ready'
      ? { model, geometry, outlines: outlines.value, surroundings, shown, crossings, camera }
      : null;

  return (
    <section className="map map-of-areas" aria-label={t('map-region')}>
      <LevelWays shown={shown} />
      <MapControls hasRate={rate !== null} level={dataset.level} styles={styles} style={style} />
      <div className="map-stage" ref={stage} data-webgl={webGl}>
        {drawn && (
          <>
            {(webGl === 'wanted' || webGl === 'shown') && (
              <LazyMap {...drawn} circles={quiet} onCamera={setCamera} onWebGl={setWebGl} />
            )}
            <SvgMap
              {...drawn}
              circles={circles}
              above={arcs ? <LazyArcs {...drawn} /> : null}
              marks={afterFirst && ((labels) => <LazyLayerMarks {...drawn} labels={labels} />)}
              overlay={camera !== HOME}
            />
            <HoverTooltip {...drawn} comparison={comparison} />
            {afterFirst && <LazyLayerSwitch {...drawn} />}
          </>
        )}
        <MapFallback
          outlines={outlines}
          webGl={webGl}
          onRetryOutlines={retry}
          onRetryWebGl={() => setWebGl('wanted')}
        />
      </div>
      {changes && comparison ? (
        <ChangeLegend model={changes} comparison={comparison} />
      ) : arcs ? (
        <LazyArcLegend shown={shown} />
      ) : (
        <Legend
          model={model}
          words={placeWords(dataset)}
          circles={circles}
          most={mostRadius({ width, height })}
          date={cube.dates[dateIndex]}
          isAlone={cube.dates.length === 1}
        />
      )}
      {afterFirst && <LazyLayerLegend shown={shown} crossings={crossings} />}
      <p className="map-notice soft">
        {quiet || changes || rate ? '' : `${t('map-counts-on-areas')} `}
        <BoundaryNotice /> <PanelLink panel="sources" text={t('sources-title')} />
      </p>
    </section>
  );
}
