import { test } from './journey';
import { expect } from './patience';

const LATEST = '1,098,913 IDPs';

test('each choice is undone and done again, by button and by key, and the browser’s back agrees', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('');
  const undo = page.getByRole('button', { name: /^Undo/ });
  const redo = page.getByRole('button', { name: /^Redo/ });
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await dashboard.area('Dahuk').press('Enter');
  await expect(dashboard.figure).toHaveText('233,162 IDPs');
  await expect(undo).toHaveAccessibleName('Undo: the places');
  await page.getByRole('radio', { name: 'Circles' }).check();
  await expect(undo).toHaveAccessibleName('Undo: the map');
  await page.keyboard.press('Control+z'); // on the control that was just used
  await expect(undo).toHaveAccessibleName('Undo: the places');
  await redo.click();
  await expect(undo).toHaveAccessibleName('Undo: the map');
  await undo.click();
  await expect(undo).toHaveAccessibleName('Undo: the places');
  await expect(redo).toHaveAccessibleName('Redo: the map');
  await page.keyboard.press('Control+z');
  await expect(dashboard.figure).toHaveText(LATEST);
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Control+Shift+z');
  await expect(dashboard.figure).toHaveText('233,162 IDPs');
  await dashboard.goBack();
  await expect(dashboard.figure).toHaveText(LATEST);
  await expect(redo).toHaveAccessibleName('Redo: the places');
  // Another choice: what was undone before is gone.
  await dashboard.area('Erbil').press('Enter');
  await expect(dashboard.figure).toHaveText('222,865 IDPs');
  await expect(redo).toHaveAttribute('aria-disabled', 'true');
});

test('a choice of before a reload is named by the button that undoes it', async ({ dashboard, page }) => {
  await dashboard.open('');
  await dashboard.area('Dahuk').press('Enter');
  await page.getByRole('radio', { name: 'Circles' }).check();
  await expect(page).toHaveURL(/map=circles/);
  await dashboard.reload();
  const undo = page.getByRole('button', { name: /^Undo/ });
  await expect(undo).toHaveAccessibleName('Undo: the map');
  await undo.click();
  await expect(undo).toHaveAccessibleName('Undo: the places');
  await undo.click();
  await expect(dashboard.figure).toHaveText(LATEST);
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
});

test('choices made within one frame are steps of their own, though the address is written after it', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('date=2018-06-15');
  const undo = page.getByRole('button', { name: /^Undo/ });
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  const dahuk = await dashboard.inRanking('Dahuk').elementHandle();
  const circles = await page.getByRole('radio', { name: 'Circles' }).elementHandle();
  if (!dahuk || !circles) throw new Error('nothing to choose');
  const addressMeanwhile = await page.evaluate(
    ([place, map]) => {
      for (const control of [place, map]) (control as HTMLElement).click();
      return location.search;
    },
    [dahuk, circles],
  );
  expect(addressMeanwhile).toBe('?place=IQG09&date=2018-06-15'); // of the map nothing is written yet
  await expect(page).toHaveURL(/place=IQG09&date=2018-06-15&map=circles/);
  await expect(undo).toHaveAccessibleName('Undo: the map');
  await page.evaluate((map) => {
    (map as HTMLElement).closest('fieldset, div')?.querySelector('input')?.click(); // areas again
    const keys = { key: 'z', ctrlKey: true, bubbles: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', keys)); // and undone before a frame was drawn
  }, circles);
  await expect(undo).toHaveAccessibleName('Undo: the map');
  await expect(page.getByRole('radio', { name: 'Circles' })).toBeChecked();
  await expect(page).toHaveURL(/map=circles/);
  await undo.click();
  await undo.click();
  await expect(dashboard.figure).toHaveText('2,024,466 IDPs');
  await expect(page).toHaveURL(/\?date=2018-06-15$/);
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
});

test('what waits for its place in the address is there before a reload can be asked for', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('date=2018-06-15');
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeVisible();
  const ways = [
    () => page.keyboard.press('Control+Shift+F12'),
    () => page.dispatchEvent('html', 'pointerleave'),
  ];
  for (const leave of ways) {
    for (const key of ['ArrowRight', 'ArrowRight']) await dashboard.slider.press(key); // the second waits for a rest
    await leave();
    const day = await dashboard.headline.getByRole('time').getAttribute('datetime');
    expect(await page.evaluate(() => location.search)).toBe(`?date=${day}`);
  }
});
