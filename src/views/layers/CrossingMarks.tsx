import { useStore } from '../../state/store';
import { CROSSING_SHAPES } from './crossingShapes';
import type { PlacedLayerProps } from './layerProps';
import { placedCrossings } from './placedCrossings';
import { useCrossingText } from './useCrossingText';
import './layers.css';

/** Crossings as small marks, each to be pointed at and focused; their names stand among the labels of the map. */
export function CrossingMarks(props: Omit<PlacedLayerProps, 'shown'>) {
  const textOf = useCrossingText();
  const leave = () => useStore.setState({ hovered: null });
  return placedCrossings(props).map(({ crossing, spot: [x, y] }) => {
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
