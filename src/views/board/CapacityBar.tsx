import type { CapacityUse } from '../../core/viewmodels/influx/capacity';

const FULL = 100; // hundredths

/** How much of a capacity is used, up to the line where it is full or beyond it; the words beside it say the same. */
export function CapacityBar({ capacity: { use, level } }: { readonly capacity: CapacityUse }) {
  const most = Math.max(FULL, use);
  return (
    <span className="board-capacity" data-level={level} aria-hidden="true">
      <span style={{ inlineSize: `${(use / most) * 100}%` }} />
      <i style={{ insetInlineStart: `${(FULL / most) * 100}%` }} />
    </span>
  );
}
