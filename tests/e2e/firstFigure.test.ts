import type { Page } from '@playwright/test';
import type { Dashboard } from './dashboard';
import { test } from './journey';
import { expect } from './patience';

const VIEW = 'place=kri&date=2015-09-29';

test('the first figure is on the page before the map library is asked for', async ({ dashboard, page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('h1')) return;
      performance.mark('figure');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await dashboard.open(VIEW);
  await dashboard.interactiveMap();
  const [figure = NaN, library = NaN] = await page.evaluate(() => {
    const chunk = performance
      .getEntriesByType('resource')
      .find(({ name }) => /InteractiveMap.*\.js$/.test(name));
    return [performance.getEntriesByName('figure')[0]?.startTime, chunk?.startTime];
  });
  expect(figure).toBeLessThan(library);
});

test('everything can be read and chosen while the map library is still on its way', async ({
  dashboard,
  page,
}) => {
  const arrive = await holdMapLibrary(page);
  await dashboard.open(VIEW);
  await dashboard.chooseOnMap('Anbar');
  await expect(dashboard.figure).toHaveText('583,050 IDPs');
  await dashboard.openSearch();
  await page.keyboard.press('Escape');
  arrive();
  await dashboard.interactiveMap();
  await expect(dashboard.area('Anbar')).toHaveAttribute('aria-pressed', 'true');
});

test('nothing moves when the interactive map takes the place of the first one', async ({
  dashboard,
  page,
}) => {
  const arrive = await holdMapLibrary(page);
  await dashboard.open(VIEW);
  await expect(dashboard.map.getByText('Syria', { exact: true })).toBeVisible(); // the land around is there
  await expect(dashboard.breakdown.getByRole('listitem').first()).toBeVisible();
  const before = await positions(dashboard);
  arrive();
  await dashboard.interactiveMap();
  expect(await positions(dashboard)).toEqual(before);
  expect(before.length).toBeGreaterThan(30);
});

/** Keeps the map library on its way until the function returned is called. */
async function holdMapLibrary(page: Page): Promise<() => void> {
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/InteractiveMap-*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  return () => arrive();
}

/** Where every outline and every label of the map stands, to the pixel. */
async function positions(dashboard: Dashboard): Promise<string[]> {
  const parts = dashboard.map.locator('path[data-place], .map-labels text');
  return parts.evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const name = element.getAttribute('aria-label') ?? element.textContent;
      return [name, x, y, width, height]
        .map((one) => (typeof one === 'number' ? Math.round(one) : one))
        .join(' ');
    }),
  );
}

test('map, ranking and timeline are in words while the words of all else are on their way', async ({
  dashboard,
  page,
}) => {
  let arrive = () => {};
  const held = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/en.rest-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await dashboard.open(VIEW);
  await expect(dashboard.row('Dahuk')).toContainText('426,294');
  await expect(dashboard.slider).toHaveAttribute('aria-valuetext', /^29 September 2015/);
  const main = page.getByRole('main');
  await expect(main).toContainText('Colours show counts, not density');
  await expect(main).not.toContainText(
    /\b(?:map|timeline|ranking|legend|breakdown|figure|parts?|mark)-[a-z]/,
  );
  arrive();
  await dashboard.openSearch();
  await expect(page.getByRole('dialog')).toContainText('Search a place');
});
