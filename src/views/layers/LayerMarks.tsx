import { CrossingMarks } from './CrossingMarks';
import type { MarkedLayerProps } from './layerProps';
import { SignalMarks } from './SignalMarks';
import { useMarkSpots } from './useMarkSpots';
import './layers.css';

/** All that lies over the map by choice, and over it the names, which stand on none of it. */
export function LayerMarks({ labels, ...props }: MarkedLayerProps) {
  const { signals, spots, room } = useMarkSpots(props);
  return (
    <>
      <CrossingMarks {...props} />
      {signals && <SignalMarks signals={signals} spots={spots} />}
      {labels(room)}
    </>
  );
}
