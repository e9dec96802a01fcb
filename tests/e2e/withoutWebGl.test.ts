import { test } from './journey';
import { colourAt, spotsOf } from './mapPixels';
import { expect } from './patience';

test.use({
  launchOptions: [
    async ({ launchOptions }, give) => {
      const args = (launchOptions.args ?? []).filter((one) => !/angle|swiftshader/.test(one));
      await give({ ...launchOptions, args: [...args, '--disable-3d-apis'] });
    },
    { scope: 'worker' },
  ],
});

test('the map of vectors stays, with a sentence, and the figures are the same', async ({ dashboard }) => {
  await dashboard.open('place=kri&date=2015-09-29');
  await expect(dashboard.map.getByRole('status')).toHaveText(
    'This browser offers no WebGL, so the map does not pan or zoom. The figures are the same.',
  );
  await expect(dashboard.area('Dahuk')).toHaveAccessibleName('Dahuk: 426,294 IDPs');
  await dashboard.chooseOnMap('Anbar');
  await expect(dashboard.figure).toHaveText('583,050 IDPs');
  await dashboard.chooseOnMap('Baghdad', 'Shift');
  await expect(dashboard.page).toHaveURL(/place=IQG01,IQG08/);
});

test('its areas have the colours of the legend', async ({ dashboard, page }) => {
  await dashboard.open('date=2015-09-29');
  const legend = dashboard.map.getByRole('listitem', { name: /^500k to less than 1m/ });
  const swatch = await legend
    .locator('.legend-swatch')
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await colourAt(page, await spotsOf(dashboard.area('Anbar')))).toBe(swatch); // 583,050
});

test('dates, language and circles work on it', async ({ dashboard, arabic, page }) => {
  await dashboard.open('date=2015-09-29&map=circles');
  await dashboard.stepOn();
  await expect(dashboard.headline.getByRole('time')).toHaveText('22 October 2015');
  await page.getByRole('radio', { name: 'العربية' }).click();
  await expect(arabic.map.getByRole('status')).toContainText('WebGL');
  await expect(arabic.area('دهوك')).toBeAttached();
});
