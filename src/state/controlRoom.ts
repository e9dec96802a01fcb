import { create } from 'zustand';
import type { Box } from '../core/viewmodels/labelSpots';

/** The room that the choice of layers takes on the map, in CSS pixels; null where it is not on it. */
export const useChoiceRoom = create<{ readonly box: Box | null }>(() => ({ box: null }));

/** Follows the choice of layers on its map. Gives what ends that. */
export function followChoice(choice: HTMLElement | null): (() => void) | undefined {
  if (!choice) return undefined;
  const measure = () => {
    const { offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height } = choice;
    useChoiceRoom.setState({ box: width === 0 ? null : [left, top, left + width, top + height] });
  };
  const sizes = new ResizeObserver(measure);
  sizes.observe(choice);
  if (choice.offsetParent) sizes.observe(choice.offsetParent); // its edges are where the choice stands
  return () => {
    sizes.disconnect();
    useChoiceRoom.setState({ box: null });
  };
}
