import { readView, writeView } from '../core/session/readView';
import type { View } from '../core/session/view';
import { addNotices, useStore } from './store';

/** Takes the view from the address of the page, with a notice for each part that is not understood. */
export function readLink(): void {
  const { view, notices } = readView(new URLSearchParams(location.search));
  useStore.setState({ view });
  addNotices(notices);
}

/** Follows "back" and "forward". */
export function followHistory(onView: () => void): void {
  addEventListener('pagehide', writeWaiting);
  addEventListener('popstate', () => {
    forgetWaiting();
    readLink();
    onView();
  });
}

/** The address that shows a view. */
export function linkTo(view: View): string {
  const query = new URLSearchParams(writeView(view)).toString().replaceAll('%2C', ',');
  return `${location.origin}${location.pathname}${query && `?${query}`}`;
}

/**
 * Writing the address is work for the browser (it even reads the icon anew, some 30 ms of it), and it refuses some 200
 * writes in half a minute. So a replacement is written when the view has rested for a moment, or the page is left.
 */
const REST_MS = 300;

let waiting: { timer: ReturnType<typeof setTimeout>; link: string } | null = null;

/** Puts a view into the address of the page: as a step that "back" undoes, or in place of the present one. */
export function showInLink(view: View, history: 'push' | 'replace'): void {
  const link = linkTo(view);
  if (history === 'replace') {
    forgetWaiting();
    waiting = { timer: setTimeout(() => replace(link), REST_MS), link };
    return;
  }
  writeWaiting(); // the step that "back" leads to
  if (link === location.href) return;
  const { search } = location;
  window.history.pushState({ step: stepNow().step + 1, made: performance.now(), search }, '', link);
}

/** A step of this page that "back" leads through: how many there were before it, and when it was made, which tells it from others. */
export interface Step {
  readonly step: number;
  readonly made: number;
  /** The query of the address that it was made from. */
  readonly search?: string;
}

/** The step that is shown. */
export function stepNow(): Step {
  return (window.history.state as Step | null) ?? { step: 0, made: 0 };
}

/** Writes what still waits. */
export function writeWaiting(): void {
  if (waiting) replace(waiting.link);
}

function replace(link: string): void {
  forgetWaiting();
  window.history.replaceState(window.history.state, '', link + location.hash); // a report or story that waits for figures
}

function forgetWaiting(): void {
  if (waiting) clearTimeout(waiting.timer);
  waiting = null;
}
