import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { MapModel } from '../../core/viewmodels/mapModel';
import { crossingsBeside } from '../../core/viewmodels/crossings';
import { placeWords } from '../../core/viewmodels/placeWords';
import { useStore } from '../../state/store';
import { LayerMarks } from '../layers/LayerMarks';
import { LayerLegend } from '../layers/LayerLegend';
import { LayerSwitch } from '../layers/LayerSwitch';
import { useCrossings } from '../layers/useCrossings';
import { HOME } from '../map/camera';
import { mapGeometry } from '../map/geometry';
import { LazyMap } from '../map/lazyMap';
import { Legend } from '../map/Legend';
import { MapFallback } from '../map/MapFallback';
import { NoMap } from '../map/NoMap';
import type { Outlines } from '../map/outlines';
import { Tooltip } from '../map/Tooltip';
import { useMapModel } from '../map/useMapModel';
import { useOutlines } from '../map/useOutlines';
import type { WebGl } from '../map/webGl';
import type { Shown } from '../useShown';
import { useSize } from '../useSize';
import { PointsNotice } from './PointsNotice';
import { PointsSvg } from './PointsSvg';
import { mostOfPoints } from './pointRadius';
import { emptyGround, isGroundOf, locatedOf, pointGeometry } from './pointGround';
import '../map/map.css';
import './points.css';

interface Props {
  readonly shown: Shown;
}

/** The map of crossings or sites that have no outline: circles where they lie, on the land that is known of. */
export function PointsMap({ shown }: Props) {
  const shipped = useStore((store) => store.shipped);
  if (!shipped?.outlines) return <NoMap shown={shown} />;
  return <PointsOnLand shown={shown} landUrl={shipped.outlines} aroundUrl={shipped.surroundings} />;
}

interface OnLandProps extends Props {
  readonly landUrl: string;
  readonly aroundUrl: string | null;
}

function PointsOnLand({ shown, landUrl, aroundUrl }: OnLandProps) {
  const { dataset, cube, dateIndex } = shown;
  const { t } = useStore((store) => store.language);
  const stage = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(stage);
  const { outlines, surroundings, retry } = useOutlines(landUrl, aroundUrl);
  const [webGl, setWebGl] = useState<WebGl>('wanted');
  const [camera, setCamera] = useState(HOME);
  useEffect(() => useStore.setState({ mapSettled: true }), []);

  const points = useMemo(() => locatedOf(dataset.places), [dataset]);
  const land = outlines.phase === 'ready' ? outlines.value : null;
  const most = mostOfPoints({ width, height }, points.length);
  const isOnLand = useMemo(() => land !== null && isGroundOf(land, points), [land, points]);
  const ground = useMemo(() => (isOnLand ? land : emptyGround(points)), [isOnLand, land, points]);
  const [projected, geometry] = useMemo(() => {
    if (!ground || width === 0 || height === 0) return [null, null];
    const base = mapGeometry(ground, width, height, most);
    return [base, pointGeometry(base, points)];
  }, [ground, points, width, height, most]);
  const groundModel = useMemo(() => (ground ? modelOfGround(ground) : null), [ground]);
  const model = useMapModel(shown, null);
  const wanted = useCrossings();
  const crossings = useMemo(() => crossingsBeside(wanted, points), [wanted, points]);
  const layers = { shown, crossings, camera };
  const around = isOnLand ? surroundings : null;

  return (
    <section className="map" aria-label={t('map-region')}>
      <div className="map-stage" ref={stage} data-webgl={webGl}>
        {land && ground && projected && geometry && groundModel && (
          <>
            {(webGl === 'wanted' || webGl === 'shown') && (
              <Suspense fallback={null}>
                <LazyMap
                  key={String(isOnLand)}
                  model={groundModel}
                  geometry={projected}
                  outlines={ground}
                  surroundings={around}
                  circles
                  isGround
                  onCamera={setCamera}
                  onWebGl={setWebGl}
                />
              </Suspense>
            )}
            <PointsSvg
              model={model}
              geometry={geometry}
              ground={ground}
              surroundings={around}
              crossings={crossings}
              marks={(labels) => <LayerMarks {...layers} geometry={geometry} labels={labels} />}
              camera={camera}
              most={most}
              overlay={camera !== HOME}
            />
            <Tooltip model={model} geometry={geometry} camera={camera} shown={shown} comparison={null} />
            <LayerSwitch {...layers} geometry={geometry} />
          </>
        )}
        <MapFallback
          outlines={outlines}
          webGl={webGl}
          onRetryOutlines={retry}
          onRetryWebGl={() => setWebGl('wanted')}
        />
      </div>
      <Legend
        model={model}
        words={placeWords(dataset)}
        circles
        most={most}
        date={cube.dates[dateIndex]}
        isAlone={cube.dates.length === 1}
      />
      <LayerLegend {...layers} />
      <PointsNotice dataset={dataset} isOnLand={isOnLand} unplaced={dataset.places.length - points.length} />
    </section>
  );
}

/** The areas of the ground without figures, all painted alike. */
function modelOfGround({ places }: Outlines): MapModel {
  const marks = places.map(({ properties: { pcode } }) => ({
    place: pcode,
    names: { en: pcode },
    value: 0,
    isFloor: false,
    isEstimated: false,
    carried: null,
    empty: null,
    classIndex: 0,
    selected: false,
  }));
  return { marks, bounds: [], histogram: [], empties: [], largest: 0, rate: null, shows: 'figures' };
}
