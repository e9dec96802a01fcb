import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** What a browser that opens a picture alone finds in it. */
export interface PictureContent {
  readonly isBroken: boolean;
  readonly texts: readonly (string | null)[];
  /** Parts that need the page's style sheet, and parts that can run or ask for anything. */
  readonly needsThePage: number;
  readonly runs: number;
  /** Colours of its areas. */
  readonly colours: number;
}

/** Reads a picture as a browser does that has nothing but its text. */
export function contentOf(page: Page, svg: string): Promise<PictureContent> {
  return page.evaluate((text) => {
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
    const parts = [...picture.querySelectorAll('*')];
    const fills = [...picture.querySelectorAll('path')].map((path) => path.getAttribute('fill'));
    return {
      isBroken: picture.querySelector('parsererror') !== null,
      texts: [...picture.querySelectorAll('text')].map((one) => one.textContent),
      needsThePage: parts.filter((part) => part.hasAttribute('class') || part.hasAttribute('style')).length,
      runs: parts.filter(({ localName }) => ['script', 'image', 'use', 'foreignObject'].includes(localName))
        .length,
      colours: new Set(fills).size,
    };
  }, svg);
}

/** Saves by a button and gives the name and the bytes of the file. */
export async function savedBy(button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const saved = button.page().waitForEvent('download');
  await button.click();
  const file = await saved;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}
