import { test } from './journey';
import { overlaps } from './overlaps';
import { expect } from './patience';

test('names stay in sight wherever the map was moved, and clear of the choice of layers', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('date=2015-09-29');
  await dashboard.interactiveMap();
  const choice = dashboard.map.getByRole('group', { name: 'Layers' });
  await expect(choice).toBeVisible();
  const width = async () => (await dashboard.area('Baghdad').boundingBox())?.width ?? 0;
  const first = await width();
  for (const times of [2, 4]) {
    await dashboard.map.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(width).toBeCloseTo(first * times, -1);
  }
  const stage = await dashboard.map.locator('.map-stage').boundingBox();
  if (!stage) throw new Error('There is no map.');
  const label = (place: string) => dashboard.map.locator('.map-label', { hasText: place });
  const boxOf = async (place: string) => (await label(place).boundingBox()) ?? { x: 0, y: 0, width: 0 };
  for (const place of ['Anbar', 'Wassit']) {
    const { x, y, width: wide } = await boxOf(place); // their middles are not in sight
    expect(x, place).toBeGreaterThan(stage.x);
    expect(x + wide, place).toBeLessThan(stage.x + stage.width);
    expect(y, place).toBeGreaterThan(stage.y);
  }
  const kerbala = await boxOf('Kerbala');
  const under = await choice.boundingBox();
  if (!under) throw new Error('There is no choice of layers.');
  const [right, down] = [under.x + 60 - kerbala.x, under.y + 20 - kerbala.y];
  const before = (await dashboard.area('Kerbala').boundingBox())?.x ?? 0;
  const [startX, startY] = [stage.x + stage.width * 0.8, stage.y + stage.height / 2];
  await page.mouse.move(startX, startY);
  await page.mouse.down();
  await page.mouse.move(startX + right, startY + down, { steps: 5 });
  await page.mouse.up();
  const edge = async () => (await dashboard.area('Kerbala').boundingBox())?.x ?? 0;
  await expect.poll(edge).toBeLessThan(before - 100);
  const boxes = dashboard.map.locator('.map-label, .map-layers');
  const onChoice = (await overlaps(boxes)).filter((both) => both.includes('Crossings and checkpoints'));
  expect(onChoice).toEqual([]);
});

test('on a phone no name is cut at the edge of a map that was moved, nor lies under a button of it', async ({
  dashboard,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await dashboard.open('date=2015-09-29');
  await dashboard.interactiveMap();
  const width = async () => (await dashboard.area('Baghdad').boundingBox())?.width ?? 0;
  const first = await width();
  await dashboard.map.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(width).toBeCloseTo(2 * first, -1);
  const stage = await dashboard.map.locator('.map-stage').boundingBox();
  if (!stage) throw new Error('There is no map.');
  const [left, right] = [stage.x, stage.x + stage.width];
  const labels = await dashboard.map
    .locator('.map-label')
    .evaluateAll((all) => all.map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() })));
  const isCut = (edge: number) => labels.filter(({ box }) => box.left < edge && box.right > edge);
  expect([...isCut(left), ...isCut(right)].map(({ text }) => text)).toEqual([]);
  expect(labels.filter(({ box }) => box.left > left && box.right < right).length).toBeGreaterThan(3);
  const boxes = dashboard.map.locator('.map-label, .map-zoom');
  expect((await overlaps(boxes)).filter((both) => both.includes('⤢'))).toEqual([]);
});
