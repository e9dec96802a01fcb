/**
 * Lets the browser fetch what the built page names for a moment, ahead of the code that will ask for it: when the app
 * has arrived, or when the headline is on screen. There is nothing to do in a page that was not built.
 */
export function fetchLater(moment: 'app' | 'headline'): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>(`link[data-moment="${moment}"]`)) {
    link.rel = link.dataset['rel'] ?? '';
  }
}
