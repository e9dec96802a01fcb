import { readView, writeView } from '../core/session/readView';
import type { View } from '../core/session/view';
import { afterPaint } from './afterPaint';
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
    waiting = null;
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
 * Writing the address is work for the browser: 5 ms of this thread and 20 of others, as it even reads the icon anew. So a
 * step is written when the frame that shows it is on screen. And it refuses some 200 writes in half a minute, so a
 * replacement is written when the view has rested for a moment. Either before the page is left (`watchSteps`).
 */
const REST_MS = 300;

let waiting: { readonly link: string; readonly step: Step | null } | null = null;

/** Puts a view into the address of the page: as a step that "back" undoes, or in place of the present one. */
export function showInLink(view: View, history: 'push' | 'replace'): void {
  const link = linkTo(view);
  const isStep = history === 'push';
  if (isStep || waiting?.step) writeWaiting(); // the step that "back" leads to
  if (isStep && link === location.href) return;
  const { search } = location;
  const step = isStep ? { step: stepNow().step + 1, made: performance.now(), search } : null;
  const mine = { link, step };
  waiting = mine;
  const write = () => waiting === mine && writeWaiting();
  if (step) void afterPaint().then(write);
  else setTimeout(write, REST_MS);
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
  return waiting?.step ?? (window.history.state as Step | null) ?? { step: 0, made: 0 };
}

/** Writes what still waits: whoever else looks at the address, or writes it, asks for this before. */
export function writeWaiting(): void {
  if (!waiting) return;
  const { link, step } = waiting;
  waiting = null;
  if (step) window.history.pushState(step, '', link);
  else window.history.replaceState(window.history.state, '', link + location.hash); // a report or story that waits for figures
}
