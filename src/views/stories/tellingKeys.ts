import { useEffect } from 'react';
import { blankScreen } from '../../state/presentation';
import { openNotes } from '../../state/story/notesWindow';
import { togglePointer } from '../../state/story/pointer';
import { stepStory, useTelling } from '../../state/story/telling';
import { useStore } from '../../state/store';
import { toggleTheme } from '../../state/theme';
import { clickerKey, closestOf, isHeldWith } from '../workshop/clickerKey';

/**
 * What a presentation has of keys beside those of the page: P for the pointer, T for light or dark, and while a story is
 * told those of a clicker for its steps, N for the notes. They come before whatever has the focus.
 */
export function useTellingKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { view, panel, blank } = useStore.getState();
      if (event.defaultPrevented || view.mode !== 'present' || panel !== null || blank) return;
      if (isTyped(event) || !tellingKey(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, []);
}

/** In the window with the notes, which has the focus when the speaker writes or clicks there. */
export function notesKey(event: KeyboardEvent): void {
  if (isTyped(event)) return;
  const { blank } = useStore.getState();
  if (blank || clickerKey(event) === 'blank') blankScreen(!blank);
  else if (!tellingKey(event)) return;
  event.preventDefault();
}

function isTyped(event: KeyboardEvent): boolean {
  return closestOf(event, 'input, select, textarea, dialog') !== null || isHeldWith(event);
}

/** True where the key meant something. */
function tellingKey(event: KeyboardEvent): boolean {
  const { code, key } = event;
  const asked = clickerKey(event);
  if (code === 'KeyP') togglePointer();
  else if (code === 'KeyT') toggleTheme();
  else if (useTelling.getState().story === null) return false;
  else if (code === 'KeyN') openNotes();
  else if (asked === 'on' || key === 'ArrowDown') stepStory(1);
  else if (asked === 'back' || key === 'ArrowUp') stepStory(-1);
  else if (key === 'Home') stepStory(-Infinity);
  else if (key === 'End') stepStory(Infinity);
  else return false;
  return true;
}
