import { useMemo } from 'react';
import type { Box } from '../../core/viewmodels/labelSpots';
import type { MapGeometry } from '../map/geometry';
import { CrossingMarks } from './CrossingMarks';
import type { MarkedLayerProps } from './layerProps';
import { SignalMarks } from './SignalMarks';
import { useMarkSpots } from './useMarkSpots';
import './layers.css';

interface Props extends MarkedLayerProps {
  /** Further room in which no name stands. Must keep its identity, as names are laid out anew for another. */
  readonly taken?: readonly Box[];
  /** The geometry with the anchors of what is seen of it; that of the map where it is not moved. */
  readonly seen?: MapGeometry;
}

const NONE: readonly Box[] = [];

/** All that lies over the map by choice, and over it the names, which stand on none of it. */
export function LayerMarks({ labels, taken = NONE, seen, ...props }: Props) {
  const { signals, spots, room } = useMarkSpots(props);
  const barred = useMemo(() => [...room, ...taken], [room, taken]);
  return (
    <>
      <CrossingMarks {...props} />
      {signals && <SignalMarks signals={signals} spots={spots} />}
      {labels(barred, seen)}
    </>
  );
}
