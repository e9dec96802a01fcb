import { useMemo } from 'react';
import { shadeOf } from '../../core/viewmodels/classes';
import type { SiteHexagons } from '../../core/viewmodels/sites/siteHexagons';
import type { Camera } from '../map/camera';
import type { PlacedHexagon } from './placedHexagons';

interface Props {
  readonly hexagons: readonly PlacedHexagon[];
  readonly bounds: SiteHexagons['bounds'];
  readonly camera: Camera;
}

/** The hexagons in their classes; one whose sites have no figure is drawn hollow. */
export function HexagonAreas({ hexagons, bounds, camera }: Props) {
  const areas = useMemo(
    () =>
      hexagons.map(({ hexagon: { classIndex }, path }) => (
        <path
          key={path}
          d={path}
          data-hollow={classIndex < 0}
          style={
            classIndex < 0 ? undefined : { fill: `var(--class-${shadeOf(classIndex, bounds.length + 1)})` }
          }
        />
      )),
    [hexagons, bounds],
  );
  return (
    <g className="site-hexagons" transform={`translate(${camera.x} ${camera.y}) scale(${camera.k})`}>
      {areas}
    </g>
  );
}
