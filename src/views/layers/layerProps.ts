import type { Crossing } from '../../core/domain/crossing';
import type { Camera } from '../map/camera';
import type { MapGeometry } from '../map/geometry';
import type { LabelsAmong } from '../map/withMarks';
import type { Shown } from '../useShown';

/** What the layers over a map are made of. */
export interface LayerProps {
  readonly shown: Shown;
  /** Those to be drawn, and those that cannot be; none where they are switched off. */
  readonly crossings: readonly Crossing[];
}

/** The same with where things lie on the map. */
export interface PlacedLayerProps extends LayerProps {
  readonly geometry: MapGeometry;
  readonly camera: Camera;
}

/** The same of the marks, with the names that stand over them. */
export interface MarkedLayerProps extends PlacedLayerProps {
  readonly labels: LabelsAmong;
}
