import { useEffect, useState } from 'react';

/** Width in CSS pixels of a text in a CSS font. */
export type TextWidth = (text: string, font: string) => number;

const MOST_KEPT = 5000;

/** Measures text as the browser will draw it. A new function whenever fonts have arrived, so that users measure anew. */
export function useTextWidth(): TextWidth {
  const [measure, setMeasure] = useState<TextWidth>(() => newMeasure());
  useEffect(() => {
    const heard = () => setMeasure(() => newMeasure());
    document.fonts.addEventListener('loadingdone', heard);
    return () => document.fonts.removeEventListener('loadingdone', heard);
  }, []);
  return measure;
}

/** A measure with a memory of its own; estimates where there is no canvas. */
function newMeasure(): TextWidth {
  const known = new Map<string, number>();
  const context = document.createElement('canvas').getContext('2d');
  return (text, font) => {
    const key = `${font}|${text}`;
    const kept = known.get(key);
    if (kept !== undefined || !context) return kept ?? text.length * 7;
    context.font = font;
    const { width } = context.measureText(text);
    if (known.size < MOST_KEPT) known.set(key, width);
    return width;
  };
}
