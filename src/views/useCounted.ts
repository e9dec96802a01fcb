import type { Measure, Unit } from '../core/domain/measure';
import { useStore } from '../state/store';

/** What the figures on screen are of and in which unit they count: those that the view asks for may still be on their way. */
export function useCounted(): { readonly measure: Measure; readonly unit: Unit } {
  return useStore(({ frame, view }) => frame?.cube ?? view);
}
