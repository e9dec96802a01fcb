import type { CapacityUse } from '../../core/viewmodels/influx/capacity';

const FULL = 100; // hundredths

/** How much of a capacity is used, up to the line where it is full or beyond it; the words beside it say the same. */
export function CapacityBar({ capacity: { use, level } }: { readonly capacity: CapacityUse }) {
  const [used, full] = use === null ? [FULL, 0] : [use, FULL]; // who can take nobody is full from the start
  const most = Math.max(used, full);
  return (
    <span className="board-capacity" data-level={level} aria-hidden="true">
      <span style={{ inlineSize: `${(used / most) * 100}%` }} />
      <i style={{ insetInlineStart: `${(full / most) * 100}%` }} />
    </span>
  );
}
