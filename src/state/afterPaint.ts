/** Resolves once what was just drawn is on screen; in a page that is hidden, where nothing is drawn, soon. */
export function afterPaint(): Promise<void> {
  const next = document.hidden ? setTimeout : requestAnimationFrame;
  return new Promise((resolve) => next(() => setTimeout(resolve)));
}
