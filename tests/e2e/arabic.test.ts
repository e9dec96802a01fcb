import type { Locator } from '@playwright/test';
import { test } from './journey';
import { expect } from './patience';
import { seen } from './words';

test('the Arabic page reads from right to left and is mirrored', async ({ arabic, page }) => {
  await arabic.open('place=kri&date=2015-09-29&lang=ar');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('dir', 'rtl');
  await expect(html).toHaveAttribute('lang', /^ar/);
  const [headline, map, ranking] = await Promise.all(
    [arabic.headline, arabic.map, arabic.ranking].map(middleOf),
  );
  expect(headline).toBeGreaterThan(map ?? NaN);
  expect(map).toBeGreaterThan(ranking ?? NaN);
});

test('the English page has the headline on the other side', async ({ dashboard }) => {
  await dashboard.open();
  const [headline, map] = await Promise.all([dashboard.headline, dashboard.map].map(middleOf));
  expect(headline).toBeLessThan(map ?? NaN);
});

test('north stays up and east stays right: the map itself is not mirrored', async ({ arabic }) => {
  await arabic.open('lang=ar');
  expect(await middleOf(arabic.area('الأنبار'))).toBeLessThan(await middleOf(arabic.area('البصرة')));
});

test('time runs leftwards: the last date is on the left', async ({ arabic, page }) => {
  await arabic.open('lang=ar&date=2019-02-28');
  const { x, y, width, height } = (await arabic.slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.click(x + width - 48, y + height * 0.75);
  await expect(page).toHaveURL(/date=2014-04-01/);
  await page.mouse.click(x + 14, y + height * 0.75);
  await expect(page).toHaveURL(/date=2024-04-30/);
});

test('who goes back to a language while the words of another are on their way stays there', async ({
  dashboard,
  page,
}) => {
  let release = () => undefined as void;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/arabic-[\w-]+\.js/, async (route) => {
    await released;
    await route.continue();
  });
  await dashboard.open('date=2015-09-29');
  const languages = {
    arabic: page.getByRole('radio', { name: 'العربية' }),
    english: page.getByRole('radio', { name: 'English' }),
  };
  const arrived = page.waitForResponse(/\/arabic-[\w-]+\.js/);
  await languages.arabic.click();
  await expect(languages.arabic).toBeChecked();
  await languages.english.click();
  release();
  await (await arrived).finished();
  await dashboard.stepOn();
  await expect(languages.english).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the language is changed without losing the view, and back', async ({ dashboard, arabic, page }) => {
  await dashboard.open('place=kri&date=2015-09-29&unit=families');
  await page.getByRole('radio', { name: 'العربية' }).click();
  await expect(arabic.headline).toContainText(seen('إقليم كردستان العراق'));
  await expect(arabic.figure).toContainText('145,388');
  await expect(page).toHaveURL(/place=kri&date=2015-09-29&unit=families&lang=ar/);
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(dashboard.figure).toHaveText('145,388 IDP families');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
});

test('every governorate has its Arabic name on the map and in the ranking', async ({ arabic }) => {
  await arabic.open('lang=ar&date=2015-09-29');
  const names = await arabic.ranking.getByRole('rowheader').allInnerTexts();
  expect(names).toHaveLength(18);
  expect(names.filter((name) => /[A-Za-z]/.test(name))).toEqual([]);
  for (const name of names) await expect(arabic.area(name)).toHaveAccessibleName(/نازح/);
});

test('no English sentence is left over in an Arabic page', async ({ arabic, page }) => {
  await arabic.open('lang=ar&place=kri&date=2015-09-29');
  const latin = (await page.locator('body').innerText()).match(/[A-Za-z][A-Za-z ]*/g) ?? [];
  const ownNames = ['English', 'DTM', 'Natural Earth', 'COD', 'k', 'm'];
  expect(latin.map((word) => word.trim()).filter((word) => !ownNames.includes(word))).toEqual([]);
});

async function middleOf(part: Locator): Promise<number> {
  const box = await part.boundingBox();
  if (!box) throw new Error('The part is not on the screen.');
  return box.x + box.width / 2;
}

for (const mode of ['explore', 'present']) {
  test(`the figures before the timeline are whole on a large screen (${mode})`, async ({ arabic }) => {
    await arabic.page.setViewportSize({ width: 1920, height: 1080 });
    await arabic.open(`lang=ar&mode=${mode}&date=2015-09-29`);
    const million = arabic.timeline.locator('.timeline-axes text').filter({ hasText: 'مليون' }).first();
    await expect(million).toBeVisible();
    const box = async (locator: typeof million) => {
      const { x = NaN, width = NaN } = (await locator.boundingBox()) ?? {};
      return [x, x + width] as const;
    };
    const [[left, right], [from, to]] = [
      await box(million),
      await box(arabic.timeline.locator('svg').last()),
    ];
    expect(left).toBeGreaterThanOrEqual(from);
    expect(right).toBeLessThanOrEqual(to);
  });
}
