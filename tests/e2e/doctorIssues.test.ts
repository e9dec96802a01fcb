import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { Doctor, fixture } from './doctor';
import { test } from './journey';
import { expect } from './patience';
import { seen } from './words';

test('issues are told with reason and remedy, filtered, mended and downloaded', async ({
  dashboard,
  page,
}) => {
  test.slow(); // many steps
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(fixture('09-suppressed-and-malformed.csv'));
  await doctor.sayDay('2020-01-31');
  await doctor.expectOpen('09-suppressed-and-malformed.csv');
  await doctor.turnTo(/^Issues \(13\)/);
  const grouping = doctor.issue('A point or comma before three digits may group or be a decimal');
  await expect(grouping).toContainText(
    'A figure read wrongly can be a thousand times too large or too small.',
  );
  await expect(grouping).toContainText('The figures were left out; the rest of each row counts.');
  await expect(grouping.getByRole('row', { name: '9 IDP individuals 1.234' })).toBeVisible();

  await doctor.turnTo(/^Left out \(3\)/);
  await expect(doctor.issues).toHaveCount(3);
  await doctor.turnTo(/^All/);
  await doctor.dialog.getByRole('searchbox').fill('#REF');
  await expect(doctor.issues).toHaveCount(1);
  await doctor.dialog.getByRole('searchbox').fill('nothing like it');
  await expect(doctor.dialog).toContainText('No issue matches.');
  await doctor.dialog.getByRole('searchbox').fill('');

  const download = page.waitForEvent('download');
  await doctor.dialog.getByRole('button', { name: 'Download as CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('09-suppressed-and-malformed.csv.issues.csv');
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain("error,negative_stock,A negative number of people,10,IDP individuals,'-12,1\r\n");

  await grouping.getByRole('button', { name: 'Yes: it groups thousands' }).click();
  await expect(grouping).toBeHidden();
});

test('a place is mended with one click', async ({ dashboard }) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  const lines = ['date,governorate,idp individuals', '2015-09-29,Dahukk,1000', '2015-09-29,Erbil,500'];
  await doctor.choose({ name: 'mine.csv', lines });
  await doctor.turnTo(/^Issues/);
  const unknown = doctor.issue('The place is not known: counted, but not on the map');
  await expect(unknown).toContainText('“Dahukk” is');
  await unknown.getByRole('button', { name: 'Dahuk', exact: true }).click();
  await expect(unknown).toBeHidden();
  await doctor.leave();
  await expect(dashboard.tableValue('Dahuk')).toHaveText('1,000');
});

test('a quiet line under the figure leads to what is open', async ({ dashboard }) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  const lines = ['date,governorate,idps', '2015-09-29,Dahuk,1000', 'yesterday,Dahuk,3'];
  await doctor.choose({ name: 'mine.csv', lines });
  await doctor.expectOpen('mine.csv');
  await doctor.leave();
  await expect(dashboard.headline).toContainText('One question · one row left out');
  await dashboard.headline.getByRole('button', { name: 'Look' }).click();
  await expect(doctor.question(/^Does “idps” count individuals or families/)).toContainText(
    'Until you say, this is taken: Individuals.',
  );
});

test('in Arabic the doctor speaks Arabic, from right to left', async ({ arabic }) => {
  await arabic.open('lang=ar');
  const doctor = new Doctor(arabic, 'ar');
  await doctor.visit();
  await doctor.choose(fixture('09-suppressed-and-malformed.csv'));
  await expect(doctor.dialog).toContainText('لا شيء في هذا الجدول يحسم إلى أي يوم تعود أرقامه.');
  await expect(doctor.dialog).toContainText(seen('19 سجلات + 1 متجاوَزة + 0 مرفوضة = 20 صفوف'));
  await doctor.sayDay('2020-01-31');
  await doctor.expectOpen('09-suppressed-and-malformed.csv');
  await doctor.turnTo(/^الملاحظات/);
  await expect(doctor.issue('عدد سالب من الأشخاص')).toContainText(
    'لم تُحتسب الأرقام؛ ويُحتسب ما بقي من كل صف.',
  );
  expect((await new AxeBuilder({ page: arabic.page }).analyze()).violations).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('no barrier in columns, issues and first rows', async ({ dashboard, page }) => {
      test.slow(); // looks three times at everything
      await dashboard.open();
      const doctor = new Doctor(dashboard);
      await doctor.visit();
      await doctor.choose(fixture('09-suppressed-and-malformed.csv'));
      for (const view of [/^Columns/, /^Issues/, /^First rows/]) {
        await doctor.turnTo(view);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join()}`)).toEqual(
          [],
        );
      }
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('nothing is cut off at the side', async ({ dashboard }) => {
    await dashboard.open();
    const doctor = new Doctor(dashboard);
    await doctor.visit();
    await doctor.choose(fixture('09-suppressed-and-malformed.csv'));
    for (const view of [/^Columns/, /^Issues/, /^First rows/]) {
      await doctor.turnTo(view);
      const excess = await doctor.dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
      expect(excess).toBeLessThanOrEqual(0);
    }
  });
});
