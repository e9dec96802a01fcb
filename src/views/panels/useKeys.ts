import { useEffect } from 'react';
import { stepDate } from '../../state/choices';
import { fillScreen, isFull } from '../../state/fullScreen';
import { play, stop } from '../../state/playback';
import { blankScreen, leavePresentation } from '../../state/presentation';
import { useStore } from '../../state/store';

/**
 * Keys of the whole page: `/` or ⌘K searches; while presenting, a clicker steps, Space plays, B blanks the screen until
 * any key, F fills it, Esc leaves. An open dialog has its keys to itself, also when the focus is nowhere in it, because
 * what had it is gone.
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
    addEventListener('keydown', endBlank, true); // before anything that has the focus
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('keydown', endBlank, true);
    };
  }, []);
}

/** Any key ends a blank screen, and does nothing else. */
function endBlank(event: KeyboardEvent): void {
  if (!useStore.getState().blank) return;
  event.preventDefault();
  event.stopPropagation();
  blankScreen(false);
}

/** By the place of letters on the keyboard: under an Arabic layout a clicker's B is another letter. */
function presentKey(event: KeyboardEvent): void {
  const forwards = document.documentElement.dir === 'rtl' ? -1 : 1;
  const onControl = event.target instanceof Element && event.target.closest('button, [role="button"]');
  if (event.key === 'Escape') leavePresentation();
  else if (event.code === 'KeyB' || event.code === 'Period') blankScreen(true);
  else if (event.code === 'KeyF') void fillScreen(!isFull());
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
