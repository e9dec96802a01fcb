import { test } from './journey';
import { expect } from './patience';

/** Found nowhere else, so that its every trace is a leak. */
const SECRET = '7654321';

test('nothing of a file leaves the browser in a whole session', async ({ dashboard, page, requests }) => {
  const lastShipped = page.waitForResponse(/idps-by-wave/);
  await dashboard.open('place=kri&date=2015-09-29');
  await lastShipped;
  const dialog = await dashboard.openDialog('Load data');
  const content = `reference_date,admin1_name,idps_individuals\n2025-01-31,Dahuk,${SECRET}\n2025-02-28,Village${SECRET},12\n`;
  const file = { name: `round${SECRET}.csv`, mimeType: 'text/csv', buffer: Buffer.from(content) };
  await dialog.getByLabel('Choose files').setInputFiles(file);
  await expect(dialog).toContainText('2 records');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dashboard.choosePlace('Dahuk');
  await dashboard.chooseDate('2025-01-31');
  await expect(dashboard.figure).toHaveText('7,654,321 IDPs');
  const share = await dashboard.openDialog('Share');
  await expect(share).toContainText('These figures come from a file of yours, which stays in this browser.');
  await expect(share.getByRole('textbox')).not.toHaveValue(new RegExp(SECRET));
  await expect(share.getByRole('blockquote')).toContainText(`Source: the file round${SECRET}.csv.`);
  await share.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('radio', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');

  expect(requests.length).toBeGreaterThan(20);
  const hosts = new Set(requests.map(({ url }) => new URL(url).host));
  expect([...hosts]).toEqual([new URL(page.url()).host]);
  expect(requests.filter(({ url, body }) => `${url}${body ?? ''}`.includes(SECRET))).toEqual([]);
});

test('nothing of a file is kept on the device', async ({ dashboard, page, context }) => {
  await dashboard.open();
  const dialog = await dashboard.openDialog('Load data');
  const content = `date,governorate,idps\n2025-01-31,Dahuk,${SECRET}\n`;
  await dialog
    .getByLabel('Choose files')
    .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
  await expect(dashboard.figure).toHaveText('7,654,321 IDPs');
  const kept = JSON.stringify(await context.storageState({ indexedDB: true }));
  expect(kept).not.toContain(SECRET);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await dashboard.reload();
  await expect(dashboard.figure).toHaveText('1,098,913 IDPs');
});

test('the page forbids itself every other site', async ({ dashboard, page }) => {
  await dashboard.open();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/https?:|\*|unsafe/);
});
