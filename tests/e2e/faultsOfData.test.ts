import type { Dashboard } from './dashboard';
import { test } from './journey';
import { expect } from './patience';

test.use({ provoked: /Failed to load resource|net::ERR/ });

const PAGE_INSTEAD = {
  contentType: 'text/html',
  body: '<!doctype html><title>Sign in to the hotel network</title>',
};

test('figures that are not there: why, and a retry that works', async ({ dashboard, page }) => {
  await page.route('**/idps-*.csv', (route) => route.fulfill({ status: 404 }));
  await dashboard.visit('place=kri&date=2015-09-29');
  await expect(dashboard.alert).toContainText(
    'The file idps.csv (404) could not be fetched. Check the connection and try again.',
  );
  await expect(dashboard.headline).toContainText('No figures to show.');
  await page.unroute('**/idps-*.csv');
  await retry(dashboard);
  await expect(dashboard.figure).toHaveText('872,328 IDPs');
  await expect(dashboard.alert).toBeHidden();
  await expect(dashboard.map.getByRole('button', { name: /^Dahuk: 426,294 IDPs/ })).toBeAttached();
});

test('a page of the network instead of the figures: it says what came', async ({ dashboard, page }) => {
  await page.route('**/data/idps-*.csv', (route) => route.fulfill(PAGE_INSTEAD));
  await dashboard.visit();
  await expect(dashboard.alert).toContainText('This is not a table with columns. It begins: <!doctype html>');
  await page.unroute('**/data/idps-*.csv');
  await retry(dashboard);
  await expect(dashboard.figure).toHaveText('1,098,913 IDPs');
});

test('an empty file of figures', async ({ dashboard, page }) => {
  await page.route('**/data/idps-*.csv', (route) => route.fulfill({ body: '' }));
  await dashboard.visit();
  await expect(dashboard.alert).toContainText('The file idps.csv is empty.');
});

test('a connection that breaks off', async ({ dashboard, page }) => {
  await page.route('**/data/idps-*.csv', (route) => route.abort('connectionreset'));
  await dashboard.visit();
  await expect(dashboard.alert).toContainText('The file idps.csv could not be fetched.');
});

test('a gazetteer that is not there', async ({ dashboard, page }) => {
  await page.route('**/governorates-*.csv', (route) => route.fulfill({ status: 503 }));
  await dashboard.visit();
  await expect(dashboard.alert).toContainText('The file governorates.csv (503) could not be fetched.');
});

test('returnees that cannot be fetched: what was open stays, and a retry works', async ({
  dashboard,
  page,
}) => {
  await page.route('**/returnees-*.csv', (route) => route.abort());
  await dashboard.open('date=2018-12-31');
  const before = (await dashboard.figure.textContent()) ?? '';
  await dashboard.headline.getByRole('radio', { name: 'Returnees' }).check();
  await expect(dashboard.alert).toContainText(
    'The file returnees.csv could not be fetched. What was open before is still here.',
  );
  await expect(dashboard.figure).toHaveText(before);
  await expect(dashboard.area('Dahuk')).toHaveAccessibleName(/^Dahuk: [\d,]+ IDPs$/);
  await expect(dashboard.map.getByRole('group', { name: 'Legend' })).toContainText('IDPs per governorate');
  await page.unroute('**/returnees-*.csv');
  await retry(dashboard);
  await expect(dashboard.figure).toHaveText(/^[\d,]+ returnees$/);
});

test('returnees that cannot be fetched are no fault any more once the figures on screen are wanted again', async ({
  dashboard,
  page,
}) => {
  await page.route('**/returnees-*.csv', (route) => route.abort());
  await dashboard.open('date=2018-12-31');
  await dashboard.headline.getByRole('radio', { name: 'Returnees' }).check();
  await expect(dashboard.alert).toContainText('The file returnees.csv could not be fetched.');
  await dashboard.chooseDate('2018-10-31');
  await expect(dashboard.alert).toBeVisible();
  await dashboard.headline.getByRole('radio', { name: 'IDPs' }).check();
  await expect(dashboard.alert).toBeHidden();
  await expect(dashboard.figure).toHaveText(/^[\d,]+ IDPs$/);
});

test('residents that cannot be fetched: no count is told as a rate', async ({ dashboard, page }) => {
  await page.route('**/population-*.csv', (route) => route.abort());
  await dashboard.open('date=2015-09-29&rate=per1000');
  await expect(dashboard.area('Anbar')).toHaveAccessibleName('Anbar: 583,050 IDPs');
});

test('a breakdown that cannot be fetched is said in its place, and a retry works', async ({
  dashboard,
  page,
}) => {
  await page.route('**/idps-by-origin-*.csv', (route) => route.abort());
  await dashboard.open('place=kri&date=2015-09-29');
  await expect(dashboard.breakdown).toContainText('The breakdown could not be read.');
  await expect(dashboard.figure).toHaveText('872,328 IDPs');
  await page.unroute('**/idps-by-origin-*.csv');
  await dashboard.breakdown.getByRole('button', { name: 'Try again' }).click();
  await expect(dashboard.breakdown).toContainText('of 145,388 families with this known');
});

test('figures and parts are complete without events, population and sources', async ({ dashboard, page }) => {
  await page.route(/(events|population|sources)-[^/]*\.csv$/, (route) => route.fulfill({ status: 404 }));
  await dashboard.open('place=kri&date=2015-09-29');
  await expect(dashboard.figure).toHaveText('872,328 IDPs');
  await expect(dashboard.breakdown).toContainText('of 145,388 families with this known');
});

async function retry(dashboard: Dashboard): Promise<void> {
  await dashboard.alert.getByRole('button', { name: 'Try again' }).click();
}
