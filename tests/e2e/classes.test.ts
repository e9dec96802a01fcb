import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';

const DATE = 'place=kri&date=2015-09-29';

test('the classes are chosen beside the map, go with the link, and the chosen places are marked in them', async ({
  dashboard,
  page,
}) => {
  await dashboard.open(DATE);
  const legend = page.getByRole('group', { name: 'Legend' });
  await expect(legend).toContainText('same classes on every date');
  await expect(legend.getByRole('listitem').nth(3)).toHaveAccessibleName(
    /^100k to less than 200k: 3 governorates, among them Sulaymaniyah$/,
  );
  await legend.getByRole('button', { name: 'Classes' }).click();
  const dialog = page.getByRole('dialog', { name: 'Classes of the map' });
  await expectNoBarrier(page, 'classes');
  await dialog.getByLabel('Made by').selectOption('equal numbers');
  await dialog.getByRole('combobox', { name: 'Classes' }).selectOption('3');
  await dialog.getByRole('radio', { name: 'this date alone' }).check();
  await expect(legend).toContainText('equal numbers · classes of this date alone');
  const places = legend.locator('ol').getByRole('listitem');
  await expect(places).toHaveCount(3);
  for (const index of [0, 1, 2]) await expect(places.nth(index)).toHaveAccessibleName(/: 6 governorates/);
  await expect(page).toHaveURL(/classes=quantile,3,date/);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(legend.getByRole('button', { name: 'Classes' })).toBeFocused();
  await dashboard.reload();
  await expect(legend).toContainText('equal numbers · classes of this date alone');
  await dashboard.goBack();
});

test("bounds of a person's own hold on every date, and wrong ones say why they do not", async ({
  dashboard,
  page,
}) => {
  await dashboard.open(`${DATE}&classes=natural,4`);
  const legend = page.getByRole('group', { name: 'Legend' });
  await expect(legend).toContainText('natural breaks · same classes on every date');
  await legend.getByRole('button', { name: 'Classes' }).click();
  const dialog = page.getByRole('dialog', { name: 'Classes of the map' });
  await dialog.getByLabel('Class 2 begins at').fill('900000');
  await expect(dialog.getByRole('alert')).toHaveText(
    'Each bound has to be above zero and larger than the one before it.',
  );
  await dialog.getByLabel('Class 2 begins at').fill('5000');
  await dialog.getByLabel('Class 3 begins at').fill('100000');
  await dialog.getByLabel('Class 4 begins at').fill('400000');
  await page.keyboard.press('Enter');
  await expect(legend).toContainText('bounds of your own');
  const classes = legend.locator('ol').getByRole('listitem');
  await expect(classes.nth(0)).toHaveAccessibleName('more than 0, less than 5k: 1 governorate');
  await expect(classes.nth(3)).toHaveAccessibleName('400k and more: 4 governorates, among them Dahuk');
  await expect(page).toHaveURL(/classes=5000,100000,400000/);
  await dialog.getByRole('button', { name: 'Back to the usual classes' }).click();
  await expect(legend).not.toContainText('bounds of your own');
});

test('bounds written for people are not kept for families', async ({ dashboard, page }) => {
  await dashboard.open(`${DATE}&classes=5000,100000`);
  await expect(page.getByRole('group', { name: 'Legend' })).toContainText('bounds of your own');
  await page.getByRole('radio', { name: 'Families' }).check();
  await expect(page.getByRole('group', { name: 'Legend' })).not.toContainText('bounds of your own');
});

test('the interactive map has the colours of the legend', async ({ dashboard, page }) => {
  await dashboard.open(`${DATE}&classes=10000,100000`);
  const colours = page.getByRole('group', { name: 'Legend' }).locator('.legend-swatch');
  await expect(colours).toHaveCount(3);
  await expect(colours.last()).toHaveAttribute('style', /--class-6/);
  await expect(dashboard.area('Dahuk')).toHaveAccessibleName('Dahuk: 426,294 IDPs');
});

test('Esc closes the dialog also when the focus has gone to the page or nowhere', async ({
  dashboard,
  page,
}) => {
  await dashboard.open(`${DATE}&classes=quantile,4`);
  const legend = page.getByRole('group', { name: 'Legend' });
  const dialog = page.getByRole('dialog', { name: 'Classes of the map' });
  await legend.getByRole('button', { name: 'Classes' }).click();
  await dialog.getByRole('button', { name: 'Back to the usual classes' }).click();
  await expect(legend).not.toContainText('equal numbers');
  await page.locator('.timeline').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});
