import type { Dashboard } from './dashboard';
import { test } from './journey';
import { expect } from './patience';

test.use({ provoked: /ERR_INTERNET_DISCONNECTED/ });

test('without a network everything goes on working', async ({
  dashboard,
  arabic,
  context,
  page,
  requests,
}) => {
  test.slow();
  await openWhole(dashboard);
  await context.setOffline(true);
  const before = requests.length;

  for (const [by, found] of [
    ['Live in', 'Camp'],
    ['Displaced', 'Before June 2014'],
    ['Came from', 'Anbar'],
  ] as const) {
    await dashboard.breakdown.getByRole('radio', { name: by }).check();
    await expect(dashboard.breakdown.getByRole('listitem').filter({ hasText: found })).toBeVisible();
  }
  await dashboard.headline.getByRole('radio', { name: 'Returnees' }).check();
  await expect(dashboard.figure).toContainText(/returnees$/);
  await expect(dashboard.breakdown).toContainText('Where they were displaced before returning');
  await dashboard.headline.getByRole('radio', { name: 'IDPs' }).check();
  await dashboard.map.getByRole('radio', { name: 'Circles' }).check();
  await dashboard.map.getByRole('checkbox', { name: 'per 1,000 residents' }).check();
  await dashboard.map.getByRole('button', { name: 'Zoom in' }).click();
  await dashboard.chooseInRanking('Erbil');
  for (const name of ['Share', 'Load data', 'Why this number?']) {
    await (await dashboard.openDialog(name)).getByRole('button', { name: 'Close' }).click();
    await dashboard.expectNoDialog();
  }
  await dashboard.openSearch();
  await page.keyboard.insertText('Dahuk');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dashboard.figure).toHaveText(/^[\d,]+ IDPs$/);
  await dashboard.expectChosen('Dahuk', 'IQG09');
  await page.getByRole('radio', { name: 'العربية' }).click();
  await expect(arabic.figure).toContainText('نازح');
  await expect(arabic.inRanking('دهوك')).toBeVisible();
  const asked = requests.slice(before).filter(({ url }) => !url.endsWith('/icon.png')); // the browser's own, at each new address
  expect(asked).toEqual([]);
});

test('without a network a file can be opened, down to its districts', async ({ dashboard, context }) => {
  await openWhole(dashboard);
  await context.setOffline(true);
  const dialog = await dashboard.openDialog('Load data');
  const buffer = Buffer.from('date,governorate,district,idps\n2025-01-31,Anbar,Heet,401234\n');
  await dialog.getByLabel('Choose files').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
  await expect(dashboard.figure).toHaveText('401,234 IDPs');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dashboard.map.getByRole('button', { name: 'All districts' }).click();
  await expect(dashboard.page.getByRole('table', { name: 'Ranking by district' })).toContainText('Heet');
  await expect(dashboard.map).toContainText('No outlines of districts are loaded');
});

/** Opens the dashboard and waits until all that it fetches in the background is there. */
async function openWhole(dashboard: Dashboard): Promise<void> {
  const last = dashboard.page.waitForResponse(/idps-by-wave/);
  await dashboard.open('place=IQG01&date=2018-12-31');
  await (await last).finished();
  await dashboard.interactiveMap();
}
