import { test } from './journey';
import { expect } from './patience';

const VIEW = 'date=2015-09-29';

test('a place chosen on the map shows everywhere, and is given up by a second click', async ({
  dashboard,
}) => {
  await dashboard.open(VIEW);
  await dashboard.interactiveMap();
  await dashboard.chooseOnMap('Dahuk');
  await expect(dashboard.figure).toHaveText('426,294 IDPs');
  await dashboard.expectChosen('Dahuk', 'IQG09');
  await dashboard.chooseOnMap('Dahuk');
  await expect(dashboard.figure).toHaveText('3,206,064 IDPs');
  await expect(dashboard.page).toHaveURL((url) => !url.searchParams.has('place'));
});

test('a place chosen in the ranking shows everywhere', async ({ dashboard }) => {
  await dashboard.open(VIEW);
  await dashboard.chooseInRanking('Anbar');
  await expect(dashboard.figure).toHaveText('583,050 IDPs');
  await dashboard.expectChosen('Anbar', 'IQG01');
  await expect(dashboard.timeline).toContainText('583,050');
  await expect(dashboard.slider).toHaveAttribute('aria-valuetext', '29 September 2015: 583,050 IDPs');
});

test('a region chosen from the list marks its governorates everywhere', async ({ dashboard }) => {
  await dashboard.open(VIEW);
  await dashboard.choosePlace('Kurdistan Region of Iraq');
  await expect(dashboard.figure).toHaveText('872,328 IDPs');
  for (const place of ['Dahuk', 'Erbil', 'Sulaymaniyah']) {
    await expect(dashboard.area(place)).toHaveAttribute('aria-pressed', 'true');
    await expect(dashboard.inRanking(place)).toHaveAttribute('aria-pressed', 'true');
  }
  await expect(dashboard.ranking.getByRole('button', { pressed: true })).toHaveCount(3);
});

test('Shift adds a place on the map and in the ranking, and takes it out again', async ({ dashboard }) => {
  await dashboard.open(`${VIEW}&place=IQG09`);
  await dashboard.interactiveMap();
  await dashboard.chooseOnMap('Anbar', 'Shift');
  await dashboard.chooseInRanking('Baghdad', 'Shift');
  await expect(dashboard.page).toHaveURL(/place=IQG09,IQG01,IQG08/);
  await expect(dashboard.figure).toHaveText('1,586,928 IDPs'); // 426,294 + 583,050 + 577,584
  await dashboard.expectChosen('Baghdad', 'IQG08');
  await dashboard.headline.getByRole('button', { name: 'Remove Dahuk' }).click();
  await dashboard.chooseOnMap('Anbar', 'Shift');
  await expect(dashboard.page).toHaveURL(/place=IQG08&/);
  await expect(dashboard.figure).toHaveText('577,584 IDPs');
});

test('another place is compared from the list', async ({ dashboard }) => {
  await dashboard.open(`${VIEW}&place=kri`);
  await dashboard.headline.getByRole('combobox', { name: 'Compare with…' }).selectOption('Anbar');
  await expect(dashboard.page).toHaveURL(/place=kri,IQG01/);
  await expect(dashboard.headline.getByRole('listitem').filter({ hasText: 'Anbar' })).toContainText(
    '583,050',
  );
  await expect(dashboard.timeline).toContainText('Kurdistan Region');
  await expect(dashboard.timeline).toContainText('Anbar');
});

test('a date chosen anywhere is the date everywhere', async ({ dashboard, page }) => {
  await dashboard.open(`${VIEW}&place=IQG09`);
  await dashboard.stepOn();
  await dashboard.expectDate('2015-10-22', '22 October 2015');
  await dashboard.chooseDate('2016-03-31');
  await dashboard.expectDate('2016-03-31', '31 March 2016');
  await expect(dashboard.area('Dahuk')).toHaveAccessibleName(/^Dahuk: 39\d,\d{3} IDPs$/);
  const { x, y, height } = (await dashboard.slider.boundingBox()) ?? { x: 0, y: 0, height: 0 };
  await page.mouse.click(x + 48, y + height * 0.75);
  await dashboard.expectDate('2014-04-01', '1 April 2014');
  await expect(dashboard.figure).toHaveText('2,934 IDPs');
  await expect(dashboard.tableValue('Dahuk')).toHaveText('2,934');
});

test('dragging along the timeline is one step back in the history', async ({ dashboard, page }) => {
  await dashboard.open(VIEW);
  const { x, y, width, height } = (await dashboard.slider.boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  await page.mouse.move(x + width * 0.3, y + height * 0.75);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.6, y + height * 0.75, { steps: 8 });
  await page.mouse.move(x + width - 14, y + height * 0.75, { steps: 8 });
  await page.mouse.up();
  await dashboard.expectDate('2024-04-30', '30 April 2024');
  await dashboard.goBack();
  await dashboard.expectDate('2015-09-29', '29 September 2015');
});

test('the pointer and the focus say the same place on the map and in the ranking', async ({
  dashboard,
  page,
}) => {
  await dashboard.open(VIEW);
  await dashboard.interactiveMap();
  const spoken = dashboard.map.getByText('Dahuk: 426,294 IDPs');
  await dashboard.row('Dahuk').hover();
  await expect(spoken).toBeVisible();
  await expect(dashboard.map.getByText('13% of the country')).toBeVisible();
  await dashboard.inRanking('Anbar').focus();
  await expect(dashboard.map.getByText('Anbar: 583,050 IDPs')).toBeVisible();
  await dashboard.area('Dahuk').focus();
  await expect(spoken).toBeVisible();
  await expect(dashboard.row('Dahuk')).toHaveAttribute('data-hovered', 'true');
  await dashboard.pointAt('Basrah');
  await expect(dashboard.map.getByText('Basrah: 10,848 IDPs')).toBeVisible();
  await expect(dashboard.row('Basrah')).toHaveAttribute('data-hovered', 'true');
  await page.mouse.move(700, 20);
  await expect(dashboard.map.getByText('Basrah: 10,848 IDPs')).toBeHidden();
});

test('the ranking sorts by name, by figure and by change', async ({ dashboard }) => {
  await dashboard.open(VIEW);
  const first = dashboard.ranking.getByRole('rowheader').first();
  await expect(first).toHaveText('Anbar');
  await dashboard.ranking.getByRole('button', { name: 'Change' }).click();
  await expect(first).toHaveText('Dahuk'); // +2.9%, and the most people
  await expect(dashboard.ranking.getByRole('columnheader', { name: 'Change' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await dashboard.ranking.getByRole('button', { name: 'Governorate' }).click();
  const names = await dashboard.ranking.getByRole('rowheader').allInnerTexts();
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
});
