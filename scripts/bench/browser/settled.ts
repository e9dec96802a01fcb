import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { ServedSite } from '../site/siteServer';

const QUIET_MS = 1000;

/** Opens a view and waits until the map is what this browser can show and nothing has been asked for a while. */
export async function openSettled(page: Page, site: ServedSite, view: string): Promise<void> {
  await page.goto(`${site.address}/?${view}`, { waitUntil: 'commit' });
  await page.locator('[data-webgl="shown"], [data-webgl="absent"]').waitFor({ state: 'attached' });
  for (let asked = -1; asked !== site.deliveries.length;) {
    asked = site.deliveries.length;
    await wait(QUIET_MS);
  }
}
