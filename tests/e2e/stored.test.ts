import { Dashboard } from './dashboard';
import { test as journey } from './journey';
import { endWorker } from './endWorker';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';
import { serveSite, type ServedSite } from './servedSite';

const test = journey.extend<{ readonly site: ServedSite }>({
  // eslint-disable-next-line no-empty-pattern -- the driver reads the names of what a fixture wants
  site: async ({}, give) => {
    const site = await serveSite();
    await give(site);
    await site.close();
  },
  baseURL: async ({ site }, give) => give(site.address),
});

test.use({ serviceWorkers: 'allow', provoked: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/ });

/** All of the site is fetched and stored, which takes a while on a busy machine. */
const STORED = { timeout: 60_000 };

test('the page is stored at the first visit and opens in a new window without a network', async ({
  dashboard,
  context,
  site,
}) => {
  test.slow();
  await dashboard.open('lang=en');
  await expect(dashboard.page.getByRole('button', { name: 'Works offline' })).toBeVisible(STORED);
  await context.setOffline(true);
  await site.close();
  await dashboard.page.close();

  const page = await context.newPage();
  const again = new Dashboard(page);
  await again.open('lang=en&place=kri&date=2015-09-29');
  await expect(again.figure).toHaveText('872,328 IDPs');
  await again.interactiveMap();
  await expect(again.breakdown).toContainText('Ninewa');
  await page.getByRole('button', { name: 'Works offline' }).click();
  await expect(again.dialog).toContainText('This page is stored in this browser with its figures and maps.');
  await expect(again.dialog).toContainText(/It takes some \d+ MB\./);
  await expect(again.dialog).toContainText('Files that you open are never stored');
  await expectNoBarrier(page);
  await again.dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('radio', { name: 'العربية' }).click();
  await expect(page.getByRole('button', { name: 'تعمل من دون إنترنت' })).toBeVisible();
});

test('once all is stored, every series that ships is at hand: no first choice asks the worker', async ({
  dashboard,
  page,
}) => {
  test.slow();
  await dashboard.open('lang=en&place=IQG01&date=2018-12-31');
  await expect(page.getByRole('button', { name: 'Works offline' })).toBeVisible(STORED);
  await endWorker(page);
  await dashboard.headline.getByRole('radio', { name: 'Families' }).check();
  await expect(dashboard.figure).toHaveText(/^[\d,]+ IDP families$/);
  await dashboard.headline.getByRole('radio', { name: 'Returnees' }).check();
  await expect(dashboard.figure).toHaveText(/^[\d,]+ returnee families$/);
});

test('what the browser has cleared is fetched again, and until then the mark says that it is gone', async ({
  dashboard,
  page,
  context,
}) => {
  test.slow();
  await dashboard.open('lang=en');
  const kept = page.getByRole('button', { name: 'Works offline' });
  await expect(kept).toBeVisible(STORED);
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    const [lost] = (await cache.keys()).filter(({ url }) => url.includes('idps-by-wave'));
    if (!lost || !(await cache.delete(lost))) throw new Error('nothing to clear');
  });
  await context.setOffline(true);
  await dashboard.reload();
  await expect(page.getByRole('button', { name: 'Not stored' })).toBeVisible(STORED);
  await expect(dashboard.figure).toHaveText('1,098,913 IDPs');
  await context.setOffline(false);
  await dashboard.reload();
  await expect(kept).toBeVisible(STORED);
});

test('a newer version is offered, and used when a person says so', async ({ dashboard, page, site }) => {
  test.slow();
  await dashboard.open('lang=en&place=IQG09');
  await expect(page.getByRole('button', { name: 'Works offline' })).toBeVisible(STORED);
  site.bringOutNewer();
  await dashboard.reload();
  const mark = page.getByRole('button', { name: 'Newer version' });
  await expect(mark).toBeVisible(STORED);
  await mark.click();
  await expect(dashboard.dialog).toContainText('A newer version of this page has been stored.');
  await dashboard.dialog.getByRole('button', { name: 'Use the newer version now' }).click();
  await expect(page.getByRole('button', { name: 'Works offline' })).toBeVisible(STORED);
  await expect(mark).toHaveCount(0);
  await dashboard.expectChosen('Dahuk', 'IQG09');
});

test.describe('where nothing may be stored', () => {
  test.use({ serviceWorkers: 'block' });
  test('the mark says so', async ({ dashboard, page }) => {
    await dashboard.open('lang=en');
    const mark = page.getByRole('button', { name: 'Not stored' });
    await expect(mark).toBeVisible(STORED);
    await mark.click();
    await expect(dashboard.dialog).toContainText('Without internet it works as long as it stays open.');
  });
});
