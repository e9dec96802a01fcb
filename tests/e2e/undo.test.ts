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
  await page.goBack();
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
  await page.reload();
  const undo = page.getByRole('button', { name: /^Undo/ });
  await expect(undo).toHaveAccessibleName('Undo: the map');
  await undo.click();
  await expect(undo).toHaveAccessibleName('Undo: the places');
  await undo.click();
  await expect(dashboard.figure).toHaveText(LATEST);
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
});
