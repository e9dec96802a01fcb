import { readFile } from 'node:fs/promises';
import { Doctor, fixture } from './doctor';
import { test } from './journey';
import { expect } from './patience';

const AMBIGUOUS = {
  name: 'orders.csv',
  lines: ['date,governorate,idp individuals', '03/04/2015,Dahuk,1000', '05/06/2015,Dahuk,2000'],
};

test('a Master List is asked for its day, opened, and explored like the shipped figures', async ({
  dashboard,
}) => {
  await dashboard.open('place=kri&date=2015-09-29');
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(fixture('04-dtm-iraq-masterlist-r111.csv'));
  await expect(doctor.dialog).toContainText('Taken for: a DTM Master List of IDPs');
  await expect(doctor.dialog).toContainText('5 records + 2 skipped + 0 rejected = 7 rows');
  await expect(doctor.dialog).toContainText(
    'Nothing in this table settles for which day its figures are. Say it, and they are shown.',
  );
  await expect(dashboard.figure).toHaveText('872,328 IDPs');
  await doctor.sayDay('2019-08-31');
  await doctor.expectOpen('04-dtm-iraq-masterlist-r111.csv');
  await expect(doctor.column('Families').getByRole('combobox')).toHaveValue('idps-families');
  await expect(doctor.column('Ninewa')).toContainText('The sums agree in');
  await doctor.leave();
  await expect(dashboard.figure).toHaveText('at least 762 IDPs'); // Dahuk 720, Erbil 42, none from Sulaymaniyah
  await dashboard.chooseInRanking('Dahuk');
  await expect(dashboard.figure).toHaveText('720 IDPs');
  await expect(dashboard.breakdown.getByRole('listitem').filter({ hasText: 'Ninewa' })).toHaveAttribute(
    'title',
    '118 IDP families',
  );
});

test('dates that could be read either way are asked about, and the answer counts at once', async ({
  dashboard,
}) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(AMBIGUOUS);
  const question = doctor.question(
    'Does 03/04/2015 in the column “date” begin with the day or with the month?',
  );
  await expect(question).toContainText('All figures of the file depend on it.');
  await expect(doctor.dialog).toContainText('No row gave a figure.');
  await question.getByRole('button', { name: 'Day first: 3 April 2015' }).click();
  await doctor.expectOpen('orders.csv');
  await expect(question).toBeHidden();
  await expect(dashboard.headline.getByRole('time')).toHaveText('5 June 2015');
  await expect(doctor.dialog).toContainText('Your answers are kept on this device');
});

test('the answer is remembered for the next file with this header, until it is forgotten', async ({
  dashboard,
  page,
}) => {
  test.slow(); // loads the page twice
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(AMBIGUOUS);
  await doctor
    .question(/^Does 03/)
    .getByRole('button', { name: 'Month first' })
    .click();
  await doctor.expectOpen('orders.csv');
  await dashboard.reload();
  await dashboard.open();
  await doctor.visit();
  await doctor.choose({ ...AMBIGUOUS, name: 'next.csv' });
  await doctor.expectOpen('next.csv');
  await expect(dashboard.headline.getByRole('time')).toHaveText('6 May 2015');
  await expect(doctor.dialog).toContainText('Your earlier answers for files with this header were used.');
  await doctor.dialog.getByRole('button', { name: 'Forget the answers' }).click();
  await expect(doctor.question(/^Does 03/)).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('a column taken for the wrong thing is mended, and the figures follow', async ({ dashboard }) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  const lines = ['date,governorate,idp individuals,checked', '2015-09-29,Dahuk,1000,1500'];
  await doctor.choose({ name: 'mine.csv', lines });
  await doctor.expectOpen('mine.csv');
  await expect(dashboard.figure).toHaveText('1,000 IDPs');
  await expect(doctor.column('checked')).toContainText('Nothing speaks for a use.');
  await doctor.take('checked', 'IDP individuals');
  await expect(dashboard.figure).toHaveText('1,500 IDPs');
  await expect(doctor.column('checked')).toContainText('You said so.');
  await expect(doctor.column('idp individuals').getByRole('combobox')).toHaveValue('unused');
});

test('answers are saved as a mapping file and taken from one', async ({ dashboard, page }) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(AMBIGUOUS);
  await doctor
    .question(/^Does 03/)
    .getByRole('button', { name: 'Day first' })
    .click();
  const saved = page.waitForEvent('download');
  await doctor.dialog.getByRole('button', { name: 'Save the answers' }).click();
  const mapping = await saved;
  expect(mapping.suggestedFilename()).toBe('orders.csv.mapping.json');
  await doctor.dialog.getByRole('button', { name: 'Forget the answers' }).click();
  await expect(doctor.question(/^Does 03/)).toBeVisible();
  await doctor.dialog.getByLabel('Use saved answers').setInputFiles(await mapping.path());
  await doctor.expectOpen('orders.csv');
  await expect(dashboard.headline.getByRole('time')).toHaveText('5 June 2015');
});

test('an answer that is saved before the file was read with it is in the mapping file', async ({
  dashboard,
  page,
}) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(AMBIGUOUS);
  await expect(doctor.question(/^Does 03/)).toBeVisible();
  const saved = page.waitForEvent('download');
  await doctor.dialog.evaluate(async (dialog) => {
    const press = (words: string) => {
      const button = [...dialog.querySelectorAll('button')].find((one) => one.textContent.startsWith(words));
      if (!button) throw new Error(`There is no button “${words}”.`);
      button.click();
    };
    press('Day first');
    await Promise.resolve(); // the page is drawn anew, the file is not yet read
    press('Save the answers');
  });
  expect(await readFile(await (await saved).path(), 'utf8')).toContain('"dayFirst"');
});

test('the first rows are shown as they were understood', async ({ dashboard }) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(fixture('08-merged-headers-subtotals.csv'));
  await doctor.turnTo(/^First rows/);
  const rows = doctor.dialog.getByRole('region', { name: 'The first rows' }).getByRole('row');
  await expect(rows.nth(1)).toContainText('title, skipped');
  await expect(rows.nth(4)).toContainText('header');
  await expect(rows.nth(7)).toContainText('total, skipped');
});
