import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';

test('the map of every year stands beside the others, with sums, and a place is followed through all', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('place=kri&date=2015-09-29');
  await dashboard.map.getByRole('button', { name: 'Many dates' }).click();
  const { dialog } = dashboard;
  const maps = dialog.getByRole('listitem').filter({ has: page.getByRole('button') });
  await expect(maps).toHaveCount(11); // 2014 to 2024
  await expect(maps.last()).toContainText('30 April 2024 582,501');
  await expect(dialog).toContainText('IDPs · Individuals · same classes on every date');
  await expect(dialog).toContainText('a family in a camp counts as five people instead of six');
  await expectNoBarrier(page, 'many dates');
  await maps.first().locator('path[data-place=IQG09]').hover();
  await expect(maps.last()).toContainText(/Dahuk: [\d,]+/);
  await dialog.getByRole('radio', { name: 'Around a date or event' }).check();
  await expect(maps).toHaveCount(12);
  await expect(maps.filter({ hasText: '29 September 2015' })).toContainText('872,328');
  await maps.filter({ hasText: '29 September 2015' }).getByRole('button').click();
  await dashboard.expectNoDialog();
  await dashboard.expectDate('2015-09-29', '29 September 2015');
});

test('maps of rates say of whom they are, and their sums say that they are no rates', async ({
  dashboard,
}) => {
  await dashboard.open('date=2018-11-30&rate=per1000&unit=families');
  await expect(dashboard.map).toContainText('Families per 1,000 residents of 2018');
  await dashboard.map.getByRole('button', { name: 'Many dates' }).click();
  await expect(dashboard.dialog).toContainText('IDPs · Families per 1,000 residents of 2018');
  await expect(dashboard.dialog.getByRole('listitem').first()).toContainText(/[\d,]+ IDP families/);
});

test('a date with a missing place has a floor, and the place a look of its own', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('date=2014-04-01');
  await dashboard.map.getByRole('button', { name: 'Many dates' }).click();
  await dashboard.dialog.getByRole('radio', { name: 'Over the whole time' }).check();
  const first = dashboard.dialog
    .getByRole('listitem')
    .filter({ has: page.getByRole('button') })
    .first();
  await expect(first).toContainText('1 April 2014 ≥ 443,124');
  await expect(first.locator('path[data-place=IQG03]')).toHaveAttribute('style', /empty-notReported/);
});
