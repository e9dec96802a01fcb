import type { Page } from '@playwright/test';
import { test } from './journey';
import { expect } from './patience';

const SCRIPT = '**/data.worker-*.js';
const LOST = 'The reader of the figures was lost, perhaps for want of memory.';

test.describe('a script of the worker that', () => {
  test.use({ provoked: /Failed to load resource|net::ERR|out of memory/ });

  test('is not there: it is said, and a retry works', async ({ dashboard, page }) => {
    await page.route(SCRIPT, (route) => route.fulfill({ status: 404 }));
    await dashboard.visit('place=kri&date=2015-09-29');
    await expect(dashboard.alert).toContainText(`${LOST} Check the connection and try again.`);
    await page.unroute(SCRIPT);
    await dashboard.alert.getByRole('button', { name: 'Try again' }).click();
    await expect(dashboard.figure).toHaveText('872,328 IDPs');
  });

  test('breaks as it starts: the same', async ({ dashboard, page }) => {
    const body = "throw new RangeError('out of memory');";
    await page.route(SCRIPT, (route) => route.fulfill({ contentType: 'text/javascript', body }));
    await dashboard.visit();
    await expect(dashboard.alert).toContainText(LOST);
    await page.unroute(SCRIPT);
    await dashboard.alert.getByRole('button', { name: 'Try again' }).click();
    await expect(dashboard.figure).toHaveText('1,098,913 IDPs');
  });
});

test('a worker that ends without a word: what was open stays, and a retry brings it back', async ({
  dashboard,
  page,
}) => {
  const lastShipped = page.waitForResponse(/idps-by-wave/);
  await dashboard.open('place=kri&date=2015-09-29');
  await lastShipped;
  await endWorker(page);
  await dashboard.headline.getByRole('radio', { name: 'Families' }).check();
  await expect(dashboard.alert).toContainText(`${LOST} What was open before is still here.`); // two silences of 4 s
  await expect(dashboard.figure).toHaveText('872,328 IDPs');
  await expect(dashboard.tableValue('Dahuk')).toHaveText('426,294');
  await dashboard.alert.getByRole('button', { name: 'Try again' }).click();
  await expect(dashboard.figure).toHaveText('145,388 IDP families');
  await expect(dashboard.alert).toBeHidden();
});

/** Ends the worker from inside, as a browser ends one that takes too much memory: the page hears nothing of it. */
async function endWorker(page: Page): Promise<void> {
  const worker = page.workers().find((one) => one.url().includes('data.worker'));
  if (!worker) throw new Error('There is no data worker.');
  const closed = worker.waitForEvent('close');
  await worker.evaluate(() => self.close()).catch(() => undefined); // the answer dies with it
  await closed;
}
