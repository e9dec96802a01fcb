import type { Browser, CDPSession, Page } from '@playwright/test';
import { watchSights } from './sights';

/** A page in a browser context of its own, so with an empty cache. */
export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly close: () => Promise<void>;
}

/** Opens a fresh page that watches for its first sights; `slowdown` is how many times slower its main thread runs. */
export async function openVisit(browser: Browser, slowdown = 1): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  if (slowdown > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watchSights);
  return { page, cdp, close: () => context.close() };
}
