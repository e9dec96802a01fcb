import type { Dashboard } from './dashboard';
import { Doctor } from './doctor';
import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';
import { seen } from './words';

const LAYER = 'Crossings and checkpoints';

test('crossings are laid over the map by choice, in the link, with what is on the other side', async ({
  dashboard,
  page,
}) => {
  await dashboard.open();
  await dashboard.map.getByLabel(LAYER).check();
  await expect(page).toHaveURL(/layer=crossings/);
  const arar = dashboard.map.getByRole('img', { name: 'Arar: border crossing with Saudi Arabia' });
  await expect(dashboard.map.locator('.crossing')).toHaveCount(11);
  await expect(dashboard.map.locator('.map-labels')).toContainText('Trebil');
  await expect(dashboard.map.getByRole('group', { name: 'Legend of the layers' })).toHaveText(
    'Border crossingMarks of crossings stand for places, not for people, and do not say that one is open. 5 of them stand at the nearest town. 2 more have no known position.',
  );
  const marks = await dashboard.map
    .locator('.crossing-shape')
    .evaluateAll((shapes) => shapes.map((shape) => shape.getBoundingClientRect()));
  const covering = marks.flatMap((one, index) =>
    marks
      .slice(index + 1)
      .filter((other) => one.left < other.right && other.left < one.right)
      .filter((other) => one.top < other.bottom && other.top < one.bottom),
  );
  expect(covering).toEqual([]); // Ibrahim Al-Khalil and Fishkhabour lie 20 km apart
  await arar.focus();
  await expect(dashboard.map.locator('.map-tooltip')).toHaveText('Arar: border crossing with Saudi Arabia');
  await expectNoBarrier(page, 'layer of crossings');
  await dashboard.map.getByLabel(LAYER).uncheck();
  await expect(arar).toHaveCount(0);
  await expect(page).not.toHaveURL(/layer=/);
});

test('a crossing at which a file counts people is marked once', async ({ dashboard }) => {
  await dashboard.open('layer=crossings');
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose({
    name: 'daily.csv',
    lines: [
      'date,border_crossing_point,direction,individuals',
      '2024-06-01,Habur,in,4000',
      '2024-06-01,Trebil,in,1000',
    ],
  });
  await doctor.leave();
  await expect(dashboard.area('Habur')).toHaveAccessibleName('Habur: 4,000 arrivals');
  await expect(dashboard.map.locator('.crossing')).toHaveCount(9);
  await expect(dashboard.map.getByRole('img', { name: /^(Ibrahim|Trebil)/ })).toHaveCount(0);
});

test('in Arabic', async ({ arabic }) => {
  await arabic.open('lang=ar&layer=crossings');
  await expect(arabic.map.getByRole('img', { name: seen('طريبيل: معبر حدودي مع الأردن') })).toBeVisible();
});

test('the dialog leads to its signals on the map, and each of them back', async ({ dashboard, page }) => {
  await dashboard.open('date=2014-09-01');
  const dialog = await dashboard.openDialog('Influx watch');
  await dialog.getByRole('button', { name: 'Show the signals on the map' }).click();
  await dashboard.expectNoDialog();
  await expect(page).toHaveURL(/layer=signals/);
  const dahuk = dashboard.map.getByRole('button', { name: /^alert: Dahuk/ });
  await expect(dahuk).toHaveAccessibleName(
    'alert: Dahuk, 465,168 on 1 September 2014, +368,568 since 31 July 2014',
  );
  await expect(dashboard.map.locator('.signal')).toHaveCount(15);
  await expect(dashboard.map.getByRole('group', { name: 'Legend of the layers' })).toContainText(
    /Signal: rose by the thresholds or more.*one governorate could not be judged, which is not calm\..*Thresholds/,
  );
  await dahuk.focus();
  await expect(dashboard.map.locator('.map-tooltip')).toContainText('+368,568 since 31 July 2014');
  await expectNoBarrier(page, 'layer of signals');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Influx watch' })).toBeVisible();
});

test('the signals on the map are those of the thresholds chosen in the watch, for whoever opens the link', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('date=2014-09-01&layer=signals');
  const signals = dashboard.map.locator('.signal');
  const legend = dashboard.map.getByRole('group', { name: 'Legend of the layers' });
  await expect(signals).toHaveCount(15);
  await expect(legend).toContainText(
    'Thresholds, this tool’s defaults and not IOM’s: rise per 30 days at least 600;',
  );
  await legend.getByRole('button', { name: 'Influx watch' }).click();
  const dialog = page.getByRole('dialog', { name: 'Influx watch' });
  await dialog.getByLabel('Rise per 30 days, at least').fill('45000');
  await dialog.getByLabel('Rise between the two dates, at least').fill('1.5'); // no number of people
  await expect(dialog.getByRole('alert')).toHaveText('A whole number from 0 to 9,999,999.');
  await dialog.getByRole('button', { name: 'Show the signals on the map' }).click();
  await expect(signals).toHaveCount(2);
  await expect(page).toHaveURL(/signals=45000,600/);
  const chosen =
    'Thresholds, chosen and not this tool’s defaults, nor IOM’s: rise per 30 days at least 45,000;';
  await expect(legend).toContainText(chosen);
  await dashboard.map.getByRole('button', { name: /^alert: Dahuk/ }).focus();
  await expect(dashboard.map.locator('.map-tooltip')).toContainText(chosen);
  await expect(page.getByRole('button', { name: /^Undo/ })).toHaveAccessibleName(
    'Undo: the thresholds of the influx watch',
  );
  await dashboard.reload();
  await expect(signals).toHaveCount(2);
  await dashboard.headline.getByRole('radio', { name: 'Families' }).check();
  await expect(page).not.toHaveURL(/signals=/);
});

for (const width of [390, 1440]) {
  for (const language of ['en', 'ar'] as const) {
    test(`no name stands on a mark at ${width} pixels in ${language}, on either map`, async ({
      dashboard,
      arabic,
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const shown = language === 'ar' ? arabic : dashboard;
      await shown.open(`date=2014-09-01&layer=crossings,signals&lang=${language}`);
      await expect(shown.map.locator('.signal')).toHaveCount(15);
      await expect.poll(() => namesOnMarks(shown)).toEqual([]);
      await shown.map.locator('.map-zoom button').first().click();
      await expect(shown.map.locator('.map-svg')).toHaveAttribute('data-overlay', 'true');
      await expect.poll(() => namesOnMarks(shown)).toEqual([]);
    });
  }
}

/** Names whose letters and marks share some of the screen: lines of type are higher than their letters by a fifth on each side. */
async function namesOnMarks({ map }: Dashboard): Promise<string[]> {
  return map.locator('.map-svg').evaluate((svg) => {
    const marks = [...svg.querySelectorAll('.signal-shape, .crossing-shape')].map((one) =>
      one.getBoundingClientRect(),
    );
    const names = [...svg.querySelectorAll('.map-labels text')];
    const covered = names.filter((name) => {
      const { left, right, top, bottom, height } = name.getBoundingClientRect();
      const slack = height / Math.max(1, name.children.length) / 5;
      return marks.some(
        (mark) =>
          mark.left < right && left < mark.right && mark.top < bottom - slack && top + slack < mark.bottom,
      );
    });
    return [`${names.length > 0 ? '' : 'no names'}`, ...covered.map((name) => name.textContent ?? '')].filter(
      Boolean,
    );
  });
}
