import type { ReactNode } from 'react';
import type { Point } from '../../core/viewmodels/labelSpots';
import type { MapGeometry } from '../map/geometry';
import { TooltipBox } from '../map/TooltipBox';

interface Props {
  /** Where the mark is seen. */
  readonly at: Point;
  readonly geometry: MapGeometry;
  readonly children: ReactNode;
}

const GAP = 14; // CSS pixels

/** What is said of the mark under the pointer or the focus. */
export function MarkTip({ at, geometry, children }: Props) {
  return (
    <TooltipBox at={at} away={GAP} size={geometry}>
      <div className="mark-tip">{children}</div>
    </TooltipBox>
  );
}
