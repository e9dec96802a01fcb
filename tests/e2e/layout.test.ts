import type { Locator, Page } from '@playwright/test';
import { Dashboard } from './dashboard';
import { test } from './journey';
import { expect } from './patience';

const VIEWS = [
  '',
  'place=kri&date=2015-09-29',
  'place=kri&date=2015-09-29&lang=ar',
  'place=kri&date=2015-09-29&lang=ckb',
  'date=2014-04-01',
  'unit=families&date=2024-04-30',
];

/** The language that a link asks for. */
function languageOf(view: string): 'en' | 'ar' | 'ckb' {
  return view.includes('lang=ar') ? 'ar' : view.includes('lang=ckb') ? 'ckb' : 'en';
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
]) {
  test.describe(`at ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });

    for (const view of viewport.width === 1440 ? VIEWS : VIEWS.slice(1, 4)) {
      test(`nothing scrolls and nothing is cut off: /?${view}`, async ({ page }) => {
        const shown = new Dashboard(page, languageOf(view));
        await shown.open(view);
        await page.evaluate(() => document.fonts.ready);
        expect(await documentSize(page)).toEqual(viewport);
        await expect(page.getByRole('button', { name: shown.words.workshop })).toBeVisible(); // the last thing the bar waits for
        expect(await cutOff(page.getByRole('banner'))).toEqual([]);
        expect(await cutOff(shown.headline)).toEqual([]);
        expect(await cutOff(shown.ranking)).toEqual([]);
        await expect(shown.ranking.getByRole('row').last()).toBeInViewport({ ratio: 1 });
        await expect(shown.timeline).toBeInViewport({ ratio: 1 });
        await expect(shown.breakdown).toBeInViewport({ ratio: 1 });
      });
    }

    test('the map stays as large as it is whatever is chosen', async ({ page }) => {
      const shown = new Dashboard(page);
      await shown.open('date=2018-06-15');
      const before = await shown.map.boundingBox();
      await shown.headline.getByRole('radio', { name: 'Families' }).check();
      await expect(shown.headline).toContainText('337,411');
      await expect(shown.timeline.getByRole('combobox', { name: 'Gaps' })).toBeVisible(); // which takes a second line
      expect(await shown.map.boundingBox()).toEqual(before);
      await expect(shown.timeline).toBeInViewport({ ratio: 1 });
    });
  });
}

for (const view of VIEWS.slice(1, 4)) {
  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test(`the page is a column without sideways scrolling: /?${view}`, async ({ page }) => {
      const shown = new Dashboard(page, languageOf(view));
      await shown.open(view);
      expect((await documentSize(page)).width).toBe(390);
      expect(await cutOff(page.getByRole('banner'))).toEqual([]);
      expect(await cutOff(shown.headline)).toEqual([]);
      expect(await cutOff(shown.ranking)).toEqual([]);
      const tops = await Promise.all(
        [shown.headline, shown.map, shown.ranking].map(async (part) => (await part.boundingBox())?.y),
      );
      expect(tops).toEqual(tops.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
    });
  });
}

test.describe('dialogs on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const { opened, last } of [
    { opened: 'Other sizes', last: 'the number of people in one is an assumption' },
    { opened: 'Classes', last: 'Back to the usual classes' },
  ]) {
    test(`what lies beside the page is scrolled to its end: ${opened}`, async ({ dashboard, page }) => {
      await dashboard.open('place=kri&date=2016-09-28&classes=quantile.5');
      await page.getByRole('button', { name: opened, exact: true }).first().tap();
      const end = dashboard.dialog.getByText(last);
      await end.evaluate((element) => {
        const dialog = element.closest('dialog');
        dialog?.scrollTo(0, dialog.scrollHeight); // as a finger would
      });
      await expect(end).toBeInViewport({ ratio: 1 });
    });
  }

  test('many maps are scrolled in one direction alone', async ({ dashboard, page }) => {
    await dashboard.open('date=2016-09-28');
    await page.getByRole('button', { name: 'Many dates' }).tap();
    await expect(dashboard.dialog.getByRole('radio', { name: 'Around a date or event' })).toBeInViewport();
    const [width, room] = await dashboard.dialog.evaluate((dialog) => [
      dialog.scrollWidth,
      dialog.clientWidth,
    ]);
    expect(width).toBe(room);
    await dashboard.dialog.getByRole('radio', { name: 'Around a date or event' }).check();
    await expect(dashboard.dialog.getByRole('heading', { name: 'The map at many dates' })).toBeInViewport({
      ratio: 1,
    });
  });
});

test.describe('where little room is left in the bar', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test('it stays as high as its buttons beside the name of a file', async ({ arabic, page }) => {
    await arabic.open('lang=ar');
    await expect(page.getByRole('button', { name: arabic.words.workshop })).toBeVisible();
    const bar = page.getByRole('banner');
    const before = (await bar.boundingBox())?.height;
    await page.getByRole('button', { name: 'تحميل بيانات' }).click();
    await page
      .locator('dialog input[type="file"]')
      .first()
      .setInputFiles({
        name: 'the list of a colleague with a long name.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('Date,Governorate,IDP individuals\n2024-01-31,Dahuk,100\n2024-02-29,Dahuk,300\n'),
      });
    await expect(arabic.datasets).toBeVisible();
    expect((await bar.boundingBox())?.height).toBe(before);
  });
});

test('what can be pressed is large enough to be hit', async ({ dashboard, page }) => {
  await dashboard.open('place=kri&date=2015-09-29');
  await dashboard.interactiveMap();
  const controls = page.locator('button:visible, select:visible, label:visible');
  const small = await controls.evaluateAll((elements) =>
    elements
      .filter((element) => !element.matches('.linklike')) // within a sentence, where the line gives the height
      .map((element) => ({ text: element.textContent ?? '', box: element.getBoundingClientRect() }))
      .filter(({ box: { width, height } }) => width < 24 || height < 24)
      .map(({ text, box: { width, height } }) => `${text}: ${width}×${height}`),
  );
  expect(small).toEqual([]);
});

test('figures stand in columns: every count of the ranking ends at the same edge', async ({ dashboard }) => {
  await dashboard.open('date=2015-09-29');
  const edges = await Promise.all(
    ['Anbar', 'Muthanna', 'Dahuk'].map(async (place) => {
      const box = await dashboard.tableValue(place).boundingBox();
      return box && Math.round(box.x + box.width);
    }),
  );
  expect(new Set(edges).size).toBe(1);
});

async function documentSize(page: Page): Promise<{ width: number; height: number }> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: scrollWidth, height: scrollHeight };
  });
}

/** The texts inside a part of the page that do not fit their place, or that can only be reached by scrolling it. */
async function cutOff(part: Locator): Promise<string[]> {
  return part.evaluate((root) => {
    const isCut = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const wide = element.scrollWidth > element.clientWidth + 1 && overflowX !== 'visible';
      const high = element.scrollHeight > element.clientHeight + 1 && overflowY !== 'visible';
      return wide || high;
    };
    const parents = [root, root.parentElement].filter((element) => element !== null);
    return [...parents, ...root.querySelectorAll('*')]
      .filter((element) => !element.closest('select, .visually-hidden') && isCut(element))
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 60)}`);
  });
}

test('light and dark follow the system while the page is open, until a person chooses', async ({
  dashboard,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await dashboard.open();
  const colours = (name: string) => page.getByRole('button', { name, exact: true });
  await expect(colours('Dark colours')).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(colours('Light colours')).toBeVisible();
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(colours('Dark colours')).toBeVisible();
  await colours('Dark colours').click();
  await expect(colours('Light colours')).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.emulateMedia({ colorScheme: 'light' });
  await dashboard.choosePlace('Dahuk');
  await expect(colours('Light colours')).toBeVisible();
});

test('of few steps of a change and a long headline nothing has to be scrolled to', async ({
  dashboard,
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await dashboard.open('map=change&place=kri&date=2015-09-29');
  const steps = page.getByRole('region', { name: 'From one total to the other' });
  await expect(steps.getByRole('listitem')).toHaveCount(5);
  const links = dashboard.headline.getByRole('button');
  await expect(links.filter({ hasText: 'Other sizes' })).toBeInViewport({ ratio: 1 });
  const hidden = await dashboard.headline.evaluate((panel) => panel.scrollHeight - panel.clientHeight);
  expect(hidden).toBeLessThanOrEqual(1);
});

test('what goes on below in a low window is shaded', async ({ dashboard, page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await dashboard.open('map=change&date=2015-09-29&compare=2014-09-28');
  const steps = page.getByRole('region', { name: 'From one total to the other' });
  await expect(steps.getByRole('listitem')).toHaveCount(7);
  const scrolled = await page.locator('.figures *').evaluateAll((all) =>
    all
      .filter((one) => one.scrollHeight > one.clientHeight + 1 && getComputedStyle(one).overflowY === 'auto')
      .map((one) => ({
        name: one.getAttribute('class'),
        isShaded: getComputedStyle(one).backgroundImage.includes('gradient'),
      })),
  );
  expect(scrolled).toContainEqual({ name: 'change-scrolled', isShaded: true });
  expect(scrolled.filter(({ isShaded }) => !isShaded)).toEqual([]);
});
