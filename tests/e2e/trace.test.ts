import { readFileSync } from 'node:fs';
import { test } from './journey';
import { expect } from './patience';

const LINES = readFileSync('data/iraq/idps.csv', 'utf8').split('\n');

test('“Why this number?” gives the formula, the cells and the true rows of the file', async ({
  dashboard,
}) => {
  await dashboard.open('place=kri&date=2015-09-29');
  const dialog = await dashboard.openDialog('Why this number?');
  await expect(dialog).toContainText('Kurdistan Region of Iraq, 29 September 2015: 872,328');
  await expect(dialog).toContainText('426,294 + 284,310 + 161,724 = 872,328');
  const cells = dialog.getByRole('table', { name: 'Cells of idps.csv' });
  for (const [place, figure] of [
    ['Dahuk', '426,294'],
    ['Erbil', '284,310'],
    ['Sulaymaniyah', '161,724'],
  ] as const) {
    const [value = '', row = ''] = await cells
      .getByRole('row', { name: place })
      .getByRole('cell')
      .allInnerTexts();
    expect(value).toBe(figure);
    expect(LINES[Number(row.replaceAll(',', '')) - 1]).toMatch(
      new RegExp(`^2015-09-29,30,IQG\\d\\d,${place},${figure.replaceAll(',', '')},`),
    );
  }
});

test('it says method, source, credit and terms', async ({ dashboard }) => {
  await dashboard.open('place=kri&date=2015-09-29');
  const dialog = await dashboard.openDialog('Why this number?');
  await expect(dialog).toContainText('added over places at this one date and never over dates');
  await expect(dialog).toContainText('3 of 3 governorates reported');
  await expect(dialog).toContainText('Nothing is carried forward from an earlier date.');
  await expect(dialog).toContainText('Places are the 18 governorates of 2019 (COD)');
  await expect(dialog).toContainText('The source counts every family as 6 people.');
  await expect(dialog).toContainText(
    'International Organization for Migration (IOM), Displacement Tracking Matrix (DTM), Iraq',
  );
  await expect(dialog).toContainText('DTM Iraq IDP Master Lists, 2014 to 2021');
  await expect(dialog).toContainText('Non-commercial use, with credit to IOM DTM');
  await expect(dialog.getByRole('link', { name: 'https://iraqdtm.iom.int/MasterList' })).toBeVisible();
});

test('a place without a figure is named, with no row and no zero', async ({ dashboard }) => {
  await dashboard.open('date=2014-04-01');
  const dialog = await dashboard.openDialog('Why this number?');
  const muthanna = dialog.getByRole('row', { name: 'Muthanna' });
  await expect(muthanna.getByRole('cell')).toHaveText(['not reported', 'no row']);
});

test('the footnote is copied as it stands', async ({ dashboard, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await dashboard.open('place=kri&date=2015-09-29');
  const dialog = await dashboard.openDialog('Why this number?');
  await dialog.getByRole('button', { name: 'Copy as footnote' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(
    'On 29 September 2015, the Kurdistan Region of Iraq hosted over 850,000 internally displaced persons (IDPs), ' +
      '27% of the 3,206,064 in Iraq. Source: International Organization for Migration (IOM), Displacement Tracking ' +
      'Matrix (DTM), Iraq; idps.csv; non-commercial use.',
  );
});

test('the trace of returnees names their own file, source and rows', async ({ dashboard }) => {
  await dashboard.open('measure=returnees&place=IQG01&date=2018-12-31');
  const figure = ((await dashboard.figure.textContent()) ?? '').replace(' returnees', '');
  const dialog = await dashboard.openDialog('Why this number?');
  await expect(dialog.getByRole('table', { name: 'Cells of returnees.csv' })).toContainText(figure);
  await expect(dialog).toContainText('DTM Iraq Returnee Master Lists');
});
