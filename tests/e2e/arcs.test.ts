import { readTable } from '../data/readTable';
import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';
import { seen } from './words';

const DATE = '2018-09-30';
const groups = readTable('idps-by-origin.csv')
  .filter((row) => row('reference_date') === DATE && row('origin_admin1_pcode') !== row('admin1_pcode'))
  .map((row) => ({
    host: row('admin1_pcode'),
    origin: row('origin_admin1_pcode'),
    families: Number(row('idps_families')),
  }))
  .filter(({ families }) => families > 0)
  .toSorted((a, b) => b.families - a.families);
const sum = (some: typeof groups) => some.reduce((all, { families }) => all + families, 0);
const written = (value: number) => new Intl.NumberFormat('en-GB').format(value);

test('the largest groups by origin are arcs, and the legend says how much is drawn', async ({
  dashboard,
  page,
}) => {
  await dashboard.open(`date=${DATE}`);
  await dashboard.map.getByRole('radio', { name: 'Origins' }).check();
  await expect(page).toHaveURL(/map=flows/);
  const legend = dashboard.map.getByRole('group', { name: 'Legend' });
  await expect(legend).toContainText(
    `Drawn: the 30 largest of ${groups.length} groups, ${written(sum(groups.slice(0, 30)))} of ${written(sum(groups))} families. A stock, no journeys.`,
  );
  await expect(dashboard.map.locator('.arcs path')).toHaveCount(30);
  await expectNoBarrier(page);
  await legend.getByRole('button', { name: 'All groups' }).click();
  await expect(dashboard.dialog).toContainText('Where they came from and where they are');
});

test('where none came from the place itself the legend says nothing of them', async ({ dashboard }) => {
  expect(groups.filter(({ host }) => host === 'IQG09').length).toBeGreaterThan(0);
  await dashboard.open(`date=${DATE}&map=flows&place=IQG09`);
  const legend = dashboard.map.getByRole('group', { name: 'Legend' });
  await expect(legend).toContainText('A stock, no journeys.');
  await expect(legend).not.toContainText('Not drawn');
});

for (const width of [1280, 1440, 1600]) {
  test(`at a width of ${width} the map stays where it is from date to date, whatever the legend has to say`, async ({
    dashboard,
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await dashboard.open('date=2014-04-01&map=flows&place=kri');
    const legend = dashboard.map.getByRole('group', { name: 'Legend' });
    const stage = dashboard.map.locator('.map-stage');
    await expect(legend).toContainText('Drawn: the 3 largest');
    const box = await stage.boundingBox();
    const later = [
      ['2016-06-08', 'from the chosen places, hosted elsewhere'],
      ['2020-12-31', 'Not drawn: '],
      ['2024-04-30', 'Not published for this date.'],
    ] as const;
    for (const [date, words] of later) {
      await dashboard.chooseDate(date);
      await expect(legend).toContainText(words);
      expect(await stage.boundingBox()).toEqual(box);
    }
  });
}

test('with a place chosen its groups are drawn, in both directions told apart, at every date', async ({
  dashboard,
}) => {
  await dashboard.open(`date=${DATE}&map=flows&place=IQG11`);
  const own = groups.filter(({ host, origin }) => host === 'IQG11' || origin === 'IQG11');
  const arcs = dashboard.map.locator('.arcs path');
  await expect(arcs).toHaveCount(own.length);
  await expect(dashboard.map.locator('.arcs path[data-way=in]')).toHaveCount(
    own.filter(({ host }) => host === 'IQG11').length,
  );
  const legend = dashboard.map.getByRole('group', { name: 'Legend' });
  await expect(legend).toContainText('hosted by the chosen places');
  await dashboard.chooseDate('2024-04-30');
  await expect(legend).toContainText('Not published for this date.');
  await expect(arcs).toHaveCount(0);
});

test('a dialog that asks for other places leaves the arcs as they are', async ({ dashboard, page }) => {
  await dashboard.open(`date=${DATE}&map=flows&place=IQG11`);
  const arcs = dashboard.map.locator('.arcs path');
  const count = groups.filter(({ host, origin }) => host === 'IQG11' || origin === 'IQG11').length;
  await expect(arcs).toHaveCount(count);
  await dashboard.map.getByRole('button', { name: 'All groups' }).click();
  await expect(dashboard.dialog).toContainText('in Erbil, ');
  await page.keyboard.press('Escape');
  await dashboard.expectNoDialog();
  await expect(arcs).toHaveCount(count);
});

test('in Arabic', async ({ arabic }) => {
  await arabic.open(`date=${DATE}&map=flows&lang=ar`);
  await expect(arabic.map.locator('.arcs path')).toHaveCount(30);
  await expect(arabic.map).toContainText(seen('رصيد لا رحلات'));
});

test('a report in Arabic shows the widths of its arcs on the page', async ({ arabic, page }) => {
  await arabic.open('lang=ar&date=2015-09-29&map=flows#print=A4,portrait,map');
  const preview = page.getByRole('region', { name: 'معاينة الصفحات' });
  const sheet = preview.locator('.report-page').first();
  const sample = sheet.locator('.arcs-sample text').first();
  await expect(sample).toHaveText('80,000');
  // the pages are laid anew meanwhile, as their fonts come
  const isOnPaper = async () => {
    const [paper, drawn] = [await sheet.boundingBox(), await sample.boundingBox()];
    return (
      paper !== null && drawn !== null && drawn.x > paper.x && drawn.x + drawn.width < paper.x + paper.width
    );
  };
  await expect.poll(isOnPaper).toBe(true);
});
