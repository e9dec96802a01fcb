import { message } from '../core/domain/message';
import { addNotices } from './store';

/** Fills the screen with the page, or gives the rest of the screen back. A browser that refuses is told of. */
export async function fillScreen(fill: boolean): Promise<void> {
  try {
    if (fill) await document.documentElement.requestFullscreen();
    else if (isFull()) await document.exitFullscreen();
  } catch {
    addNotices([message('notice-full-screen')]);
  }
}

/** Whether the page fills the screen. */
export function isFull(): boolean {
  return document.fullscreenElement !== null;
}
