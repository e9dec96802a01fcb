import { test } from './journey';
import { expect } from './patience';

test.use({ colorScheme: 'dark' });

test('paper is white and has the vector map, whatever is on the screen', async ({ dashboard, page }) => {
  await dashboard.open('place=kri&date=2015-09-29');
  await dashboard.interactiveMap();
  await dashboard.map.getByRole('button', { name: 'Zoom out' }).click();
  await expect(dashboard.map.locator('.map-svg')).toHaveAttribute('data-overlay', 'true');
  await page.emulateMedia({ media: 'print' });
  const body = page.locator('body');
  const canvas = dashboard.map.locator('canvas');
  const dahuk = dashboard.area('Dahuk');
  await expect(body).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(dashboard.figure.locator('bdi')).toHaveCSS('color', 'rgb(11, 54, 104)');
  await expect(canvas).toBeHidden();
  await expect(dahuk).toHaveCSS('fill', 'rgb(52, 120, 179)');
  await expect(dahuk).toHaveCSS('fill-opacity', '1');
  await page.emulateMedia({ media: 'screen' });
  await expect(canvas).toBeVisible();
  await expect(body).toHaveCSS('background-color', 'rgb(15, 20, 27)');
  await expect(dahuk).toHaveCSS('fill-opacity', '0');
});
