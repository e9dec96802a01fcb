import type { Box } from '../../core/viewmodels/labelSpots';
import { outerLabels } from '../../core/viewmodels/outerLabels';
import { useStore } from '../../state/store';
import { shownAt, type Camera } from '../map/camera';
import { useCountryNames } from '../map/CountryNames';
import type { MapGeometry } from '../map/geometry';
import { labelSize } from '../map/MapLabels';
import type { Surroundings } from '../map/outlines';
import { FONT } from '../typeface';
import { useTextWidth } from '../useTextWidth';
import { CrossingSign } from './CrossingSign';
import { useCrossingText } from './useCrossingText';
import { useCrossings } from './useCrossings';
import './crossings.css';

export interface CrossingsProps {
  readonly geometry: MapGeometry;
  readonly camera: Camera;
  readonly surroundings: Surroundings | null;
}

const SHARE = 0.9; // of the size of the labels of places
const SIGN = 0.45; // of the size of its own label

/** Border crossings as diamonds with their names; each says of itself what is known. */
export function CrossingMarks({ geometry, camera, surroundings }: CrossingsProps) {
  const { nameOf } = useStore((store) => store.language);
  const presenting = useStore((store) => store.view.mode === 'present');
  const textOf = useCrossingText();
  const widthOf = useTextWidth();
  const placeSize = labelSize(geometry, presenting);
  const size = placeSize * SHARE;
  const radius = size * SIGN;
  const countries = useCountryNames({ geometry, camera, surroundings, size: placeSize });
  const drawn = useCrossings().map((crossing) => ({
    crossing,
    name: nameOf(crossing.names),
    anchor: shownAt(camera, geometry.pointOf(crossing.point)),
  }));
  const wishes = drawn.map(({ name, anchor, crossing }) => ({
    place: crossing.names.en,
    anchor,
    ring: [],
    radius,
    name: { width: widthOf(name, `400 ${size}px ${FONT}`) + 2, height: size * 1.2 },
    figure: null,
    priority: 0,
  }));
  const frame: Box = [0, 0, geometry.width, geometry.height];
  const rings = geometry.areas.map(({ ring }) => ring.map((point) => shownAt(camera, point)));
  const labels = new Map(
    outerLabels(wishes, { areas: rings, taken: countries.map(({ box }) => box), frame }).map((label) => [
      label.place,
      label,
    ]),
  );
  return (
    <g className="crossings">
      {drawn.map(({ crossing, name, anchor: [x, y] }) => {
        const label = labels.get(crossing.names.en);
        const text = textOf(crossing);
        return (
          <g key={crossing.names.en} className="crossing" role="img" aria-label={text} tabIndex={0}>
            <title>{text}</title>
            <CrossingSign x={x} y={y} radius={radius} isExact={crossing.isExact} />
            {label && (
              <text x={label.x} y={label.y} dy="0.35em" fontSize={size} aria-hidden="true">
                {name}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
