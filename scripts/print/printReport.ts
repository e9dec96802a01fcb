import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { projectRoot } from '../setup/projectRoot.mjs';

/** What a report came to. */
export interface Printed {
  /** How many pages it has, in words of its language. */
  readonly pages: string;
  /** What the app did not understand or could not read. */
  readonly notices: readonly string[];
}

const PATIENCE_MS = 180_000; // where the machine is busy and draws without a graphics card
const CALM_MS = 1500;

/** Opens the built app in a Chromium with the report that an address asks for, and writes it as a PDF. Rejects where it does not come. */
export async function printReport(executablePath: string, behind: string, out: string): Promise<Printed> {
  const server = await preview({
    root: `${projectRoot}/src/app`,
    configFile: `${projectRoot}/vite.config.ts`,
    logLevel: 'silent',
  });
  const isRoot = process.getuid?.() === 0; // in a container, where Chromium has no sandbox for it
  const browser = await chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}${behind}`);
    await drawn(page);
    const pages = await page.locator('.report-count').innerText();
    const notices = await page.locator('.notices .notice > :first-child').allInnerTexts();
    await page.pdf({ path: out, preferCSSPageSize: true, printBackground: true, tagged: true });
    return { pages: plain(pages), notices: notices.map(plain) };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Waits until the report has all its parts, and nothing in it has changed for a while: what came late is measured anew. */
async function drawn(page: Page): Promise<void> {
  await page.locator('.report[data-drawn="true"]').waitFor({ timeout: PATIENCE_MS });
  await page.evaluate(async (calm) => {
    await document.fonts.ready;
    await new Promise<void>((resolve) => {
      let timer = setTimeout(resolve, calm);
      new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(resolve, calm);
      }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  }, CALM_MS);
  await page.locator('.report[data-drawn="true"]').waitFor({ timeout: PATIENCE_MS });
}

/** Without the marks that isolate figures on a page. */
function plain(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, '');
}
