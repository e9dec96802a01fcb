/**
 * Lets the browser fetch what the built page names for a moment, ahead of the code that will ask for it: when the app
 * has arrived, when the headline is on screen, when the words and the font are here. There is nothing to do in a page
 * that was not built.
 */
export function fetchLater(moment: 'app' | 'headline' | 'rest'): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>(`link[data-moment="${moment}"]`)) {
    link.rel = link.dataset['rel'] ?? '';
  }
}
