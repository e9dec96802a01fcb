import { test } from './journey';
import { seen } from './words';
import { expect } from './patience';

test.use({ provoked: /Failed to load resource|net::ERR|Failed to fetch dynamically imported module/ });

test('a map library that cannot be fetched: the map of vectors stays', async ({ dashboard, page }) => {
  await page.route('**/InteractiveMap-*.js', (route) => route.abort());
  await dashboard.open('place=kri&date=2015-09-29');
  await expect(dashboard.area('Dahuk')).toHaveAccessibleName('Dahuk: 426,294 IDPs');
  await expect(dashboard.map.getByRole('status')).toBeVisible();
  await dashboard.chooseOnMap('Anbar');
  await expect(dashboard.figure).toHaveText('583,050 IDPs');
});

test('a dialog whose code cannot be fetched does not take the figures away', async ({ dashboard, page }) => {
  await page.route('**/ShareDialog-*.js', (route) => route.abort());
  await dashboard.open('place=kri&date=2015-09-29');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByText('This part of the app could not be fetched.')).toBeVisible();
  await expect(dashboard.figure).toHaveText('872,328 IDPs');
});

test('texts of a language that cannot be fetched: the page stays in its own, and says so', async ({
  dashboard,
  arabic,
  page,
}) => {
  await page.route('**/assets/ar*.js', (route) => route.abort());
  await dashboard.open('place=kri&date=2015-09-29');
  await page.getByRole('radio', { name: 'العربية' }).click();
  await expect(dashboard.notices).toContainText(
    'That language could not be fetched; the page stays in this one.',
  );
  await expect(dashboard.figure).toHaveText('872,328 IDPs');
  await page.unroute('**/assets/ar*.js');
  await dashboard.reload();
  await expect(arabic.headline).toContainText(seen('إقليم كردستان العراق'));
});

test('fonts that cannot be fetched change nothing but the type', async ({ dashboard, page }) => {
  await page.route('**/*.woff2', (route) => route.abort());
  await dashboard.open('place=kri&date=2015-09-29');
  await expect(dashboard.figure).toHaveText('872,328 IDPs');
  await expect(dashboard.breakdown).toContainText('of 145,388 families with this known');
});

test('code of the page that cannot be fetched ends as a sentence with a way on', async ({
  dashboard,
  page,
}) => {
  await page.route('**/Figures-*.js', (route) => route.abort());
  await dashboard.visit('place=kri&date=2015-09-29');
  await expect(dashboard.alert).toContainText('Loading the page again usually helps.');
  await page.unroute('**/Figures-*.js');
  await dashboard.alert.getByRole('button', { name: 'Load the page again' }).click();
  await expect(dashboard.figure).toHaveText('872,328 IDPs');
});

test('where the words of a dialog cannot be fetched that is said, and no name of a text stands in for them', async ({
  dashboard,
  page,
}) => {
  await page.route('**/en.rest-*.js', (route) => route.abort());
  await dashboard.open('date=2015-09-29');
  await expect(dashboard.row('Anbar')).toContainText('583,050');
  await page.getByRole('button', { name: /^Search a place/ }).click();
  await expect(page.getByText('This part of the app could not be fetched.').first()).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('body')).not.toContainText(/\b(?:search|filter|layers?|zoom|sets|step)-[a-z]+\b/);
});
