import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Story } from '../../core/session/story/story';
import { useStore } from '../../state/store';
import { SpeakerNotes } from './SpeakerNotes';
import { notesKey } from './tellingKeys';

interface Props {
  readonly opened: Window;
  readonly story: Story | null;
}

/** Draws the speaker's notes into a window of their own, in the look and language of the page. */
export function NotesWindow({ opened, story }: Props) {
  const { t, code, direction } = useStore((store) => store.language);
  const theme = useStore((store) => store.theme);
  const { document: page } = opened;
  useEffect(() => copyStyles(page), [page]);
  useEffect(
    () => setLook(page, { title: t('notes-title'), code, direction, theme }),
    [page, t, code, direction, theme],
  );
  useEffect(() => {
    opened.addEventListener('keydown', notesKey);
    const gone = () => {
      const words = page.createElement('p');
      words.className = 'notes-gone';
      words.textContent = t('notes-gone');
      page.body.replaceChildren(words);
    };
    addEventListener('pagehide', gone);
    return () => {
      opened.removeEventListener('keydown', notesKey);
      removeEventListener('pagehide', gone);
    };
  }, [opened, page, t]);
  return createPortal(<SpeakerNotes story={story} />, page.body);
}

function copyStyles(page: Document): void {
  const styles = document.querySelectorAll('link[rel="stylesheet"], style');
  page.head.replaceChildren(
    ...Array.from(styles, (style) => {
      const copy = page.importNode(style, true);
      if (style instanceof HTMLLinkElement) copy.setAttribute('href', style.href); // the window has no address
      return copy;
    }),
  );
}

interface Look {
  readonly title: string;
  readonly code: string;
  readonly direction: string;
  readonly theme: string;
}

function setLook(page: Document, { title, code, direction, theme }: Look): void {
  page.title = title;
  page.documentElement.lang = code;
  page.documentElement.dir = direction;
  page.documentElement.dataset['theme'] = theme;
}
