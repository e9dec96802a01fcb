import { locatedCrossings } from '../../core/viewmodels/crossings';
import { useStore } from '../../state/store';
import { shownAt } from '../map/camera';
import { CROSSING_SHAPES } from './crossingShapes';
import type { PlacedLayerProps } from './layerProps';
import { useCrossingText } from './useCrossingText';
import './layers.css';

/** Crossings as small marks, each to be pointed at and focused; their names stand among the labels of the map. */
export function CrossingMarks({ crossings, geometry, camera }: Omit<PlacedLayerProps, 'shown'>) {
  const textOf = useCrossingText();
  const leave = () => useStore.setState({ hovered: null });
  return locatedCrossings(crossings).map((crossing) => {
    const [x, y] = shownAt(camera, geometry.pointOf(crossing.point));
    const point = () => useStore.setState({ hovered: crossing.id });
    return (
      <g
        key={crossing.id}
        className="crossing"
        transform={`translate(${x} ${y})`}
        role="img"
        tabIndex={0}
        aria-label={textOf(crossing)}
        onPointerEnter={point}
        onPointerLeave={leave}
        onFocus={point}
        onBlur={leave}
      >
        <circle className="crossing-reach" r="12" />
        <path className="crossing-shape" d={CROSSING_SHAPES[crossing.kind]} />
      </g>
    );
  });
}
