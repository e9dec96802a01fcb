import { useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/**
 * The size of an element in whole CSS pixels, kept as it changes; zeros before it is laid out. Less than a pixel is no
 * change: a legend as tall as the circles of the map above it would swing between two sizes for ever. With it comes what
 * 1rem is in CSS pixels: to ask for that at every step of a date would have the browser work out all styles at once.
 */
export function useSize(ref: RefObject<HTMLElement | null>): {
  readonly width: number;
  readonly height: number;
  readonly rem: number;
} {
  const [size, setSize] = useState({ width: 0, height: 0, rem: 16 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setSize((known) =>
        Math.abs(known.width - width) < 1 && Math.abs(known.height - height) < 1 && known.rem === rem
          ? known
          : { width: Math.round(width), height: Math.round(height), rem },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const onPaper = () => flushSync(measure); // an observer would be heard too late for it
    addEventListener('beforeprint', onPaper);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', onPaper);
    };
  }, [ref]);
  return size;
}
