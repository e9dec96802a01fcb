import { useEffect } from 'react';
import { stepDate } from '../../state/choices';
import { leavePresentation, play, stop } from '../../state/playback';
import { useStore } from '../../state/store';

/**
 * Keys of the whole page: `/` or ⌘K searches; while presenting, a clicker steps, Space plays, Esc leaves. An open dialog
 * has its keys to itself, also when the focus is nowhere in it, because what had it is gone.
 */
export function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.closest('input, select, textarea, dialog');
      if (event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey)) {
        event.preventDefault();
        useStore.setState({ panel: 'search' });
      } else if (
        typing ||
        useStore.getState().panel !== null ||
        event.altKey ||
        event.ctrlKey ||
        event.metaKey
      ) {
        return;
      } else if (event.key === '/') {
        event.preventDefault();
        useStore.setState({ panel: 'search' });
      } else if (useStore.getState().view.mode === 'present') {
        presentKey(event);
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

function presentKey(event: KeyboardEvent): void {
  const forwards = document.documentElement.dir === 'rtl' ? -1 : 1;
  const onControl = event.target instanceof Element && event.target.closest('button, [role="button"]');
  if (event.key === 'Escape') leavePresentation();
  else if (event.key === 'PageDown') stepDate(1);
  else if (event.key === 'PageUp') stepDate(-1);
  else if (event.key === 'ArrowRight') stepDate(forwards);
  else if (event.key === 'ArrowLeft') stepDate(-forwards);
  else if (event.key === ' ' && !onControl) {
    if (useStore.getState().playing) stop();
    else play();
  } else return;
  event.preventDefault();
}
