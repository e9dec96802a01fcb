import { create } from 'zustand';

/**
 * The window with the speaker's notes. It is a blank one of this page's own: both are drawn by the same code from the same
 * state, so that they cannot fall out of step, with or without a network.
 */
export const useNotesWindow = create<{ readonly opened: Window | null; readonly refused: boolean }>()(() => ({
  opened: null,
  refused: false,
}));

/** A window of this name that is open already, of a page that was loaded anew, is taken again. */
const NAME = 'nuzuh-notes';

/** Opens the window with the notes, or brings it forward. A browser that refuses is remembered, so that it can be said. */
export function openNotes(): void {
  const { opened } = useNotesWindow.getState();
  if (opened && !opened.closed) {
    opened.focus();
    return;
  }
  const fresh = open('', NAME, 'popup,width=900,height=700');
  fresh?.document.body.replaceChildren(); // of the page before
  useNotesWindow.setState({ opened: fresh, refused: fresh === null });
  fresh?.addEventListener('pagehide', () => useNotesWindow.setState({ opened: null }));
}
