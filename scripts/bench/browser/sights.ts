/** When each thing was first on screen, in ms since the navigation started. */
export interface Sights {
  headline?: number;
  svgMap?: number;
  interactiveMap?: number;
}

declare global {
  interface Window {
    benchSights: Sights;
  }
}

/**
 * Runs in the page before its own scripts: notes the first painted frame with the right headline, with the real
 * figures on the map of vectors, and with the interactive map, for the view `place=kri&date=2015-09-29`. Inside it
 * functions must stay without a name, as the page does not have what the TypeScript loader wraps around named ones.
 */
export function watchSights(): void {
  window.benchSights = {};
  const wanted = new Map<keyof Sights, () => boolean>([
    ['headline', () => document.querySelector('.headline-number')?.textContent === '872,328'],
    [
      'svgMap',
      () =>
        document.querySelectorAll('.map-area').length === 18 &&
        document.querySelector(
          '.map-area[data-place="IQG09"][aria-label^="Dahuk: 426,294 "][style*="--class-"]',
        ) !== null,
    ],
    ['interactiveMap', () => document.querySelector('[data-webgl="shown"]') !== null],
  ]);
  new MutationObserver((_, observer) => {
    for (const [sight, isThere] of wanted) {
      if (!isThere()) continue;
      wanted.delete(sight);
      // The frame's callback runs before it is painted, the message after it.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          window.benchSights[sight] = performance.now();
          port1.close();
        };
        port2.postMessage(null);
      });
    }
    if (wanted.size === 0) observer.disconnect();
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}
