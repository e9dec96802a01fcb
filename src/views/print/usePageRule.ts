import { useEffect } from 'react';
import type { PrintChoices } from '../../core/viewmodels/print/printChoices';

/**
 * Tells the browser's print the paper while a report is open. It has a style sheet of its own, as a page cannot be
 * given by an attribute; one that is made by code is no inline style, which the page's policy forbids.
 */
export function usePageRule({ paper, orientation }: Pick<PrintChoices, 'paper' | 'orientation'>): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { size: ${paper} ${orientation}; margin: 0; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [paper, orientation]);
}
