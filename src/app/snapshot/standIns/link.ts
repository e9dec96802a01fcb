import { readView, writeView } from '../../../core/session/readView';
import type { View } from '../../../core/session/view';

/**
 * In place of the address of a page on a site: a file has its view behind the `#`. Where a browser keeps the address of
 * such a page to itself, the view lasts as long as the page.
 */
export function showInLink(view: View): void {
  const hash = new URLSearchParams(writeView(view)).toString().replaceAll('%2C', ',');
  try {
    window.history.replaceState(null, '', `#${hash}`);
  } catch {
    // a mail program's preview, or a page inside another
  }
}

/** The view behind the `#`; null without one. */
export function viewInLink(): View | null {
  const hash = location.hash.slice(1);
  return hash === '' ? null : readView(new URLSearchParams(hash)).view;
}
