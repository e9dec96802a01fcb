import { useMemo } from 'react';
import type { Box } from '../../core/viewmodels/labelSpots';
import { useControlRoom } from '../../state/controlRoom';
import { HOME } from '../map/camera';
import type { MapGeometry } from '../map/geometry';
import { LayerMarks } from './LayerMarks';
import type { MarkedLayerProps } from './layerProps';
import { useAnchorsInSight } from './useAnchorsInSight';

/** The same on a map that can be moved: names stay whole in sight, and clear of the controls, which lie over them. */
export function MarksOnScreen(props: MarkedLayerProps) {
  const { geometry, camera } = props;
  const boxes = useControlRoom((room) => room.boxes);
  const seen = useAnchorsInSight(geometry, camera);
  const isMoved = camera !== HOME;
  const taken = useMemo(
    () => [...boxes.values(), ...(isMoved ? around(geometry) : [])],
    [boxes, geometry, isMoved],
  );
  return <LayerMarks {...props} taken={taken} seen={seen} />;
}

/** The room around a map: a name that reached into it would be cut. */
function around({ width, height }: MapGeometry): Box[] {
  return [
    [-Infinity, -Infinity, 0, Infinity],
    [-Infinity, -Infinity, Infinity, 0],
    [width, -Infinity, Infinity, Infinity],
    [-Infinity, height, Infinity, Infinity],
  ];
}
