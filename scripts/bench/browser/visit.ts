import { setTimeout as wait } from 'node:timers/promises';
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

/**
 * Waits until an expression is true in the page, asking five times a second without help from inside it: the driver's
 * own way would first run 330 kB of script there, a quarter of a second on a slowed page that is just loading. Rejects
 * after `patience` milliseconds.
 */
export async function untilTrue(cdp: CDPSession, expression: string, patience: number): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await wait(200)) {
    const { result } = await cdp.send('Runtime.evaluate', { expression, returnByValue: true });
    if (result.value === true) return;
  }
  throw new Error(`Not seen within ${patience / 1000} s: ${expression}`);
}
