import type { Page } from '@playwright/test';

/** Ends the worker from inside, as a browser ends one that takes too much memory: the page hears nothing of it. */
export async function endWorker(page: Page): Promise<void> {
  const worker = page.workers().find((one) => one.url().includes('data.worker'));
  if (!worker) throw new Error('There is no data worker.');
  const closed = worker.waitForEvent('close');
  await worker.evaluate(() => self.close()).catch(() => undefined); // the answer dies with it
  await closed;
}
