import type { Dashboard } from './dashboard';
import { test } from './journey';
import { colourAt, spotsOf } from './mapPixels';
import { expect } from './patience';

const PLACES = ['Anbar', 'Baghdad', 'Dahuk', 'Diyala', 'Najaf', 'Wassit', 'Muthanna', 'Basrah'];

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in ${theme} colours`, () => {
    test.use({ colorScheme: theme });

    test('every area is painted in the colour of its class in the legend', async ({ dashboard, page }) => {
      await dashboard.open('date=2015-09-29');
      await dashboard.interactiveMap();
      for (const place of PLACES) {
        const painted = await colourAt(page, await spotsOf(dashboard.area(place)));
        expect(painted, place).toBe(await legendColour(dashboard, place));
      }
    });
  });
}

test('the colours follow the date', async ({ dashboard, page }) => {
  await dashboard.open('date=2015-09-29');
  await dashboard.interactiveMap();
  await dashboard.chooseDate('2014-04-01');
  await expect(dashboard.figure).toHaveText('at least 443,124 IDPs');
  const lightest = await legendColour(dashboard, 'Dahuk'); // 2,934
  await expect.poll(async () => colourAt(page, await spotsOf(dashboard.area('Dahuk')))).toBe(lightest);
  const muthanna = await colourAt(page, await spotsOf(dashboard.area('Muthanna')));
  const classes = await swatches(dashboard);
  expect(classes.map(({ colour }) => colour)).not.toContain(muthanna); // not reported has a look of its own
});

test('the colours change in the frame of the figures above them', async ({ dashboard, page }) => {
  await dashboard.open('date=2014-04-01');
  await dashboard.interactiveMap();
  const [spot] = await spotsOf(dashboard.area('Ninewa'));
  if (!spot) throw new Error('Ninewa is not on the screen.');
  await dashboard.slider.focus();
  const drawn = await page.evaluate(colourWithFigures, spot);
  await expect(dashboard.figure).toHaveText('1,098,913 IDPs');
  expect(drawn).toBe(await legendColour(dashboard, 'Ninewa'));
});

test('zooming moves the map below and the vectors above together, and home brings both back', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('date=2015-09-29');
  await dashboard.interactiveMap();
  const first = await dashboard.area('Baghdad').boundingBox();
  const widthNow = async () => (await dashboard.area('Baghdad').boundingBox())?.width ?? 0;
  await dashboard.map.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(widthNow).toBeCloseTo((first?.width ?? 0) * 2, 0);
  for (const place of ['Baghdad', 'Diyala', 'Anbar']) {
    const spots = (await spotsOf(dashboard.area(place))).filter(
      ({ x, y }) => x > 420 && x < 960 && y > 110 && y < 540,
    );
    expect(await colourAt(page, spots), place).toBe(await legendColour(dashboard, place));
  }
  await dashboard.map.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(widthNow).toBeCloseTo(first?.width ?? 0, 0);
  await dashboard.map.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(widthNow).toBeGreaterThan((first?.width ?? 0) * 1.9);
  await dashboard.map.getByRole('button', { name: 'Whole country' }).click();
  await expect
    .poll(async () => rounded(await dashboard.area('Baghdad').boundingBox()))
    .toEqual(rounded(first));
});

test('dragging the map chooses nothing', async ({ dashboard, page }) => {
  await dashboard.open('date=2015-09-29');
  await dashboard.interactiveMap();
  const before = await dashboard.area('Anbar').boundingBox();
  await dashboard.pointAt('Anbar');
  await page.mouse.down();
  await page.mouse.move(760, 400, { steps: 5 });
  await page.mouse.up();
  await expect
    .poll(async () => (await dashboard.area('Anbar').boundingBox())?.x)
    .not.toBeCloseTo(before?.x ?? 0, 0);
  await expect(dashboard.figure).toHaveText('3,206,064 IDPs');
  await expect(page).not.toHaveURL(/place=/);
});

test('the legend counts the governorates of each class', async ({ dashboard }) => {
  await dashboard.open('date=2015-09-29');
  const counts = (await swatches(dashboard)).map(({ name }) => Number(/: (\d+) governorate/.exec(name)?.[1]));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(18);
});

test.describe('in a narrow window', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the map says how it is moved in the language chosen since it was made', async ({
    dashboard,
    page,
  }) => {
    await dashboard.open('date=2015-09-29');
    await dashboard.interactiveMap();
    await page.getByRole('radio', { name: 'العربية' }).click();
    // The library shows it for a tenth of a second only: what it would show is looked at.
    const told = page.locator('.maplibregl-desktop-message');
    await expect(told).toHaveText('اضغط Ctrl مع التمرير لتكبير الخريطة');
    await expect(told).toHaveAttribute('dir', 'auto');
  });
});

async function swatches(dashboard: Dashboard): Promise<{ name: string; colour: string }[]> {
  const classes = dashboard.map
    .getByRole('group', { name: 'Legend' })
    .getByRole('listitem', { name: /governorate/ });
  return classes.evaluateAll((items) =>
    items.map((item) => {
      const swatch = item.querySelector('.legend-swatch') ?? item;
      return {
        name: item.getAttribute('aria-label') ?? '',
        colour: getComputedStyle(swatch).backgroundColor,
      };
    }),
  );
}

/** The colour of the class that the figure of a place falls into, by the words of the legend. */
async function legendColour(dashboard: Dashboard, place: string): Promise<string> {
  const value = Number(((await dashboard.tableValue(place).textContent()) ?? '').replaceAll(',', ''));
  const lowerBound = (name: string) => {
    const [, digits = '', unit = ''] = /^([\d.]+)([km]?)/.exec(name) ?? [];
    return Number(digits) * (unit === 'k' ? 1e3 : unit === 'm' ? 1e6 : 1);
  };
  return (await swatches(dashboard)).findLast(({ name }) => lowerBound(name) <= value)?.colour ?? '';
}

function rounded(box: { x: number; y: number; width: number } | null): number[] {
  return box ? [box.x, box.y, box.width].map(Math.round) : [];
}

/**
 * Runs in the page: goes to the last date and reads the canvas in the task in which the figures change, where it is still
 * empty if it was not drawn in that task.
 */
function colourWithFigures({ x, y }: { x: number; y: number }): Promise<string> {
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
      const gl = canvas?.getContext('webgl2');
      const { left = 0, bottom = 0 } = canvas?.getBoundingClientRect() ?? {};
      const pixel = new Uint8Array(4);
      gl?.readPixels(Math.round(x - left), Math.round(bottom - y), 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      resolve(`rgb(${pixel.slice(0, 3).join(', ')})`);
    }).observe(document.querySelector('.headline-number') ?? document, {
      subtree: true,
      characterData: true,
      childList: true,
    });
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
  });
}
