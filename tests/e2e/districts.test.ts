import type { Page } from '@playwright/test';
import { Doctor, type MadeFile } from './doctor';
import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { overlaps } from './overlaps';
import { expect } from './patience';
import type { Dashboard } from './dashboard';

/** Ninewa states more than its districts add up to, because two of them did not report; Dahuk agrees. */
const FIGURES: MadeFile = {
  name: 'levels.csv',
  lines: [
    'reference_date,governorate,district,idps_individuals',
    '2024-01-31,Ninewa,,110000',
    '2024-01-31,Ninewa,Mosul,70000',
    '2024-01-31,Ninewa,Sinjar,20000',
    '2024-01-31,Ninewa,Telafar,20000',
    '2024-01-31,Ninewa,Hatra,0',
    '2024-01-31,Dahuk,,30000',
    '2024-01-31,Dahuk,Zakho,12000',
    '2024-01-31,Dahuk,Sumel,18000',
    '2024-04-30,Ninewa,,120000',
    '2024-04-30,Ninewa,Mosul,78400',
    '2024-04-30,Ninewa,Sinjar,20000',
    '2024-04-30,Ninewa,Telafar,',
    '2024-04-30,Ninewa,Hatra,',
    '2024-04-30,Dahuk,,29000',
    '2024-04-30,Dahuk,Zakho,11000',
    '2024-04-30,Dahuk,Sumel,18000',
  ],
};

const NINEWA = ['IQG15Q02', 'IQG15Q04', 'IQG15Q05', 'IQG15Q07', 'IQG15Q08'];
const DAHUK = ['IQG09Q03', 'IQG09Q04'];
const OUTLINES: MadeFile = { name: 'adm2.geojson', lines: [outlines([...NINEWA, ...DAHUK])] };

interface Opening {
  readonly dashboard: Dashboard;
  readonly page: Page;
}

/** Opens the table by a link, which is the shortest way; `view` is what else the link says. */
async function open({ dashboard, page }: Opening, view = ''): Promise<void> {
  await page.route('**/tables/levels.csv', (route) =>
    route.fulfill({ contentType: 'text/csv', body: FIGURES.lines.join('\n') }),
  );
  await dashboard.visit(`data=tables/levels.csv${view}`);
  await expect(page.getByRole('banner')).toContainText('levels.csv');
}

/** Opens outlines of districts for what is on screen. */
async function draw(dashboard: Dashboard): Promise<void> {
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(OUTLINES);
  await dashboard.expectNoDialog();
  await expect(dashboard.notices).toContainText('7 places are drawn by adm2.geojson');
}

const level = ({ page }: Dashboard) => page.getByRole('navigation', { name: 'Level' });
const byDistrict = ({ page }: Dashboard) => page.getByRole('table', { name: 'Ranking by district' });

test('from a governorate to its districts', async ({ dashboard, page }) => {
  await open({ dashboard, page }, '&place=IQG15');
  await draw(dashboard);
  await expect(dashboard.figure).toHaveText('120,000 IDPs');
  await level(dashboard).getByRole('button', { name: 'Districts of Ninewa' }).click();

  await expect(dashboard.figure).toHaveText('at least 98,400 IDPs');
  await expect(dashboard.headline).toContainText('2 of 4 districts reported');
  await expect(dashboard.headline).toContainText(
    'Districts: 98,400 of 120,000 stated for Ninewa; 2 districts not reported.',
  );
  await expect(page).toHaveURL(
    (url) => url.search === '?level=district&within=IQG15&data=tables%2Flevels.csv',
  );
  await expect(byDistrict(dashboard).getByRole('button', { name: 'Mosul' })).toBeVisible();
  await expect(byDistrict(dashboard)).not.toContainText('Zakho');
  await expect(dashboard.area('Sinjar')).toHaveAccessibleName('Sinjar: 20,000 IDPs');
  await expect(dashboard.area('Telafar')).toHaveAccessibleName('Telafar: not reported');
  await expect(dashboard.area('Zakho')).toHaveCount(0);
  await expect(dashboard.map).toContainText('Boundaries: adm2.geojson');

  await dashboard.chooseOnMap('Mosul');
  await expect(dashboard.headline).toContainText('Mosul had over');
  await expect(dashboard.headline).not.toContainText('% of'); // two districts are missing from the whole
});

test('from districts back to their governorate: by the trail, by "back" and by Escape', async ({
  dashboard,
  page,
}) => {
  await open({ dashboard, page }, '&place=IQG15');
  await level(dashboard).getByRole('button', { name: 'Districts of Ninewa' }).click();
  await expect(byDistrict(dashboard)).toBeVisible();
  await level(dashboard).getByRole('button', { name: 'Ninewa' }).click();
  await expect(dashboard.figure).toHaveText('120,000 IDPs');
  await expect(dashboard.ranking).toBeVisible();
  await dashboard.goBack();
  await expect(byDistrict(dashboard)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dashboard.figure).toHaveText('120,000 IDPs');
});

test('all districts, several of them compared, and governorates as sets of them', async ({
  dashboard,
  page,
}) => {
  await open({ dashboard, page });
  await level(dashboard).getByRole('button', { name: 'All districts' }).click();
  await expect(dashboard.figure).toHaveText('at least 127,400 IDPs');
  await expect(dashboard.headline).toContainText('Districts: 98,400 of 120,000 stated for Ninewa');
  await byDistrict(dashboard).getByRole('button', { name: 'Mosul' }).click();
  await byDistrict(dashboard)
    .getByRole('button', { name: 'Zakho' })
    .click({ modifiers: ['Shift'] });
  await expect(dashboard.figure).toHaveText('89,400 IDPs');
  await expect(page).toHaveURL((url) => url.searchParams.get('place') === 'IQG15Q05,IQG09Q04');
  await dashboard.goBack();
  await dashboard.goBack();
  await dashboard.choosePlace('Dahuk');
  await expect(dashboard.figure).toHaveText('29,000 IDPs');
  await dashboard.chooseDate('2024-01-31');
  await expect(dashboard.headline).toContainText('The districts add up to what the file states for all 2');
});

test('districts without outlines: the governorates as ground, and the way to load them', async ({
  dashboard,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open({ dashboard, page }, '&level=district');
  await expect(dashboard.map).toContainText('No outlines of districts are loaded');
  await expect(dashboard.headline).toContainText(
    'The file names 6 of 101 districts and says nothing of the others.',
  );
  await expect(dashboard.map.locator('svg text').filter({ hasText: 'Baghdad' })).toBeVisible();
  expect(await overlaps(dashboard.map.locator('svg text'))).toEqual([]);
  await dashboard.map.getByRole('button', { name: 'Districts of Dahuk' }).press('Enter');
  await expect(dashboard.figure).toHaveText('29,000 IDPs');
  await expect(dashboard.headline).toContainText('The districts add up to the 29,000 stated for Dahuk.');
  await expect(byDistrict(dashboard)).toContainText('Sumel');
  await dashboard.map.getByRole('button', { name: 'Load data' }).click();
  await new Doctor(dashboard).choose(OUTLINES);
  await dashboard.expectNoDialog();
  await expect(dashboard.area('Zakho')).toHaveAccessibleName('Zakho: 11,000 IDPs');
  await expect(page.getByText('No outlines of districts')).toHaveCount(0);
});

test('why the number of districts is what it is', async ({ dashboard, page }) => {
  await open({ dashboard, page }, '&level=district&within=IQG15');
  await expect(dashboard.figure).toHaveText('at least 98,400 IDPs');
  const trace = await dashboard.openDialog('Why this number?');
  await expect(trace.getByRole('table').last().getByRole('row').last()).toHaveText(
    /Ninewa no figure from .*(Telafar|Hatra).*98,400120,00010$/,
  );
});

test('a governorate that lacks the row of a district says of which', async ({ dashboard, page }) => {
  const rows = [
    '2024-01-31,Dahuk,Zakho,12000',
    '2024-01-31,Dahuk,Sumel,18000',
    '2024-04-30,Dahuk,Zakho,11000',
  ];
  await page.route('**/tables/silent.csv', (route) =>
    route.fulfill({
      contentType: 'text/csv',
      body: ['reference_date,governorate,district,idps_individuals', ...rows].join('\n'),
    }),
  );
  await dashboard.visit('data=tables/silent.csv&place=IQG09');
  await expect(dashboard.figure).toHaveText('at least 11,000 IDPs');
  await expect(await dashboard.openDialog('Why this number?')).toContainText(
    /Dahuk is added up of its districts, and there is no figure from .?Sumel/,
  );
});

test('a search finds districts and leads to them', async ({ dashboard, page }) => {
  await open({ dashboard, page });
  await dashboard.openSearch();
  await page.keyboard.type('zakh');
  await page.keyboard.press('Enter');
  await expect(dashboard.figure).toHaveText('11,000 IDPs');
  await expect(page).toHaveURL((url) => url.search.startsWith('?place=IQG09Q04&level=district&within=IQG09'));
});

test('a link leads to a district of a table on this site, without a barrier', async ({ dashboard, page }) => {
  await open({ dashboard, page }, '&level=district&within=IQG15&place=IQG15Q05');
  await expect(dashboard.figure).toHaveText('78,400 IDPs');
  await expect(byDistrict(dashboard)).toContainText('Sinjar');
  await expectNoBarrier(page);
});

test('a link to districts where there are none says so', async ({ dashboard }) => {
  await dashboard.open('level=district&within=IQG15');
  await expect(dashboard.notices).toContainText('There are no figures for districts here');
  await expect(dashboard.ranking).toBeVisible();
});

test('a notice that comes before its words waits for them', async ({ dashboard, page }) => {
  let release = () => undefined as void;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/english-[\w-]+\.js/, async (route) => {
    await released;
    await route.continue();
  });
  await dashboard.visit('level=district&within=IQG15');
  await expect(dashboard.figure).toBeVisible();
  await expect(dashboard.notices).toBeEmpty();
  release();
  await expect(dashboard.notices).toContainText('There are no figures for districts here');
});

test('where a figure is a bound, no dots stand for a rise or a fall that nobody knows of', async ({
  dashboard,
  page,
}) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  const lines = [
    'reference_date,governorate,district,idps_individuals',
    '2024-01-31,Ninewa,Mosul,70000',
    '2024-01-31,Ninewa,Sinjar,20000',
    '2024-01-31,Dahuk,Zakho,12000',
    '2024-04-30,Ninewa,Mosul,60000',
    '2024-04-30,Dahuk,Zakho,11000',
  ];
  await doctor.choose({ name: 'bounds.csv', lines });
  await doctor.leave();
  await dashboard.map.getByRole('radio', { name: 'Change' }).check();
  const row = (place: string) => page.getByRole('row').filter({ hasText: place });
  await expect(row('Dahuk').locator('.dumbbell > .dumbbell-after')).toHaveCount(1);
  await expect(row('Ninewa')).toContainText('not comparable');
  await expect(row('Ninewa').locator('.dumbbell > span')).toHaveCount(0);
});

/** A map file of squares side by side, one for each code. */
function outlines(codes: readonly string[]): string {
  const features = codes.map((code, index) => {
    const [west, south] = [42 + index, 36];
    const ring = [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south + 1],
      [west, south],
    ];
    return {
      type: 'Feature',
      properties: { ADM2_PCODE: code, ADM2_EN: `Outline ${code}`, ADM1_PCODE: code.slice(0, 5) },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}
