import type { KeyboardEvent, MouseEvent } from 'react';
import type { MapMark } from '../../core/viewmodels/mapModel';
import { choosePlace, togglePlace } from '../../state/choices';
import { useStore } from '../../state/store';

/** What makes a drawn place a button of the map: it can be pointed at, focused and chosen. */
export function markActions({ place, selected }: MapMark) {
  const point = () => useStore.setState({ hovered: place });
  const leave = () => useStore.setState({ hovered: null });
  const act = (event: HeldKeys) => (isAdding(event) ? togglePlace(place) : choosePlace(place));
  return {
    'data-place': place,
    'aria-pressed': selected,
    role: 'button',
    tabIndex: 0,
    onPointerEnter: point,
    onPointerLeave: leave,
    onFocus: point,
    onBlur: leave,
    onClick: (event: MouseEvent) => act(event),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      act(event);
    },
  } as const;
}

type HeldKeys = Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** Held keys that add a place to those compared instead of choosing it alone. */
export function isAdding(event: HeldKeys): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}
