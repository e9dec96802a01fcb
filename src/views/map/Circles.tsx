import { circleRadius, type MapMark, type MapModel } from '../../core/viewmodels/mapModel';
import { shownAt, type Camera } from './camera';
import type { MapGeometry } from './geometry';

/** The radius of the largest circle, as a share of the smaller side of the map. */
const MOST = 0.064; // one at the northernmost place stays whole
const LEAST = 1.5; // CSS pixels

interface Props {
  readonly model: MapModel;
  readonly geometry: MapGeometry;
  readonly camera: Camera;
}

/** The largest radius on a map of this size, in CSS pixels. */
export function mostRadius({ width, height }: { width: number; height: number }): number {
  return Math.min(width, height) * MOST;
}

/** The radius of the circle of a place, in CSS pixels; null where there is none to draw. */
export function radiusOfCircle(
  { value }: MapMark,
  { largest }: MapModel,
  size: { width: number; height: number },
): number | null {
  if (value === null || value <= 0) return null;
  return Math.max(LEAST, circleRadius(value, largest, mostRadius(size)));
}

/** One circle per place, its area in proportion to the count; the same scale at every date. */
export function Circles({ model, geometry, camera }: Props) {
  const anchors = new Map(geometry.areas.map(({ place, anchor }) => [place, anchor]));
  const drawn = model.marks
    .flatMap((mark) => {
      const radius = anchors.has(mark.place) ? radiusOfCircle(mark, model, geometry) : null;
      return radius === null ? [] : [{ ...mark, radius }];
    })
    .toSorted((a, b) => b.radius - a.radius);
  return (
    <g className="map-circles">
      {drawn.map((mark) => {
        const [x, y] = shownAt(camera, anchors.get(mark.place) ?? [0, 0]);
        return <circle key={mark.place} cx={x} cy={y} r={mark.radius} data-selected={mark.selected} />;
      })}
    </g>
  );
}
