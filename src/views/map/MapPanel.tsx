import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { isOfSites } from '../../core/session/view';
import { placeWords } from '../../core/viewmodels/placeWords';
import { useStore } from '../../state/store';
import { ChangeLegend } from '../change/ChangeLegend';
import type { ChangeProps } from '../change/changeProps';
import { useChangeMap } from '../change/useComparison';
import { useRate } from '../useRate';
import { useSize } from '../useSize';
import { LazyArcLegend, LazyArcs } from '../arcs/lazyArcs';
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
import { Tooltip } from './Tooltip';
import { useMapModel } from './useMapModel';
import { useOutlines } from './useOutlines';
import type { WebGl } from './webGl';
import './map.css';
import { PanelLink } from '../panels/PanelLink';

/** Without a network it may not be had: the ranking shows the same figures. */
const DistrictGround = lazy(async () => ({
  default: await import('../level/DistrictGround').then(
    (code) => code.DistrictGround,
    () => NoMap,
  ),
}));

const PointsMap = lazy(async () => ({
  default: await import('../points/PointsMap').then(
    (code) => code.PointsMap,
    () => NoMap,
  ),
}));

const SitesMap = lazy(async () => ({
  default: await import('../sites/SitesMap').then(
    (code) => code.SitesMap,
    () => NoMap,
  ),
}));

/** The map of the places, or a word about why there is none. */
export function MapPanel({ shown, comparison }: ChangeProps) {
  const { outlines, surroundings } = shown.dataset;
  const hasOwn = useStore((store) => isOutlined(shown.dataset, store.dataset));
  const areSites = isOfSites(useMapStyle(shown));
  if (outlines === null) {
    const hasPoints = shown.dataset.places.some(({ point }) => point);
    return hasPoints ? (
      <Suspense fallback={<section className="map" />}>
        <PointsMap shown={shown} />
      </Suspense>
    ) : (
      <NoMap shown={shown} />
    );
  }
  const addresses = { outlinesUrl: outlines, surroundingsUrl: surroundings };
  if (areSites) {
    return (
      <Suspense fallback={<section className="map" />}>
        <SitesMap key={outlines} shown={shown} {...addresses} />
      </Suspense>
    );
  }
  if (hasOwn) return <OutlinedMap key={outlines} shown={shown} comparison={comparison} {...addresses} />;
  return (
    <Suspense fallback={<section className="map" />}>
      <DistrictGround shown={shown} {...addresses} />
    </Suspense>
  );
}

interface Props extends ChangeProps {
  readonly outlinesUrl: string;
  readonly surroundingsUrl: string | null;
}

/** Vectors at once, pan and zoom when that code has arrived, the same figures and legend in both. */
function OutlinedMap({ shown, comparison, outlinesUrl, surroundingsUrl }: Props) {
  const { dataset, cube, dateIndex } = shown;
  const { t } = useStore((store) => store.language);
  const styles = useMapStyles(shown);
  const style = useMapStyle(shown);
  const circles = style === 'circles';
  const arcs = style === 'flows';
  const quiet = circles || arcs; // the areas are the ground of what is drawn above them
  const rate = useRate();
  const stage = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(stage);
  const { outlines, surroundings, retry } = useOutlines(outlinesUrl, surroundingsUrl);
  const [webGl, setWebGl] = useState<WebGl>('wanted');
  const [camera, setCamera] = useState(HOME);

  useEffect(() => {
    if (webGl !== 'wanted' || outlines.phase === 'failed') useStore.setState({ mapSettled: true });
  }, [webGl, outlines.phase]);
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

  return (
    <section className="map" aria-label={t('map-region')}>
      <LevelWays shown={shown} />
      <MapControls hasRate={rate !== null} level={dataset.level} styles={styles} style={style} />
      <div className="map-stage" ref={stage} data-webgl={webGl}>
        {geometry && outlines.phase === 'ready' && (
          <>
            {(webGl === 'wanted' || webGl === 'shown') && (
              <Suspense fallback={null}>
                <LazyMap
                  model={model}
                  geometry={geometry}
                  outlines={outlines.value}
                  surroundings={surroundings}
                  circles={quiet}
                  onCamera={setCamera}
                  onWebGl={setWebGl}
                />
              </Suspense>
            )}
            <SvgMap
              model={model}
              geometry={geometry}
              outlines={outlines.value}
              surroundings={surroundings}
              circles={circles}
              above={
                arcs ? (
                  <Suspense fallback={null}>
                    <LazyArcs shown={shown} geometry={geometry} camera={webGl === 'shown' ? camera : HOME} />
                  </Suspense>
                ) : null
              }
              camera={webGl === 'shown' ? camera : HOME}
              overlay={webGl === 'shown'}
            />
            <Tooltip
              model={model}
              geometry={geometry}
              camera={camera}
              shown={shown}
              comparison={comparison}
            />
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
        <Suspense fallback={<div className="legend" />}>
          <LazyArcLegend shown={shown} />
        </Suspense>
      ) : (
        <Legend
          model={model}
          words={placeWords(dataset)}
          circles={circles}
          most={mostRadius({ width, height })}
          date={cube.dates[dateIndex]}
        />
      )}
      <p className="map-notice soft">
        {quiet || changes || rate ? '' : `${t('map-counts-on-areas')} `}
        <BoundaryNotice /> <PanelLink panel="sources" text={t('sources-title')} />
      </p>
    </section>
  );
}
