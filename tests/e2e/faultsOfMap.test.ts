import { test } from './journey';
import { expect } from './patience';

test.use({ provoked: /Failed to load resource|net::ERR/ });

test('outlines that are not there: the ranking still says it all, and a retry works', async ({
  dashboard,
  page,
}) => {
  await page.route('**/boundaries-*.topojson', (route) => route.fulfill({ status: 404 }));
  await dashboard.visit('place=kri&date=2015-09-29');
  await expect(dashboard.map).toContainText(
    'The outlines of the governorates could not be fetched. The ranking shows the same figures.',
  );
  await expect(dashboard.figure).toHaveText('872,328 IDPs');
  await expect(dashboard.tableValue('Dahuk')).toHaveText('426,294');
  await page.unroute('**/boundaries-*.topojson');
  await dashboard.map.getByRole('button', { name: 'Try again' }).click();
  await expect(dashboard.area('Dahuk')).toHaveAttribute('aria-pressed', 'true');
  await dashboard.interactiveMap();
});

test('a page of the network instead of the outlines', async ({ dashboard, page }) => {
  await page.route('**/boundaries-*.topojson', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>Sign in' }),
  );
  await dashboard.visit();
  await expect(dashboard.map).toContainText('The outlines of the governorates could not be fetched.');
});

test('the map is complete without the land around it', async ({ dashboard, page }) => {
  await page.route('**/context-*.topojson', (route) => route.fulfill({ status: 404 }));
  await dashboard.open('place=kri&date=2015-09-29');
  await dashboard.interactiveMap();
  await dashboard.chooseOnMap('Anbar');
  await expect(dashboard.figure).toHaveText('583,050 IDPs');
  await expect(dashboard.alert).toBeHidden();
});

test('graphics that are lost: the map of vectors stays, says so, and brings them back', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('place=kri&date=2015-09-29');
  await dashboard.interactiveMap();
  await page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(dashboard.map.getByRole('status')).toContainText(
    'The graphics of the map were lost, so it does not pan or zoom. The figures are the same.',
  );
  await expect(dashboard.map.getByRole('button', { name: 'Zoom in' })).toBeHidden();
  await dashboard.chooseOnMap('Anbar');
  await expect(dashboard.figure).toHaveText('583,050 IDPs');
  await dashboard.map.getByRole('button', { name: 'Bring them back' }).click();
  await dashboard.interactiveMap();
  await dashboard.chooseOnMap('Basrah');
  await expect(dashboard.figure).toHaveText('10,848 IDPs');
});
