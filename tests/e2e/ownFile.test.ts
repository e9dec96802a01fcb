import type { Locator } from '@playwright/test';
import type { Dashboard } from './dashboard';
import { test } from './journey';
import { expect } from './patience';

const HEADER = 'reference_date,admin1_pcode,admin1_name,idps_individuals';
const GOOD = [
  HEADER,
  '2025-01-31,IQG09,Dahuk,"401,234"',
  '2025-01-31,IQG11,Erbil,222333',
  '2024-12-31,IQG09,Dahuk,400000',
];

test('a good table replaces the figures everywhere', async ({ dashboard }) => {
  await dashboard.open();
  const dialog = await openOwn(dashboard, GOOD);
  await expect(dialog).toContainText('3 records + 1 skipped + 0 rejected = 4 rows');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dashboard.figure).toHaveText('623,567 IDPs');
  await expect(dashboard.headline.getByRole('time')).toHaveText('31 January 2025');
  await expect(dashboard.tableValue('Dahuk')).toHaveText('401,234');
  await expect(dashboard.area('Erbil')).toHaveAccessibleName('Erbil: 222,333 IDPs');
  await expect(dashboard.area('Anbar')).toHaveAccessibleName('Anbar: not reported');
  await expect(dashboard.page.getByRole('banner')).toContainText('mine.csv');
  await expect(dashboard.headline).toContainText('2 of 2 governorates reported');
  await expect(dashboard.headline).toContainText(
    'The file names 2 of 18 governorates and says nothing of the others.',
  );
});

test('a table of one date is said to be of that day', async ({ dashboard }) => {
  await dashboard.open();
  await (await openOwn(dashboard, GOOD.slice(0, 3))).getByRole('button', { name: 'Close' }).click();
  await expect(dashboard.figure).toHaveText('623,567 IDPs');
  await expect(dashboard.page.getByRole('banner')).toContainText('reference date 31 January 2025');
});

test('of one date there is nothing to play and no step to take, and of two there is', async ({
  dashboard,
}) => {
  await dashboard.open();
  const button = (name: string) => dashboard.timeline.getByRole('button', { name, exact: true });
  const dialog = await openOwn(dashboard, GOOD.slice(0, 3));
  await expect(dashboard.figure).toHaveText('623,567 IDPs');
  await dialog.getByRole('button', { name: 'Close' }).click();
  for (const name of ['Play through the dates', 'Next date', 'Date before'])
    await expect(button(name)).toBeDisabled();
  await dashboard.open();
  await (await openOwn(dashboard, GOOD)).getByRole('button', { name: 'Close' }).click();
  await expect(dashboard.figure).toHaveText('623,567 IDPs');
  for (const name of ['Play through the dates', 'Date before']) await expect(button(name)).toBeEnabled();
});

test('a table of two dates of one month tells them by their days', async ({ dashboard }) => {
  await dashboard.open();
  const rows = GOOD.map((row) => row.replace('2024-12-31', '2025-01-03'));
  await (await openOwn(dashboard, rows)).getByRole('button', { name: 'Close' }).click();
  await expect(dashboard.page.getByRole('banner')).toContainText(
    'reference dates 3 January 2025 to 31 January 2025',
  );
});

test('its trace names the file and its rows, and no source it does not have', async ({ dashboard }) => {
  await dashboard.open('place=IQG09');
  await (await openOwn(dashboard, GOOD)).getByRole('button', { name: 'Close' }).click();
  await expect(dashboard.figure).toHaveText('401,234 IDPs');
  const dialog = await dashboard.openDialog('Why this number?');
  const cells = dialog.getByRole('table', { name: 'Cells of mine.csv' });
  await expect(cells.getByRole('row', { name: 'Dahuk' }).getByRole('cell')).toHaveText(['401,234', '2']);
  await expect(dialog).toContainText('its source is not known to the app');
});

test('a figure below zero is said to be left out, not unpublished', async ({ dashboard }) => {
  await dashboard.open();
  const rows = [HEADER, '2024-12-31,IQG09,Dahuk,400000', '2025-01-31,IQG09,Dahuk,-550'];
  await (await openOwn(dashboard, rows)).getByRole('button', { name: 'Close' }).click();
  await expect(dashboard.headline).toContainText(
    'There is no figure for displaced persons in the places of the file mine.csv for 31 January 2025.',
  );
  const dialog = await dashboard.openDialog('Why this number?');
  const dahuk = dialog.getByRole('table', { name: 'Cells of mine.csv' }).getByRole('row', { name: 'Dahuk' });
  await expect(dahuk.getByRole('cell')).toHaveText(['left out: “-550”', '3']);
});

test('the shipped figures come back', async ({ dashboard }) => {
  await dashboard.open('place=kri&date=2015-09-29');
  const dialog = await openOwn(dashboard, GOOD);
  await expect(dialog).toContainText('3 records');
  await dialog.getByRole('button', { name: 'Shipped figures' }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dashboard.figure).toHaveText('872,328 IDPs');
});

test('the shipped figures come back in the unit that somebody chose, not in that of a file of families', async ({
  dashboard,
  page,
}) => {
  const FAMILIES = ['date,admin1,families', '2015-09-29,Dahuk,900', '2015-09-29,Erbil,4000'];
  for (const [asked, figure] of [
    ['', '872,328 IDPs'],
    ['&unit=families', '145,388 IDP families'],
  ] as const) {
    await dashboard.open(`place=kri&date=2015-09-29${asked}`);
    const dialog = await openOwn(dashboard, FAMILIES);
    await expect(dashboard.figure).toHaveText('at least 4,900 IDP families'); // nothing of Sulaymaniyah
    await dialog.getByRole('button', { name: 'Shipped figures' }).click();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dashboard.figure).toHaveText(figure);
    await expect(page).toHaveURL(asked === '' ? /^(?!.*unit=)/ : /unit=families/);
  }
});

test('a reload says once which file was open, and leads to opening it again', async ({ dashboard }) => {
  await dashboard.open('place=IQG09');
  await (await openOwn(dashboard, GOOD)).getByRole('button', { name: 'Close' }).click();
  await expect(dashboard.figure).toHaveText('401,234 IDPs');
  await dashboard.reload();
  await expect(dashboard.notices).toContainText('Open before this page was loaded anew: mine.csv.');
  await dashboard.notices.getByRole('button', { name: 'Open again' }).click();
  await chooseFile(dashboard.dialog, GOOD);
  await expect(dashboard.figure).toHaveText('401,234 IDPs');
  await expect(dashboard.notices).toBeEmpty();
  await dashboard.dialog.getByRole('button', { name: 'Remove mine.csv' }).click();
  await dashboard.reload();
  await expect(dashboard.tableValue('Dahuk')).toHaveText('233,162');
  await expect(dashboard.slider).toBeVisible();
  await expect(dashboard.notices).toBeEmpty();
});

test('doubtful rows are counted, listed with their row, and never guessed', async ({ dashboard }) => {
  await dashboard.open();
  const dialog = await openOwn(dashboard, [
    ...GOOD,
    '2025-01-31,,Atlantis,1000',
    'yesterday,IQG01,Anbar,5',
    '2025-01-31,IQG02,Basrah,about fifty',
    'Total,,,623567',
  ]);
  await expect(dialog).toContainText('5 records + 2 skipped + 1 rejected = 8 rows');
  await dialog.getByRole('radio', { name: /^Issues/ }).check();
  const example = (issue: string) =>
    dialog.getByRole('article').filter({ hasText: issue }).getByRole('row').nth(1);
  await expect(example('The place is not known')).toContainText(/^5/);
  await expect(example('Not a date')).toHaveText(/^6.*yesterday$/);
  await expect(example('Not a number')).toHaveText(/^7.*about fifty$/);
  await expect(example('A row of totals: not counted')).toContainText('Total');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dashboard.ranking).toContainText('Atlantis (not on the map)');
});

test('people told by sex and age are added up, and their parts can be looked at', async ({ dashboard }) => {
  await dashboard.open();
  const dialog = await openOwn(dashboard, [
    'date,governorate,f_0_17,f_18+,Male IDPs',
    '2015-09-29,Dahuk,300,400,300',
    '2015-09-29,Erbil,100,100,200',
  ]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dashboard.figure).toHaveText('1,400 IDPs');
  await expect(dashboard.breakdown.getByRole('heading')).toHaveText('Sex and age');
  await expect(dashboard.breakdown.getByRole('listitem')).toHaveText([
    'Female, 18 and older36%',
    'Male36%',
    'Female, 0–1729%',
  ]);
  await expect(dashboard.headline).not.toContainText('The source counts every family');
});

test('origins that are all unknown are told in words, not drawn as a share', async ({ dashboard }) => {
  await dashboard.open();
  const dialog = await openOwn(dashboard, [
    'date,governorate,idps_families,origin governorate',
    '2015-09-29,Dahuk,300,unknown',
    '2015-09-29,Erbil,100,unknown',
    '2015-10-29,Dahuk,50,unknown',
    '2015-10-29,Erbil,150,Anbar',
  ]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dashboard.breakdown.getByRole('listitem')).toHaveText(['Anbar100%']);
  await expect(dashboard.breakdown).toContainText('of 150 families with this known · not known of 50 more');
  await dashboard.chooseDate('2015-09-29');
  await expect(dashboard.breakdown).toContainText('No origin is known for these figures.');
  await expect(dashboard.breakdown).toContainText('All 400 families are down as unknown.');
  await expect(dashboard.breakdown.getByRole('listitem')).toHaveCount(0);
});

const BROKEN: readonly (readonly [lines: readonly string[], reason: string])[] = [
  [[], 'The file mine.csv is empty.'],
  [['Dear colleague'], 'This is not a table with columns. It begins: Dear colleague'],
];

test('a file that is no table of figures says why, and what was open stays', async ({ dashboard }) => {
  await dashboard.open('place=kri&date=2015-09-29');
  const dialog = await dashboard.openDialog('Load data');
  for (const [lines, reason] of BROKEN) {
    await chooseFile(dialog, lines);
    await expect(dialog).toContainText(reason);
    await expect(dialog).toContainText('What was open before is still here.');
    await expect(dashboard.figure).toHaveText('872,328 IDPs');
    await dialog.getByRole('button', { name: 'Remove mine.csv' }).click();
  }
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dashboard.tableValue('Dahuk')).toHaveText('426,294');
});

const WAITING: readonly (readonly [lines: readonly string[], sentence: string])[] = [
  [
    ['admin1_pcode,idps_individuals', 'IQG01,5'],
    'Nothing in this table settles for which day its figures are.',
  ],
  [['reference_date,idps_individuals', '2025-01-31,5'], 'No column was taken for places.'],
  [['reference_date,admin1_pcode', '2025-01-31,IQG01'], 'No column was taken for counts.'],
  [[HEADER], 'No row gave a figure.'],
];

test('a file that needs an answer first asks for it, and what was open stays', async ({ dashboard }) => {
  await dashboard.open('place=kri&date=2015-09-29');
  for (const [lines, sentence] of WAITING) {
    const dialog = await openOwn(dashboard, lines);
    await expect(dialog).toContainText(sentence);
    await expect(dialog).toContainText('The figures on screen are those of before.');
    await expect(dashboard.figure).toHaveText('872,328 IDPs');
    await dialog.getByRole('button', { name: 'Remove mine.csv' }).click();
    await dialog.getByRole('button', { name: 'Close' }).click();
  }
});

test('a file that is closed over with a question open stands in the bar, and leads back to it', async ({
  dashboard,
}) => {
  await dashboard.open();
  const [lines = [], sentence = ''] = WAITING[0] ?? [];
  const dialog = await openOwn(dashboard, lines);
  await expect(dialog).toContainText(sentence);
  await dialog.getByRole('button', { name: 'Close' }).click();
  const banner = dashboard.page.getByRole('banner');
  await expect(banner).toContainText('Internal displacement in Iraq');
  await banner.getByRole('button', { name: 'mine.csv waiting for an answer' }).click();
  await expect(dashboard.page.getByRole('dialog')).toContainText(sentence);
});

async function openOwn(dashboard: Dashboard, lines: readonly string[]): Promise<Locator> {
  const dialog = await dashboard.openDialog('Load data');
  await chooseFile(dialog, lines);
  return dialog;
}

async function chooseFile(dialog: Locator, lines: readonly string[]): Promise<void> {
  const file = { name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) };
  await dialog.getByLabel('Choose files, or drop them anywhere on the page').setInputFiles(file);
}
