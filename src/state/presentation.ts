import { choose } from './choices';
import { fillScreen } from './fullScreen';
import { useStore } from './store';

/** The audience has gone: nothing plays on behind what is explored next, and the screen is no longer filled. */
export function leavePresentation(): void {
  useStore.setState({ playing: false });
  void fillScreen(false);
  choose({ mode: 'explore' });
}

/** Blanks the screen of a presentation, or shows it again. Nothing plays on unseen. */
export function blankScreen(blank: boolean): void {
  useStore.setState({ playing: false, blank });
}
