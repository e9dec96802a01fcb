import { useEffect } from 'react';
import { goBy } from '../../state/exercise/exerciseStore';
import { fillScreen, isFull } from '../../state/fullScreen';
import { useStore } from '../../state/store';

/**
 * The keys of a clicker. Who types keeps all keys, until Enter or Esc ends the typing; a blank screen takes any key and
 * does nothing else. Letters go by their place on the keyboard: under an Arabic layout B is another letter.
 */
export function useExerciseKeys(isBlank: boolean, setBlank: (blank: boolean) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const target = event.target instanceof Element ? event.target : null;
      const field = target?.closest('input, select, textarea');
      if (isBlank) setBlank(false);
      else if (field instanceof HTMLElement) {
        if (!endsTyping(event.key, field)) return;
        field.blur();
      } else if (event.code === 'KeyB' || event.code === 'Period') setBlank(true);
      else if (!pressed(event, target?.closest('button, summary, a') !== null)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('keydown', onKey, true); // before what has the focus, which a blank screen hides
    return () => removeEventListener('keydown', onKey, true);
  }, [isBlank, setBlank]);
}

function endsTyping(key: string, field: HTMLElement): boolean {
  // A decision is noted by Enter, and its field waits for the next one.
  return key === 'Escape' || (key === 'Enter' && field.closest('form') === null && field.tagName === 'INPUT');
}

/** Whether the key meant something here. A clicker sends → for “on” in every language. */
function pressed({ key, code }: KeyboardEvent, isOnControl: boolean): boolean {
  if (key === 'PageDown' || (key === ' ' && !isOnControl)) goBy(1);
  else if (key === 'PageUp') goBy(-1);
  else if (key === 'ArrowRight') goBy(1);
  else if (key === 'ArrowLeft') goBy(-1);
  else if (code === 'KeyF') void fillScreen(!isFull());
  else if (key === 'Escape') leaveExercise();
  else return false;
  return true;
}

/** Gives the page back; the exercise waits where it is. */
export function leaveExercise(): void {
  void fillScreen(false);
  useStore.setState({ panel: null });
}
