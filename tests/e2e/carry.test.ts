import { readFile } from 'node:fs/promises';
import { Doctor, fixture } from './doctor';
import type { Dashboard } from './dashboard';
import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';

/** Dahuk reports last in round 117, Erbil not in round 119. */
const ROUNDS = fixture('17-round-series-gaps.csv');
const NOTE =
  '†\u00a0Carried forward, as they did not report on this date: Dahuk. These figures are up to 61 days old, ' +
  'the oldest of 31 August 2020.';

async function openRounds(dashboard: Dashboard): Promise<void> {
  await dashboard.open('date=2020-10-31');
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(ROUNDS);
  await expect(dashboard.figure).toHaveText('at least 326,960 IDPs');
  await dashboard.page.keyboard.press('Escape');
  await dashboard.expectNoDialog();
}

test('gaps are filled with last figures by choice only, and every view says whose they are and how old', async ({
  dashboard,
  page,
}) => {
  await openRounds(dashboard);
  const gaps = dashboard.timeline.getByRole('combobox', { name: 'Gaps' });
  await expect(gaps.getByRole('option', { selected: true })).toHaveText('stay gaps');
  await gaps.selectOption('last figure, up to 122 days old (usual here)');
  await expect(dashboard.figure).toHaveText('607,829† IDPs');
  await expect(page).toHaveURL(/carry=122/);
  await expect(dashboard.headline).toContainText('3 of 4 governorates reported, 1 carried forward');
  await expect(dashboard.headline).toContainText('had 607,829† internally displaced persons');
  await expect(dashboard.headline).toContainText(NOTE);
  await expect(dashboard.headline).toContainText('−3,644 since 31 August 2020');
  await expect(dashboard.tableValue('Dahuk')).toHaveText(
    /280,869†\u2069 last figure, of 31 August 2020, 61 days before$/,
  );
  await expect(dashboard.tableValue('Erbil')).toHaveText('230,000');
  await expect(page.getByRole('group', { name: 'Legend' })).toContainText(
    '† Last figure, carried forward: Dahuk (61 days)',
  );
  await expect(dashboard.map.locator('.map-labels')).toContainText('280,869†\u2069 · 61 days old');
  await dashboard.pointAt('Dahuk');
  await expect(page.locator('.map-tooltip')).toContainText('last figure, of 31 August 2020, 61 days before');
  await expect(dashboard.timeline).toContainText('gaps filled with last figures');
  await gaps.selectOption('stay gaps');
  await expect(dashboard.figure).toHaveText('at least 326,960 IDPs');
  await expect(dashboard.tableValue('Dahuk')).toHaveText('not reported');
});

test('the trace and the saved table keep carried figures apart, and name what is too old to be carried', async ({
  dashboard,
  page,
}) => {
  await openRounds(dashboard);
  await dashboard.timeline.getByRole('combobox', { name: 'Gaps' }).selectOption({ value: '122' });
  await expect(dashboard.headline).toContainText(NOTE);
  await expectNoBarrier(page, 'carried figures');
  const trace = await dashboard.openDialog('Why this number?');
  await expect(trace.getByRole('row', { name: 'Dahuk' })).toContainText('280,869');
  await expect(trace.getByRole('row', { name: 'Dahuk' })).toContainText('last figure, of 31 August 2020');
  await expect(trace).toContainText('A place without a report keeps its last figure for up to 122 days');
  await expect(trace.locator('.footnote')).toContainText(`internally displaced persons (IDPs). ${NOTE}`);
  await trace.getByRole('button', { name: 'Close' }).click();
  const share = await dashboard.openDialog('Share');
  const saved = page.waitForEvent('download');
  await share.getByRole('button', { name: 'Save this date' }).click();
  const text = await readFile(await (await saved).path(), 'utf8');
  expect(text).toContain(NOTE);
  expect(text).toContain('IQG09,Dahuk,,,carried_forward,');
  expect(text).toMatch(/IQG09,Dahuk,,,carried_forward,[^,]*,6,280869,2020-08-31/);
  await share.getByRole('button', { name: 'Close' }).click();
  await dashboard.chooseDate('2021-02-28');
  await expect(dashboard.figure).toHaveText('at least 320,736 IDPs');
  await expect(await dashboard.openDialog('Why this number?')).toContainText(
    'Dahuk: not carried forward. Its last figure is of 31 August 2020, 181 days before',
  );
});

test('a link asks for it before the words of the rest are here, and the shipped figures have nothing to fill', async ({
  dashboard,
  arabic,
  page,
}) => {
  const body = await readFile(ROUNDS, 'utf8');
  await page.route('**/tables/gaps.csv', (route) => route.fulfill({ body, contentType: 'text/csv' }));
  await arabic.visit('lang=ar&data=tables/gaps.csv&date=2020-10-31&carry=122');
  await expect(arabic.headline).toContainText(
    '† أرقام مُرحَّلة لأنها لم تُبلغ في هذا التاريخ: \u2068دهوك\u2069.',
  );
  await expect(arabic.figure).toContainText('607,829†');
  await page.goto('./?lang=en&date=2015-09-29');
  await expect(dashboard.slider).toBeVisible();
  await expect(dashboard.timeline.getByRole('combobox', { name: 'Gaps' })).toHaveCount(0);
});

test('an age that all carried figures have is told once, below the map', async ({ dashboard, page }) => {
  await dashboard.open('date=2021-07-31&unit=families&carry=365');
  await expect(page.getByRole('group', { name: 'Legend' })).toContainText('Thi-Qar and Wassit (153 days)');
  const labels = dashboard.map.locator('.map-labels');
  await expect(labels).toContainText('46,804†');
  await expect(labels).not.toContainText('days old');
});

test('a governorate that lacks a district stays a floor, and the headline says that nothing fills it', async ({
  dashboard,
  page,
}) => {
  const body = [
    'reference_date,governorate,district,idps_individuals',
    '2024-01-31,Dahuk,Zakho,12000',
    '2024-01-31,Dahuk,Sumel,18000',
    '2024-04-30,Dahuk,Zakho,11000',
  ].join('\n');
  await page.route('**/tables/silent.csv', (route) => route.fulfill({ body, contentType: 'text/csv' }));
  await dashboard.visit('data=tables/silent.csv&place=IQG09&carry=365');
  await expect(dashboard.figure).toHaveText('at least 11,000 IDPs');
  await expect(dashboard.headline).toContainText(/Still “at least”: .?Dahuk/);
  await dashboard.visit('data=tables/silent.csv&level=district&carry=365');
  await expect(dashboard.figure).toHaveText('29,000† IDPs');
  await expect(dashboard.headline).not.toContainText('Still “at least”');
});

test('the timeline says of a sum what the headline says of it, in each language', async ({ page }) => {
  const body = [
    'reference_date,governorate,district,idps_individuals',
    '2024-01-31,Erbil,Soran,500',
    '2024-01-31,Dahuk,Zakho,12000',
    '2024-01-31,Dahuk,Sumel,18000',
    '2024-04-30,Dahuk,Zakho,11000',
  ].join('\n');
  await page.route('**/tables/silent.csv', (route) => route.fulfill({ body, contentType: 'text/csv' }));
  for (const [lang, least, about] of [
    ['en', 'at least', 'about'],
    ['ar', 'ما لا يقل عن', 'نحو'],
    ['ckb', 'لانیکەم', 'نزیکەی'],
  ]) {
    for (const [carry, said, figure] of [
      ['', least, '11,000'],
      ['&carry=365', about, '11,500†'],
    ]) {
      await page.goto(`./?lang=${lang}&data=tables/silent.csv${carry}`);
      const seen = new RegExp(`^${said} \\p{Cf}*${figure}`, 'u');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(seen);
      await expect(page.locator('.timeline-handle text')).toHaveText(seen);
    }
  }
});

test('a table of breaks that is opened or closed meanwhile decides what may be carried', async ({
  dashboard,
}) => {
  await openRounds(dashboard);
  await dashboard.timeline
    .getByRole('combobox', { name: 'Gaps' })
    .selectOption('last figure, up to 122 days old (usual here)');
  await expect(dashboard.figure).toHaveText('607,829† IDPs');
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose({
    name: 'breaks.csv',
    lines: [
      'break_id,first_date_after,measure,unit,dimension,admin1_pcodes,severity,text_en,text_ar,source',
      'own-2020-10,2020-10-01,idps,,,IQG09,refuse,Another method in Dahuk.,,a test',
    ],
  });
  await expect(dashboard.figure).toHaveText('at least 326,960 IDPs');
  await doctor.files.getByRole('button', { name: 'Remove breaks.csv' }).click();
  await expect(dashboard.figure).toHaveText('607,829† IDPs');
});
