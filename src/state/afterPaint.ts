/** Resolves once what was just drawn is on screen; not while the page is hidden. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
