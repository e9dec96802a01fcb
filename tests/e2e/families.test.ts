import { readFile } from 'node:fs/promises';
import { Doctor, type MadeFile } from './doctor';
import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';

const KRI = 'place=kri&date=2015-09-29';

test('people are made of families by a number that a person chooses, as estimates everywhere', async ({
  dashboard,
  page,
}) => {
  await dashboard.open(KRI);
  await expect(dashboard.figure).toHaveText('872,328 IDPs');
  await dashboard.headline.getByRole('button', { name: 'Other sizes' }).click();
  const dialog = page.getByRole('dialog', { name: 'People per family' });
  await expect(dialog).toContainText('The source counts every family as 6 people.');
  await expect(dialog).toContainText('145,388 families were counted');
  await expect(dialog.getByRole('row', { name: '5 ≈ 726,940' })).toBeVisible();
  await expect(dialog.getByRole('row', { name: 'as the source gives them 872,328' })).toBeVisible();
  await dialog.getByRole('radio', { name: 'families times a number' }).check();
  await expect(dashboard.figure).toHaveText('about 726,940 IDPs');
  await dialog.getByLabel('People per family').fill('5.6');
  await expect(dashboard.figure).toHaveText('about 814,172 IDPs');
  await expect(page).toHaveURL(/family=5\.6/);
  await dialog.getByLabel('People per family').blur(); // ends the typing
  await dialog.getByLabel('People per family').fill('56');
  await expect(dialog.getByRole('alert')).toHaveText('A number from 1 to 15, with one decimal at most.');
  await expect(dashboard.figure).toHaveText('about 814,172 IDPs');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dashboard.goBack();
  await expect(dashboard.figure).toHaveText('872,328 IDPs');
});

test('such estimates are marked on map, ranking, timeline, trace and in saved tables', async ({
  dashboard,
  page,
}) => {
  await dashboard.open(`${KRI}&family=5`);
  await expect(dashboard.headline).toContainText(
    'the Kurdistan Region of Iraq hosted about 726,940 internally displaced',
  );
  await expect(dashboard.headline).toContainText(
    "≈ Estimated: 145,388 families × 5 people, a number chosen here and not the source's. One person fewer or more in each makes 581,552 to 872,328.",
  );
  await expect(dashboard.tableValue('Dahuk')).toHaveText('≈ 355,245');
  await expect(dashboard.area('Dahuk')).toHaveAccessibleName('Dahuk: ≈ 355,245 IDPs');
  await expect(dashboard.map.locator('.map-labels')).toContainText('≈ 355,245');
  await expect(dashboard.slider).toHaveAttribute('aria-valuetext', /: about 726,940 IDPs$/);
  const trace = await dashboard.openDialog('Why this number?');
  await expect(trace.getByRole('row', { name: 'Dahuk' })).toContainText('≈ 355,245');
  await expect(trace.locator('.footnote')).toContainText('145,388 families × 5 people');
  await trace.getByRole('button', { name: 'Close' }).click();
  const share = await dashboard.openDialog('Share');
  const saved = page.waitForEvent('download');
  await share.getByRole('button', { name: 'Save this date' }).click();
  const text = await readFile(await (await saved).path(), 'utf8');
  expect(text).toContain('145,388 families × 5 people');
  expect(text).toContain('IQG09,Dahuk,355245,,estimated,');
});

test('such estimates are marked where two dates are compared, and in the saved comparison', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('place=kri&map=change&date=2015-09-29&compare=2015-02-12&family=5');
  await expect(dashboard.headline).toContainText('+9.1% (about +60,465) since 12 February 2015');
  const steps = page.getByRole('region', { name: 'From one total to the other' });
  await expect(steps).toContainText('rose by about 60,465 (+9.1%), from about 666,475 to about 726,940.');
  await expect(steps.getByRole('listitem')).toHaveText([
    '12 February 2015≈ 666,475',
    'Erbil≈ +73,680',
    'Sulaymaniyah≈ +1,705',
    'Dahuk≈ −14,920',
    '29 September 2015≈ 726,940',
  ]);
  await expect(page.getByRole('row', { name: /^Dahuk/ }).first()).toContainText('≈ −14,920');
  await page.getByRole('button', { name: 'All figures' }).click();
  const saved = page.waitForEvent('download');
  await dashboard.dialog.getByRole('button', { name: 'Save as CSV' }).click();
  const text = await readFile(await (await saved).path(), 'utf8');
  expect(text).toContain('IQG09,Dahuk,370165,355245,-14920,-4.03,before: estimate; after: estimate');
});

test('a comparison of families over August 2020 is no break of the factor, one of individuals is', async ({
  dashboard,
}) => {
  await dashboard.open('date=2020-08-31&compare=2020-06-30');
  await expect(dashboard.headline).toContainText('are not compared');
  await dashboard.visit('date=2020-08-31&compare=2020-06-30&family=6');
  await expect(dashboard.headline).toContainText('since 30 June 2020');
  await expect(dashboard.headline).not.toContainText('are not compared');
  await dashboard.visit('date=2020-08-31&compare=2020-06-30&family=6&map=change');
  await dashboard.page.getByRole('button', { name: 'All figures' }).click();
  await expect(dashboard.dialog).toContainText('Changes of method in this series');
  await expect(dashboard.dialog).not.toContainText('not compared across it');
});

test('of the families of a file no more is said than its figures show', async ({ dashboard }) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  const lines = ['date,governorate,IDP individuals,IDP families', '2023-01-31,Dahuk,600,100'];
  await doctor.choose({ name: 'six.csv', lines: [...lines, '2023-01-31,Erbil,120,20'] });
  await expect(dashboard.headline).toContainText('In this file every family comes to 6 people.');
  await doctor.choose({ name: 'nearly.csv', lines: [...lines, '2023-01-31,Erbil,110,20'] });
  await expect(dashboard.figure).toHaveText('710 IDPs');
  await expect(dashboard.headline).not.toContainText('6 people');
});

test('a file that counts families alone gives people where a person says how many are in one', async ({
  dashboard,
}) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose({
    name: 'families.csv',
    lines: ['date,governorate,IDP families', '2025-01-31,Dahuk,1000', '2025-01-31,Erbil,500'],
  });
  await expect(dashboard.figure).toHaveText('1,500 IDP families');
  await dashboard.page.keyboard.press('Escape');
  await dashboard.expectNoDialog();
  const dialog = await dashboard.openDialog('People per family');
  await expect(dialog.getByRole('radio')).toHaveCount(1);
  await expectNoBarrier(dashboard.page, 'people per family');
  await dialog.getByRole('button', { name: '7', exact: true }).click();
  await expect(dashboard.figure).toHaveText('about 10,500 IDPs');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dashboard.headline.getByRole('radio', { name: 'Families' }).check();
  await expect(dashboard.figure).toHaveText('1,500 IDP families');
});

test('another unit than that of the link is named, and nobody misses one that was not asked for', async ({
  dashboard,
}) => {
  const doctor = new Doctor(dashboard);
  const missing = 'This dataset does not have the unit asked for.';
  const families = {
    name: 'families.csv',
    lines: ['Governorate,Date,IDP families', 'Dahuk,2024-01-31,1200'],
  };
  const people = { name: 'people.csv', lines: ['Governorate,Date,IDP individuals', 'Dahuk,2024-01-31,9'] };
  const load = async (file: MadeFile) => {
    await doctor.visit();
    await doctor.choose(file);
    await doctor.expectOpen(file.name);
    await dashboard.page.keyboard.press('Escape');
  };
  await dashboard.open();
  await load(families);
  await expect(dashboard.figure).toHaveText('1,200 IDP families');
  await expect(dashboard.notices).toBeEmpty();
  await load(people); // "families" stands in the address now, as they were all that there was
  await expect(dashboard.figure).toHaveText('9 IDPs');
  await expect(dashboard.notices).toBeEmpty();
  await dashboard.open('unit=individuals');
  await load(families);
  await expect(dashboard.figure).toHaveText('1,200 IDP families');
  await expect(dashboard.notices).toContainText(missing);
  await dashboard.open();
  await dashboard.headline.getByRole('radio', { name: 'Families' }).press('Space');
  await load(people);
  await expect(dashboard.figure).toHaveText('9 IDPs');
  await expect(dashboard.notices).toContainText(missing);
});
