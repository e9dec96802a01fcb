import type { Locator, Page } from '@playwright/test';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Points well inside an outline on the screen, in a grid over it. */
export async function spotsOf(area: Locator): Promise<Spot[]> {
  return area.evaluate((element) => {
    const path = element as SVGPathElement;
    const box = path.getBBox();
    const toScreen = path.getScreenCTM();
    const steps = Array.from({ length: 15 }, (_, index) => (index + 1) / 16);
    return steps.flatMap((down) =>
      steps.flatMap((along) => {
        const point = new DOMPoint(box.x + along * box.width, box.y + down * box.height);
        if (!path.isPointInFill(point)) return [];
        const { x, y } = point.matrixTransform(toScreen ?? undefined);
        return [{ x, y }];
      }),
    );
  });
}

/** A point in the middle of an outline, where a reader would click. */
export async function insideOf(area: Locator): Promise<Spot> {
  await area.waitFor({ state: 'attached' });
  const spots = await spotsOf(area);
  const spot = spots[Math.floor(spots.length / 2)];
  if (!spot) throw new Error('The area is not on the screen.');
  return spot;
}

/** The colour that most of the spots have on the screen, as `rgb(…)`. */
export async function colourAt(page: Page, spots: readonly Spot[]): Promise<string> {
  const timesSeen = new Map<string, number>();
  for (const colour of await coloursAt(page, spots)) timesSeen.set(colour, (timesSeen.get(colour) ?? 0) + 1);
  return [...timesSeen].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** The colour of each of the spots on the screen, as `rgb(…)`. */
export async function coloursAt(page: Page, spots: readonly Spot[]): Promise<string[]> {
  const picture = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ({ source, points }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d', {
        willReadFrequently: true,
      });
      canvas?.drawImage(image, 0, 0);
      return points.map(({ x, y }) => {
        const [red, green, blue] = canvas?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? [];
        return `rgb(${red}, ${green}, ${blue})`;
      });
    },
    { source: `data:image/png;base64,${picture}`, points: [...spots] },
  );
}
