import type { ReactNode } from 'react';
import type { Point } from '../../core/viewmodels/labelSpots';
import type { MapGeometry } from '../map/geometry';

interface Props {
  /** Where the mark is seen. */
  readonly at: Point;
  readonly geometry: MapGeometry;
  readonly children: ReactNode;
}

const GAP = 14; // CSS pixels

/** What is said of the mark under the pointer or the focus, on the side where there is room. */
export function MarkTip({ at: [x, y], geometry: { width, height }, children }: Props) {
  const above = y > height / 2;
  const side = x > width * 0.7 ? 'before' : x < width * 0.3 ? 'after' : 'middle';
  const style = {
    insetInlineStart: 0,
    transform: `translate(${Math.round(x)}px, ${Math.round(y + (above ? -GAP : GAP))}px)`,
  };
  return (
    <div className="map-tooltip-place" style={style} dir="ltr">
      <div className="map-tooltip mark-tip" data-above={above} data-side={side} dir="auto" aria-hidden="true">
        {children}
      </div>
    </div>
  );
}
