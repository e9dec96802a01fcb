import { useLayoutEffect } from 'react';

/**
 * Marks all figures, for the style sheets, while a part of them is drawn: `data-` with the name and the value; null for
 * no mark. Were the part looked for (`:has`), each label that comes or goes would have styles matched anew.
 */
export function useFiguresMark(name: 'story' | 'steps' | 'refused', value: string | null): void {
  useLayoutEffect(() => {
    const figures = document.querySelector<HTMLElement>('.figures');
    if (!figures || value === null) return undefined;
    figures.dataset[name] = value;
    return () => {
      delete figures.dataset[name];
    };
  }, [name, value]);
}
