import { useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { measureParts, type Measured } from './measureParts';

/**
 * What is drawn in a container, measured anew whenever anything of it changes: figures arrive, names are drawn, fonts
 * come. Null before it is drawn.
 */
export function useMeasured(ref: RefObject<HTMLElement | null>): Measured | null {
  const [measured, setMeasured] = useState<Measured | null>(null);
  useLayoutEffect(() => {
    const container = ref.current;
    if (!container) return undefined;
    let frame = 0;
    const measure = () => setMeasured(measureParts(container));
    const measureSoon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    };
    measure();
    const sizes = new ResizeObserver(measureSoon);
    sizes.observe(container);
    const changes = new MutationObserver(measureSoon);
    changes.observe(container, { subtree: true, childList: true, characterData: true, attributes: true });
    const onPaper = () => flushSync(measure); // a frame would come too late for it
    document.fonts.addEventListener('loadingdone', measureSoon);
    addEventListener('beforeprint', onPaper);
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      changes.disconnect();
      document.fonts.removeEventListener('loadingdone', measureSoon);
      removeEventListener('beforeprint', onPaper);
    };
  }, [ref]);
  return measured;
}
