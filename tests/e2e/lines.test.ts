import { test } from './journey';
import { expect } from './patience';

for (const map of ['choropleth', 'change']) {
  test(`the focus goes along with a place that takes another line (${map})`, async ({ dashboard, page }) => {
    await dashboard.open(`date=2014-07-27&map=${map}`);
    const table = page.locator('table').filter({ has: dashboard.inAnyTable('Dahuk') });
    const lineOf = (place: string) =>
      table
        .locator('tbody th')
        .allTextContents()
        .then((places) => places.indexOf(place));
    await expect(dashboard.inAnyTable('Dahuk')).toBeVisible();
    const line = await lineOf('Dahuk');
    await dashboard.chooseDate('2015-09-29');
    await expect.poll(() => lineOf('Dahuk')).not.toBe(line);
    await dashboard.inAnyTable('Dahuk').focus();
    await dashboard.goBack();
    await expect.poll(() => lineOf('Dahuk')).toBe(line);
    await expect(dashboard.inAnyTable('Dahuk')).toBeFocused();
  });
}

test('what the pointer rests on is the place that its line is told', async ({ dashboard }) => {
  await dashboard.open('date=2014-09-01');
  await dashboard.inRanking('Kirkuk').hover();
  await expect(dashboard.row('Kirkuk')).toHaveAttribute('data-hovered', 'true');
  const lines = dashboard.ranking.locator('tbody').getByRole('row');
  await expect(lines.nth(3)).toContainText('Kirkuk');
  await dashboard.chooseDate('2014-12-25');
  await expect(lines.nth(3)).toContainText('Erbil');
  await expect(dashboard.row('Erbil')).toHaveAttribute('data-hovered', 'true');
  await expect(dashboard.row('Kirkuk')).toHaveAttribute('data-hovered', 'false');
});

test('a focus that goes along with its place points at nothing', async ({ dashboard }) => {
  await dashboard.open('date=2014-09-01');
  await dashboard.interactiveMap(); // which takes the pointer from the map before it
  await dashboard.chooseDate('2014-12-25');
  await dashboard.inRanking('Kirkuk').focus();
  await dashboard.pointAt('Anbar');
  await expect(dashboard.row('Anbar')).toHaveAttribute('data-hovered', 'true');
  await dashboard.goBack();
  await expect(dashboard.headline.getByRole('time')).toHaveText('1 September 2014');
  await expect(dashboard.inRanking('Kirkuk')).toBeFocused();
  await expect(dashboard.row('Anbar')).toHaveAttribute('data-hovered', 'true');
});

test('the place is chosen on which the pointer went down', async ({ dashboard, page }) => {
  await dashboard.open('date=2014-09-01');
  await dashboard.inRanking('Kirkuk').hover();
  await page.mouse.down();
  await dashboard.chooseDate('2014-12-25');
  await expect(dashboard.ranking.locator('tbody').getByRole('row').nth(3)).toContainText('Erbil');
  await page.mouse.up();
  await dashboard.expectChosen('Kirkuk', 'IQG13');
});
