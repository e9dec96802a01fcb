import { CrossingMarks } from './CrossingMarks';
import type { PlacedLayerProps } from './layerProps';
import { SignalMarks } from './SignalMarks';
import './layers.css';

/** All that lies over the map by choice. */
export function LayerMarks(props: PlacedLayerProps) {
  return (
    <>
      <CrossingMarks {...props} />
      <SignalMarks {...props} />
    </>
  );
}
