import { PREVIEW } from '../../src/core/publish/preview/previewTags';
import { presentChromium } from '../setup/findChromium.mjs';

const FACES = /@font-face\{[^}]*\}/g;

/** A drawing as a PNG, in the fonts of the page of snapshots, by a Chromium that is here already; null without one. */
export async function previewPng(svg: string, pageTemplate: string): Promise<Uint8Array | null> {
  const executablePath = await presentChromium();
  if (executablePath === undefined) return null;
  const { chromium } = await import('@playwright/test');
  const isRoot = process.getuid?.() === 0; // in a container, where Chromium has no sandbox for it
  const browser = await chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] });
  try {
    const { width, height } = PREVIEW;
    const page = await browser.newPage({ viewport: { width, height } });
    const faces = (pageTemplate.match(FACES) ?? []).join('');
    await page.setContent(`<!doctype html><style>${faces}body{margin:0}svg{display:block}</style>${svg}`);
    await page.evaluate(() => document.fonts.ready);
    return await page.screenshot({ type: 'png' });
  } finally {
    await browser.close();
  }
}
