import { create } from 'zustand';
import type { Box } from '../core/viewmodels/labelSpots';

/** The room that controls take on the map which they lie over, in CSS pixels; those that are not drawn take none. */
export const useControlRoom = create<{ readonly boxes: ReadonlyMap<HTMLElement, Box> }>(() => ({
  boxes: new Map(),
}));

/** Follows a control on its map. Gives what ends that. */
export function followControl(control: HTMLElement | null): (() => void) | undefined {
  if (!control) return undefined;
  const tell = (box: Box | null) =>
    useControlRoom.setState(({ boxes }) => {
      const others = [...boxes].filter(([one]) => one !== control);
      return { boxes: new Map(box ? [...others, [control, box]] : others) };
    });
  const measure = () => {
    const { offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height } = control;
    tell(width === 0 ? null : [left, top, left + width, top + height]);
  };
  const sizes = new ResizeObserver(measure);
  sizes.observe(control);
  if (control.offsetParent) sizes.observe(control.offsetParent); // its edges are where the control stands
  return () => {
    sizes.disconnect();
    tell(null);
  };
}
