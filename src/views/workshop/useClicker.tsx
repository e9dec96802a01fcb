import { useLayoutEffect, useState, type ReactNode } from 'react';
import { fillScreen, isFull } from '../../state/fullScreen';
import { useStore } from '../../state/store';
import { clickerKey, closestOf, isHeldWith } from './clickerKey';
import './blankScreen.css';

interface Keys {
  readonly go: (by: 1 | -1) => void;
  /** Keys that the room has beside those of a clicker; true where one meant something. Must keep its identity. */
  readonly also?: (event: KeyboardEvent, field: Element | null) => boolean;
}

/**
 * The keys of a clicker in a room that covers the page: what is being typed is left alone, but for the two keys that
 * most clickers send; a blank screen takes any key and does nothing else. Returns the blank screen, which stands in the
 * room's own window: what a modal window covers cannot cover it.
 */
export function useClicker({ go, also }: Keys): ReactNode {
  const { t } = useStore((store) => store.language);
  const [isBlank, setBlank] = useState(false);
  // with the room, not after it is painted: a key that is pressed at once is heard
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isHeldWith(event)) return;
      const field = closestOf(event, 'input, select, textarea');
      const isTyped = field !== null && !event.key.startsWith('Page');
      const asked = isTyped ? undefined : clickerKey(event);
      if (isBlank) setBlank(false);
      else if (asked === 'blank') setBlank(true);
      else if (asked === 'fill') void fillScreen(!isFull());
      else if (asked) go(asked === 'on' ? 1 : -1);
      else if (!also?.(event, field)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('keydown', onKey, true); // before what has the focus, which a blank screen hides
    return () => removeEventListener('keydown', onKey, true);
  }, [go, also, isBlank]);
  if (!isBlank) return null;
  return (
    <button
      type="button"
      className="blank-screen"
      aria-label={t('blank-screen')}
      onClick={() => setBlank(false)}
    />
  );
}
