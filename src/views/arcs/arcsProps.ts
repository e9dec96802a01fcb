import type { Camera } from '../map/camera';
import type { MapGeometry } from '../map/geometry';
import type { Shown } from '../useShown';

/** What arcs are drawn from and on. */
export interface ArcsProps {
  readonly shown: Shown;
  readonly geometry: MapGeometry;
  readonly camera: Camera;
}
