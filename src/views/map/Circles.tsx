import { circleRadius, type MapModel } from '../../core/viewmodels/mapModel';
import { shownAt, type Camera } from './camera';
import type { MapGeometry } from './geometry';

/** The radius of the largest circle, as a share of the smaller side of the map. */
const MOST = 0.085;

interface Props {
  readonly model: MapModel;
  readonly geometry: MapGeometry;
  readonly camera: Camera;
}

/** The largest radius on a map of this size, in CSS pixels. */
export function mostRadius({ width, height }: { width: number; height: number }): number {
  return Math.min(width, height) * MOST;
}

/** One circle per place, its area in proportion to the count; the same scale at every date. */
export function Circles({ model, geometry, camera }: Props) {
  const most = mostRadius(geometry);
  const anchors = new Map(geometry.areas.map(({ place, anchor }) => [place, anchor]));
  const drawn = model.marks
    .filter(({ value, place }) => value !== null && value > 0 && anchors.has(place))
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return (
    <g className="map-circles">
      {drawn.map((mark) => {
        const [x, y] = shownAt(camera, anchors.get(mark.place) ?? [0, 0]);
        return (
          <circle
            key={mark.place}
            cx={x}
            cy={y}
            r={Math.max(1.5, circleRadius(mark.value ?? 0, model.largest, most))}
            data-selected={mark.selected}
          />
        );
      })}
    </g>
  );
}
