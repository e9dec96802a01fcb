import { test } from './journey';
import { Dashboard } from './dashboard';
import { Doctor } from './doctor';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';

const VIEW = 'place=kri&date=2015-09-29';

for (const view of [
  '',
  VIEW,
  `${VIEW}&map=circles`,
  'date=2014-04-01&place=IQG03',
  `${VIEW}&mode=present`,
  `${VIEW},IQG01&colour=red`,
]) {
  test(`no barrier in /?${view}`, async ({ dashboard, page }) => {
    await dashboard.open(view);
    await expectNoBarrier(page);
  });
}

for (const digits of ['latn', 'arab']) {
  test(`no barrier in Arabic, digits ${digits}`, async ({ arabic, page }) => {
    await arabic.open(`${VIEW}&lang=ar&digits=${digits}`);
    await expectNoBarrier(page);
  });
}

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  for (const view of [VIEW, `${VIEW}&map=circles`]) {
    test(`no barrier in /?${view}`, async ({ dashboard, page }) => {
      await dashboard.open(view);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await expectNoBarrier(page);
    });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('no barrier', async ({ dashboard, page }) => {
    await dashboard.open(VIEW);
    await expectNoBarrier(page);
  });

  test('no barrier in Arabic', async ({ arabic, page }) => {
    await arabic.open(`${VIEW}&lang=ar`);
    await expectNoBarrier(page);
  });
});

test('no barrier in any dialog', async ({ dashboard, page }) => {
  await dashboard.open(VIEW);
  for (const name of ['Share', 'Load data', 'Why this number?', 'Search a place']) {
    await dashboard.openDialog(name);
    await expectNoBarrier(page, name);
    await page.keyboard.press('Escape');
    await dashboard.expectNoDialog();
  }
});

for (const language of ['en', 'ar'] as const) {
  test(`no barrier with two datasets side by side: ${language}`, async ({ page }) => {
    const dashboard = new Dashboard(page, language);
    await dashboard.open(`lang=${language}`);
    const doctor = new Doctor(dashboard, language);
    await doctor.visit();
    await doctor.choose({ name: 'mine.csv', lines: ['date,governorate,idps', '2015-09-29,Dahuk,426294'] });
    await doctor.expectOpen('mine.csv');
    await doctor.leave();
    await expectNoBarrier(page);
    await dashboard.laySideBySide();
    await expectNoBarrier(page, 'side by side');
  });
}

test.describe('when something is missing', () => {
  test.use({ provoked: /Failed to load resource/ });

  test('no barrier without figures', async ({ dashboard, page }) => {
    await page.route('**/data/idps-*.csv', (route) => route.fulfill({ status: 404 }));
    await dashboard.visit(VIEW);
    await expect(dashboard.alert).toBeVisible();
    await expectNoBarrier(page);
  });

  test('no barrier without outlines', async ({ dashboard, page }) => {
    await page.route('**/boundaries-*.topojson', (route) => route.fulfill({ status: 404 }));
    await dashboard.visit(VIEW);
    await expect(dashboard.map.getByRole('status')).toBeVisible();
    await expectNoBarrier(page);
  });
});
