import type { ReactNode } from 'react';
import type { Point } from '../../core/viewmodels/labelSpots';

interface Props {
  /** What it tells of, in CSS pixels of the map; it may have been moved out of sight. */
  readonly at: Point;
  /** How far above or below that it stands. */
  readonly away: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly children: ReactNode;
}

/**
 * The box of a tooltip, wholly on its map: it hangs above or below what it tells of, by its middle in the middle of the
 * map and by its end at the end, so that its width need not be known.
 */
export function TooltipBox({ at, away, size, children }: Props) {
  const x = Math.min(size.width, Math.max(0, at[0]));
  const above = at[1] > size.height / 2;
  const y = Math.min(size.height - 2, Math.max(2, at[1] + (above ? -away : away)));
  const place = {
    insetInlineStart: 0,
    transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)`,
  };
  const hung = { transform: `translateX(${Math.round((-100 * x) / size.width)}%)` };
  return (
    <div className="map-tooltip-place" style={place} dir="ltr">
      <div className="map-tooltip" style={hung} data-above={above} dir="auto" aria-hidden="true">
        {children}
      </div>
    </div>
  );
}
