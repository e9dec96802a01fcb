import type { Locator } from '@playwright/test';
import { Dashboard } from './dashboard';
import { test } from './journey';
import { expect } from './patience';

for (const { view, viewport, language } of [
  { view: 'place=kri&date=2015-09-29', viewport: { width: 1280, height: 720 }, language: 'en' },
  { view: 'place=kri&date=2015-09-29', viewport: { width: 1024, height: 768 }, language: 'en' },
  { view: 'place=kri&date=2015-09-29', viewport: { width: 1024, height: 768 }, language: 'ar' },
  {
    view: 'place=kri&date=2015-09-29&map=change&compare=2014-09-28',
    viewport: { width: 1024, height: 768 },
    language: 'ckb',
  },
  { view: 'place=kri&date=2015-09-29', viewport: { width: 1280, height: 720 }, language: 'ar' },
  { view: 'place=kri&date=2015-09-29', viewport: { width: 1440, height: 900 }, language: 'ar' },
  {
    view: 'place=kri&date=2015-09-29&map=change&compare=2014-09-28',
    viewport: { width: 1440, height: 900 },
    language: 'ckb',
  },
  { view: 'place=kri&date=2015-09-29&map=flows', viewport: { width: 1440, height: 900 }, language: 'en' },
] as const) {
  test.describe(`a projector of ${viewport.width}×${viewport.height}, in ${language}`, () => {
    test.use({ viewport });

    test(`has most of its height for the map, which is explained beside it: ${view}`, async ({ page }) => {
      const shown = new Dashboard(page, language);
      await shown.open(`${view}&mode=present&lang=${language}`);
      const key = shown.map.locator('.legend');
      await expect(key.getByRole('list').first()).toBeVisible();
      const [all, stage, legend] = await Promise.all(
        [shown.map, shown.map.locator('.map-stage'), key].map((part) => part.boundingBox()),
      );
      expect((stage?.height ?? 0) / (all?.height ?? 1)).toBeGreaterThan(0.8);
      expect(
        legend && stage && (legend.x >= stage.x + stage.width || legend.x + legend.width <= stage.x),
      ).toBe(true);
      expect(await key.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(1);
      expect(await key.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(1);
    });
  });
}

for (const { width, height } of [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
]) {
  for (const language of ['en', 'ar'] as const) {
    test.describe(`a projector of ${width}×${height}, in ${language}`, () => {
      test.use({ viewport: { width, height } });

      test('shows figure, map and timeline at once, and nothing to scroll to', async ({ page }) => {
        const shown = new Dashboard(page, language);
        await shown.open(`place=kri&date=2015-09-29&mode=present&lang=${language}`);
        for (const part of [shown.headline, shown.map, shown.timeline])
          await expect(part).toBeInViewport({ ratio: 0.999 });
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
        const hidden = await shown.headline.evaluate((panel) => panel.scrollHeight - panel.clientHeight);
        expect(hidden).toBeLessThanOrEqual(1);
      });
    });
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a presentation is a column without sideways scrolling', async ({ dashboard, page }) => {
    await dashboard.open('place=kri&date=2015-09-29&mode=present');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test.describe('on a low screen', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test('the figure of the date stands on no name of an event', async ({ arabic }) => {
    await arabic.open('date=2015-09-29&mode=present&lang=ar');
    await expect(arabic.timeline.locator('.timeline-event text').first()).toBeVisible(); // they follow the figures
    const figure = await edgesOf(arabic.timeline.locator('.timeline-handle text'));
    const names = await Promise.all(
      (await arabic.timeline.locator('.timeline-event text').all()).map((name) => edgesOf(name)),
    );
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const apart =
        name.end <= figure.start ||
        name.start >= figure.end ||
        name.bottom <= figure.top ||
        name.top >= figure.bottom;
      expect(apart).toBe(true);
    }
  });
});

for (const [language, choice] of [
  ['en', 'place=kri&'],
  ['ar', ''],
  ['ckb', 'place=IQG01,IQG11&'],
] as const) {
  test.describe(`on a low screen, in ${language}`, () => {
    test.use({ viewport: { width: 1280, height: 720 } });

    test(`what qualifies a figure is seen without scrolling`, async ({ page }) => {
      const shown = new Dashboard(page, language);
      await shown.open(`${choice}date=2020-08-31&mode=present&lang=${language}`);
      await expect(shown.headline.getByRole('listitem').filter({ hasText: '117' })).toBeInViewport({
        ratio: 1,
      });
      const hidden = await shown.headline.evaluate((panel) => panel.scrollHeight - panel.clientHeight);
      expect(hidden).toBeLessThanOrEqual(1);
    });
  });
}

test.describe('on a low screen with marks over the map', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  for (const mode of ['explore', 'present']) {
    test(`its notes do not lie over the timeline: ${mode}`, async ({ dashboard }) => {
      await dashboard.open(`mode=${mode}&date=2016-12-22&layer=crossings,signals`);
      await expect(dashboard.map.locator('.layer-legend p').first()).toBeAttached();
      const count = dashboard.timeline.locator('.timeline-count');
      const isOnTop = await count.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === element;
      });
      expect(isOnTop).toBe(true);
      expect((await count.boundingBox())?.y).toBeGreaterThan(
        await dashboard.map.evaluate((map) => map.getBoundingClientRect().bottom),
      );
      expect(await dashboard.map.evaluate((map) => getComputedStyle(map).overflowY)).toBe('auto');
    });
  }
});

async function edgesOf(text: Locator) {
  const box = await text.boundingBox();
  if (!box) throw new Error('The text is not drawn.');
  return { start: box.x, end: box.x + box.width, top: box.y, bottom: box.y + box.height };
}
