import { Doctor } from './doctor';
import { test } from './journey';
import { expect } from './patience';

test('the first Tab offers to skip to the figures', async ({ dashboard, page }) => {
  await dashboard.open('date=2015-09-29');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the figures' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(dashboard.headline.getByRole('combobox', { name: 'Place' })).toBeFocused();
});

test('Tab goes through every governorate of the map, each named with its figure', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('date=2015-09-29');
  await dashboard.interactiveMap();
  await dashboard.area('Anbar').focus();
  const names = new Set<string>();
  for (let step = 0; step < 18; step++) {
    const focused = dashboard.map.locator(':focus');
    names.add((await focused.getAttribute('aria-label')) ?? '');
    await page.keyboard.press('Tab');
  }
  expect([...names].filter((name) => /^[A-Z].+: [\d,]+ IDPs$/.test(name))).toHaveLength(18);
});

test('Enter and Space choose the focused governorate, Shift and Enter add one', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('date=2015-09-29');
  await dashboard.area('Dahuk').focus();
  await page.keyboard.press('Enter');
  await dashboard.expectChosen('Dahuk', 'IQG09');
  await dashboard.area('Erbil').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(dashboard.figure).toHaveText('710,604 IDPs');
  await dashboard.area('Anbar').focus();
  await page.keyboard.press('Space');
  await expect(dashboard.figure).toHaveText('583,050 IDPs');
  await expect(dashboard.area('Anbar')).toBeFocused();
});

test('the keys of the timeline step through the dates', async ({ dashboard }) => {
  await dashboard.open('date=2015-09-29');
  const steps = [
    ['ArrowRight', '2015-10-22'],
    ['ArrowLeft', '2015-09-29'],
    ['ArrowUp', '2015-10-22'],
    ['ArrowDown', '2015-09-29'],
    ['PageUp', '2016-03-31'], // twelve dates on
    ['PageDown', '2015-09-29'],
    ['Home', '2014-04-01'],
    ['ArrowLeft', '2014-04-01'],
    ['End', '2024-04-30'],
    ['ArrowRight', '2024-04-30'],
  ] as const;
  for (const [key, day] of steps) {
    await dashboard.slider.press(key);
    await expect(dashboard.page, key).toHaveURL(`?date=${day}`);
  }
  await expect(dashboard.slider).toHaveAttribute('aria-valuetext', '30 April 2024: 1,098,913 IDPs');
  await expect(dashboard.slider).toBeFocused();
});

test('the timeline says of a floor that it is one, and why it looks different', async ({ dashboard }) => {
  await dashboard.open('date=2014-12-25');
  await expect(dashboard.slider).toHaveAttribute(
    'aria-valuetext',
    '25 December 2014: at least 2,123,340 IDPs',
  );
  await expect(dashboard.timeline).toContainText('at least: a figure is missing or known within bounds');
  await dashboard.choosePlace('Dahuk');
  await expect(dashboard.slider).toHaveAttribute('aria-valuetext', '25 December 2014: 478,890 IDPs');
});

test('in Arabic the arrows follow the mirrored timeline', async ({ arabic, page }) => {
  await arabic.open('lang=ar&date=2015-09-29');
  await arabic.slider.press('ArrowLeft');
  await expect(page).toHaveURL(/date=2015-10-22/);
  await arabic.slider.press('ArrowRight');
  await expect(page).toHaveURL(/date=2015-09-29/);
  await arabic.slider.press('PageUp');
  await expect(page).toHaveURL(/date=2016-03-31/);
  await arabic.slider.press('Home');
  await expect(page).toHaveURL(/date=2014-04-01/);
});

test('playing goes on from date to date until it is paused, and leaves no trail in the history', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('date=2015-09-29');
  await dashboard.timeline.getByRole('button', { name: 'Play through the dates' }).press('Enter');
  const pause = dashboard.timeline.getByRole('button', { name: 'Pause' });
  await expect(page).toHaveURL((url) => dateOf(url) >= '2015-11-19');
  await pause.press('Space');
  await expect(dashboard.timeline.getByRole('button', { name: 'Play through the dates' })).toBeFocused();
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test('playing starts again from the first date at the end, and stops by itself', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('date=2024-04-30');
  await dashboard.timeline.getByRole('button', { name: 'Play through the dates' }).press('Enter');
  await expect(page).toHaveURL((url) => dateOf(url) < '2016');
  await dashboard.slider.press('End');
  await expect(dashboard.timeline.getByRole('button', { name: 'Play through the dates' })).toBeVisible();
  await expect(page).toHaveURL(/date=2024-04-30/);
});

test('a clicker steps while presenting, and Esc leaves', async ({ dashboard, page }) => {
  await dashboard.open('date=2015-09-29');
  await page.getByRole('button', { name: 'Present' }).click();
  await expect(page).toHaveURL(/mode=present/);
  await page.keyboard.press('PageDown');
  await expect(dashboard.headline.getByRole('time')).toHaveText('22 October 2015');
  await page.keyboard.press('ArrowLeft');
  await expect(dashboard.headline.getByRole('time')).toHaveText('29 September 2015');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/mode=present/);
  await expect(dashboard.ranking).toBeVisible();
});

test('Space plays as soon as the presentation is on, and nothing plays on when it is left', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('date=2015-09-29');
  await page.getByRole('button', { name: 'Present' }).press('Enter');
  await expect(page).toHaveURL(/mode=present/);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL((url) => dateOf(url) > '2015-09-29');
  await expect(page).toHaveURL(/mode=present/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/mode=present/);
  await expect(dashboard.timeline.getByRole('button', { name: 'Play through the dates' })).toBeVisible();
});

test('of one date Space plays nothing, as the button that cannot be pressed', async ({ dashboard, page }) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose({ name: 'one.csv', lines: ['date,governorate,idps', '2015-09-29,Dahuk,400'] });
  await doctor.expectOpen('one.csv');
  await doctor.leave();
  await page.getByRole('button', { name: 'Present' }).press('Enter');
  await expect(page).toHaveURL(/mode=present/);
  await page.keyboard.press('Space');
  const play = dashboard.timeline.locator('.play');
  await expect(play).toBeDisabled();
  expect(await play.getAttribute('aria-pressed')).toBe('false'); // now, as it would stop by itself
  await expect(page).not.toHaveURL(/date=/);
});

test('B blanks the screen of a presentation until any key, which does nothing else', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('date=2015-09-29&mode=present');
  const paint = () => page.evaluate(() => document.elementFromPoint(400, 300)?.className);
  for (const key of ['b', '.']) {
    await page.keyboard.press(key);
    await expect.poll(paint, key).toBe('blank');
    await page.keyboard.press('PageDown');
    await expect.poll(paint, key).not.toBe('blank');
  }
  await expect(dashboard.headline.getByRole('time')).toHaveText('29 September 2015');
  await page.keyboard.press('b');
  await page.mouse.click(400, 300);
  await expect.poll(paint).not.toBe('blank');
  await page.keyboard.press('PageDown');
  await expect(dashboard.headline.getByRole('time')).toHaveText('22 October 2015');
});

test('F fills the screen while presenting, and leaving gives it back', async ({ dashboard, page }) => {
  await dashboard.open('date=2015-09-29&mode=present');
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('F');
  await expect.poll(isFull).toBe(false);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect.poll(isFull).toBe(false);
  await expect(dashboard.ranking).toBeVisible();
});

function dateOf(url: URL): string {
  return url.searchParams.get('date') ?? '';
}
