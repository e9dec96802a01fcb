import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { withOwnStyles } from './withOwnStyles';

/** A part that is drawn later is here within these frames, or does not come. */
const MOST_FRAMES = 120;

/**
 * Draws a sheet out of sight and gives it as a text of SVG, once it has the part that `drawnWith` selects. Rejects where
 * the browser does not draw that.
 */
export async function drawSheet(sheet: ReactElement, drawnWith: string): Promise<string> {
  const host = document.createElement('div');
  host.className = 'sheet-host';
  host.setAttribute('aria-hidden', 'true');
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(sheet));
    const drawing = await drawnIn(host, drawnWith);
    return new XMLSerializer().serializeToString(withOwnStyles(drawing));
  } finally {
    root.unmount();
    host.remove();
  }
}

async function drawnIn(host: HTMLElement, drawnWith: string): Promise<SVGSVGElement> {
  for (let frame = 0; frame < MOST_FRAMES; frame++) {
    const drawing = host.querySelector<SVGSVGElement>('svg.sheet');
    if (drawing?.querySelector(drawnWith)) return drawing;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  throw new Error('The picture was not drawn.');
}
