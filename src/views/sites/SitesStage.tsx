import { Suspense, useMemo, useState, type PointerEvent } from 'react';
import type { SitesAtDate } from '../../core/viewmodels/sites/sitesAtDate';
import type { Point } from '../../core/viewmodels/labelSpots';
import type { AreaMap } from '../map/areaMap';
import { HOME } from '../map/camera';
import type { MapGeometry } from '../map/geometry';
import { LazyMap } from '../map/lazyMap';
import type { Outlines, Surroundings } from '../map/outlines';
import { SvgMap } from '../map/SvgMap';
import { Tooltip } from '../map/Tooltip';
import { useMapModel } from '../map/useMapModel';
import { usePrinting } from '../map/usePrinting';
import type { WebGl } from '../map/webGl';
import type { Shown } from '../useShown';
import { ClusterCircles } from './ClusterCircles';
import { HexagonAreas } from './HexagonAreas';
import { SiteCircles } from './SiteCircles';
import { SiteTooltip } from './SiteTooltip';
import type { SiteStyle } from './siteStyles';
import { useDrawnSites } from './useDrawnSites';
import { useSitesOverlay } from './useSitesOverlay';
import { VectorsNote } from './VectorsNote';

interface Props {
  readonly shown: Shown;
  readonly style: SiteStyle;
  /** Null until they are read. */
  readonly sites: SitesAtDate | null;
  readonly geometry: MapGeometry;
  readonly outlines: Outlines;
  readonly surroundings: Surroundings | null;
  /** The radius of the largest circle. */
  readonly most: number;
  readonly webGl: WebGl;
  readonly onWebGl: (state: WebGl) => void;
}

/** The areas as a quiet ground, which are chosen as ever, and the sites over them. */
export function SitesStage({ shown, style, sites, geometry, outlines, surroundings, most, ...rest }: Props) {
  const { webGl, onWebGl } = rest;
  const [camera, setCamera] = useState(HOME);
  const [map, setMap] = useState<AreaMap | null>(null);
  const [pointer, setPointer] = useState<Point | null>(null);
  const isPrinting = usePrinting();
  const model = useMapModel(shown, null);
  const isMoving = webGl === 'shown';
  const at = isMoving ? camera : HOME;
  const drawn = useDrawnSites(sites, style, geometry, at, most);
  const overlaid = useSitesOverlay(isMoving ? map : null, drawn.marks, sites?.table ?? null);
  const isWhole = overlaid === 'shown' && !isPrinting;
  const told = pointer && drawn.under(pointer);
  const onPointer = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>) => {
    const { left, top } = currentTarget.getBoundingClientRect();
    setPointer([clientX - left, clientY - top]);
  };
  const above = useMemo(
    () => (
      <>
        {drawn.marks && !isWhole && <SiteCircles marks={drawn.marks} camera={at} />}
        {drawn.clusters && <ClusterCircles clusters={drawn.clusters} />}
        {drawn.hexagons && <HexagonAreas hexagons={drawn.hexagons} bounds={drawn.bounds} camera={at} />}
        {told && <circle className="site-told" cx={told.x} cy={told.y} r={told.radius + 2} />}
      </>
    ),
    [drawn, isWhole, at, told],
  );
  return (
    <div className="sites-stage" onPointerMove={onPointer} onPointerLeave={() => setPointer(null)}>
      {(webGl === 'wanted' || webGl === 'shown') && (
        <Suspense fallback={null}>
          <LazyMap
            model={model}
            geometry={geometry}
            outlines={outlines}
            surroundings={surroundings}
            circles
            onCamera={setCamera}
            onWebGl={onWebGl}
            onMap={setMap}
            paintsAlways
          />
        </Suspense>
      )}
      <SvgMap
        model={model}
        geometry={geometry}
        outlines={outlines}
        surroundings={surroundings}
        circles={false}
        above={above}
        camera={at}
        overlay={isMoving}
      />
      {drawn.marks && !isWhole && <VectorsNote marks={drawn.marks} isUnfetched={overlaid === 'unfetched'} />}
      {told && sites ? (
        <SiteTooltip shown={shown} sites={sites} told={told} geometry={geometry} />
      ) : (
        <Tooltip model={model} geometry={geometry} camera={at} shown={shown} comparison={null} />
      )}
    </div>
  );
}
