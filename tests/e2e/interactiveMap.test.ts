import type { Dashboard } from './dashboard';
import { test } from './journey';
import { colourAt, coloursAt, spotsOf } from './mapPixels';
import { expect } from './patience';

const STRIPE = 200; // the lightness, of 255, below which a point is one of a hatching
const PLACES = ['Anbar', 'Baghdad', 'Dahuk', 'Diyala', 'Najaf', 'Wassit', 'Muthanna', 'Basrah'];

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in ${theme} colours`, () => {
    test.use({ colorScheme: theme });

    test('every area is painted in the colour of its class in the legend, moved or not', async ({
      dashboard,
      page,
    }) => {
      await dashboard.open('date=2015-09-29');
      await dashboard.interactiveMap();
      for (const isMoved of [false, true]) {
        if (isMoved) await moveAway(dashboard);
        for (const place of PLACES) {
          const painted = await colourAt(page, await spotsOf(dashboard.area(place)));
          expect(painted, place).toBe(await legendColour(dashboard, place));
        }
      }
    });
  });
}

test('the colours of a map that was moved follow the date', async ({ dashboard, page }) => {
  await dashboard.open('date=2015-09-29');
  await dashboard.interactiveMap();
  await moveAway(dashboard);
  await dashboard.chooseDate('2014-04-01');
  await expect(dashboard.figure).toHaveText('at least 443,124 IDPs');
  const lightest = await legendColour(dashboard, 'Dahuk'); // 2,934
  await expect.poll(async () => colourAt(page, await spotsOf(dashboard.area('Dahuk')))).toBe(lightest);
  const muthanna = await colourAt(page, await spotsOf(dashboard.area('Muthanna')));
  const classes = await swatches(dashboard);
  expect(classes.map(({ colour }) => colour)).not.toContain(muthanna); // not reported has a look of its own
});

test('the colours of a map that was moved change in the frame of the figures above them', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('date=2014-04-01');
  await dashboard.interactiveMap();
  await moveAway(dashboard);
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

test('nothing is drawn in WebGL for a date until the map is moved, and then that date is', async ({
  dashboard,
  page,
}) => {
  await page.addInitScript(countDrawings);
  await dashboard.open('date=2015-09-29');
  await dashboard.interactiveMap();
  const drawings = () => page.evaluate(() => (globalThis as { drawings?: number }).drawings ?? 0);
  const before = await drawings();
  expect(before).toBeGreaterThan(0);
  await dashboard.slider.focus();
  await page.keyboard.press('End');
  await expect(dashboard.figure).toHaveText('1,098,913 IDPs');
  expect(await drawings()).toBe(before);
  await moveAway(dashboard);
  expect(await drawings()).toBeGreaterThan(before);
  for (const place of ['Ninewa', 'Dahuk', 'Anbar']) {
    const painted = await colourAt(page, await spotsOf(dashboard.area(place)));
    expect(painted, place).toBe(await legendColour(dashboard, place));
  }
  await dashboard.map.getByRole('button', { name: 'Whole country' }).click();
  await expect(dashboard.map.locator('.map-svg')).toHaveAttribute('data-overlay', 'false');
});

test('a place without a report is hatched as closely after a pull at the map as before', async ({
  dashboard,
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 }); // far from a whole zoom
  await dashboard.open('date=2014-04-01');
  await dashboard.interactiveMap();
  const spots = await spotsOf(dashboard.area('Muthanna'));
  const { x, y } = spots[Math.floor(spots.length * 0.8)] ?? { x: 0, y: 0 }; // below its name
  const stripes = async () => {
    const row = await coloursAt(
      page,
      Array.from({ length: 37 }, (_, along) => ({ x: x + along - 18, y })),
    );
    const lightness = row.map((colour) => Number(/\d+/.exec(colour)?.[0]));
    return lightness.filter((light, at) => light < STRIPE && (lightness[at - 1] ?? 0) >= STRIPE).length;
  };
  const before = await stripes();
  expect(before).toBe(6);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 9, y, { steps: 3 });
  await page.mouse.move(x + 1, y, { steps: 3 });
  await page.mouse.up();
  await page.mouse.move(0, 0); // no tooltip
  await expect(dashboard.map.locator('.map-svg')).toHaveAttribute('data-overlay', 'true');
  await expect.poll(stripes).toBe(before);
});

test('a map that was moved stays where it is when its room changes, one that was not fills it', async ({
  dashboard,
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await dashboard.open('date=2015-09-29&map=circles');
  await dashboard.interactiveMap();
  const svg = dashboard.map.locator('.map-svg');
  const height = () => svg.getAttribute('height');
  const low = await height();
  await expect(svg).toHaveAttribute('data-overlay', 'false');
  await page.setViewportSize({ width: 1500, height: 1000 });
  await expect.poll(height).not.toBe(low);
  const high = await height();
  await expect(svg).toHaveAttribute('data-overlay', 'false');
  await moveAway(dashboard);
  const width = async () => (await dashboard.area('Baghdad').boundingBox())?.width ?? 0;
  const before = await width();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(height).not.toBe(high);
  await expect.poll(width).toBeCloseTo(before, 0); // the drawing is followed by its camera
  await expect(svg).toHaveAttribute('data-overlay', 'true');
  await dashboard.map.getByRole('button', { name: 'Whole country' }).click();
  await expect(svg).toHaveAttribute('data-overlay', 'false');
});

test('what is said of a place stands on the map wherever that was moved', async ({ dashboard, page }) => {
  await dashboard.open('date=2015-09-29');
  await dashboard.interactiveMap();
  const zoomIn = dashboard.map.getByRole('button', { name: 'Zoom in' });
  const width = async () => (await dashboard.area('Anbar').boundingBox())?.width ?? 0;
  const first = await width();
  for (const times of [2, 4, 8]) {
    await zoomIn.click();
    await expect.poll(width).toBeCloseTo(first * times, -1);
  }
  const stage = await dashboard.map.locator('.map-stage').boundingBox();
  if (!stage) throw new Error('There is no map.');
  await page.mouse.move(stage.x + 40, stage.y + stage.height / 2);
  const tooltip = dashboard.map.locator('.map-tooltip');
  await expect(tooltip).toContainText(/^Anbar/);
  const box = await tooltip.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(stage.x);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(stage.x + stage.width);
  expect(box?.y).toBeGreaterThanOrEqual(stage.y);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(stage.y + stage.height);
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

/** Moves the map a little from where it stood first, with all places still on it. */
async function moveAway(dashboard: Dashboard): Promise<void> {
  const width = async () => (await dashboard.area('Anbar').boundingBox())?.width ?? 0;
  const first = await width();
  await dashboard.map.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(width).toBeCloseTo(first / 2 ** 0.4, 0);
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

/** Runs in the page: counts what is drawn in WebGL from the start on. */
function countDrawings(): void {
  const counted = globalThis as { drawings?: number };
  const { prototype } = WebGL2RenderingContext;
  const drawn = Object.getOwnPropertyDescriptor(prototype, 'drawElements');
  const draw: unknown = drawn?.value;
  if (typeof draw !== 'function') throw new Error('Drawing cannot be counted.');
  const value = new Proxy(draw, {
    apply: (target, context, args) => {
      counted.drawings = (counted.drawings ?? 0) + 1;
      Reflect.apply(target, context, args);
    },
  });
  Object.defineProperty(prototype, 'drawElements', { ...drawn, value });
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
