import { strToU8, zipSync } from 'fflate';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { Doctor } from './doctor';
import { test } from './journey';
import { expect } from './patience';

const GOOD = ['date,governorate,idps', '2015-09-29,Dahuk,1000'];

test('what looks like markup or a formula is shown as text, and leaves as text', async ({
  dashboard,
  page,
}) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  const markup = '<img src=x onerror="document.title=1">';
  const lines = [
    ...GOOD,
    ...['Erbil', 'Ninewa', 'Kirkuk'].map((place) => `2015-09-29,${place},2000`),
    `2015-09-29,"${markup.replaceAll('"', '""')}",500`,
    '2015-09-29,=HYPERLINK("http://x"),=1+1',
  ];
  await doctor.choose({ name: '<b>mine</b>.csv', lines });
  await doctor.expectOpen('<b>mine</b>.csv');
  await doctor.turnTo(/^Issues/);
  await expect(doctor.issue('The place is not known: counted, but not on the map')).toContainText(markup);
  await expect(page).toHaveTitle(/Nuzuh|displace/i);
  const download = page.waitForEvent('download');
  await doctor.dialog.getByRole('button', { name: 'Download as CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain(",'=1+1,");
});

test('a file that was removed since is said to be, and its figures stay', async ({ dashboard }, testInfo) => {
  const path = testInfo.outputPath('mine.csv');
  await writeFile(path, GOOD.join('\n'));
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(path);
  await doctor.expectOpen('mine.csv');
  await rm(path);
  await doctor
    .question(/^Does “idps” count/)
    .getByRole('button', { name: 'Families' })
    .click();
  await expect(doctor.dialog).toContainText(
    'The file mine.csv was changed, moved or removed since it was chosen. Choose it again.',
  );
  await expect(doctor.dialog).toContainText('What was open before is still here.');
  await expect(dashboard.figure).toHaveText('1,000 IDPs');
});

test('of two files chosen one upon the other the last is shown', async ({ dashboard }) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  const many = Array.from({ length: 60_000 }, (_, index) => `2015-09-29,Erbil,${index}`);
  await doctor.choose({ name: 'long.csv', lines: ['date,governorate,idps', ...many] });
  await doctor.choose({ name: 'short.csv', lines: GOOD });
  await doctor.expectOpen('short.csv');
  await expect(dashboard.figure).toHaveText('1,000 IDPs');
});

test('the last chosen file is shown, also when it takes longer to see what is in the one before', async ({
  dashboard,
}) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  const many = Array.from({ length: 400_000 }, (_, index) => `2015-09-29,Erbil,${index}`);
  const table = strToU8(['date,governorate,idps', ...many].join('\n'));
  const buffer = Buffer.from(zipSync({ 'one.csv': table, 'two.csv': table }, { level: 1 }));
  await doctor.chooseBytes({ name: 'long.zip', mimeType: 'application/zip', buffer });
  await doctor.choose({ name: 'short.csv', lines: GOOD });
  await expect(doctor.files).toContainText('long.zip open');
  await doctor.expectOpen('short.csv');
  await expect(dashboard.figure).toHaveText('1,000 IDPs');
});

test('rows that contradict each other wait for a person, whose answer is kept for the header', async ({
  dashboard,
}) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  const lines = ['date,governorate,idp individuals', '2015-09-29,Dahuk,1000', '2015-09-29,Dahuk,1200'];
  await doctor.choose({ name: 'twice.csv', lines });
  const question = doctor.question('Several rows give different figures for the same place and date.');
  await expect(question).toContainText(
    'It concerns: idp individuals. Until you say, these figures are left out.',
  );
  await question.getByRole('button', { name: 'The last row' }).click();
  await expect(question).toBeHidden();
  await expect(dashboard.figure).toHaveText('1,200 IDPs');
  await doctor.choose({ name: 'next.csv', lines: [...lines, '2015-09-29,Dahuk,1300'] });
  await doctor.expectOpen('next.csv');
  await expect(doctor.dialog).toContainText('Your earlier answers for files with this header were used.');
  await expect(dashboard.figure).toHaveText('1,300 IDPs');
});
