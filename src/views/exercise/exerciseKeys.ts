import { fillScreen } from '../../state/fullScreen';
import { useStore } from '../../state/store';

/** Beside the keys of a clicker: Enter or Esc ends what is being typed, and Esc then leaves the exercise. */
export function exerciseKey({ key }: KeyboardEvent, field: Element | null): boolean {
  if (field instanceof HTMLElement) {
    if (!endsTyping(key, field)) return false;
    field.blur();
  } else if (key === 'Escape') leaveExercise();
  else return false;
  return true;
}

function endsTyping(key: string, field: HTMLElement): boolean {
  // A decision is noted by Enter, and its field waits for the next one.
  return key === 'Escape' || (key === 'Enter' && field.closest('form') === null && field.tagName === 'INPUT');
}

/** Gives the page back; the exercise waits where it is. */
export function leaveExercise(): void {
  void fillScreen(false);
  useStore.setState({ panel: null });
}
