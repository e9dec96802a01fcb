import { copyFile, readFile } from 'node:fs/promises';
import type { TestInfo } from '@playwright/test';
import type { Dashboard } from './dashboard';
import { Doctor } from './doctor';
import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';
import { altered, publish } from './snapshot';
import { seen } from './words';

const HEADER = 'reference_date,admin1_pcode,admin1_name,idps_individuals';
const OLDER = ['IQG09,Dahuk,426294', 'IQG11,Erbil,300000', 'IQG01,Anbar,98765'];
const NEWER = ['IQG09,Dahuk,426394', 'IQG11,Erbil,300000', 'IQG01,Anbar,'];
const CHOOSE = 'Choose the older snapshot: its page (HTML) or its JSON';

test('a snapshot is set against the figures on screen: what was revised and withdrawn, and what that makes of the headline', async ({
  dashboard,
}, info) => {
  test.slow(); // two files are read and one is published
  const path = await publishedOf(dashboard, OLDER, info);
  await dashboard.open();
  await openFile(dashboard, NEWER);
  const { page, dialog } = dashboard;
  await dashboard.openDialog('Share');
  await dialog.getByRole('button', { name: 'Compare snapshots…' }).click();

  await dialog.getByLabel(CHOOSE).setInputFiles(await altered(path, ',426294]', ',426295]'));
  await expect(
    dialog.getByText(
      'This file was altered after it was published: its data are not those of its hash. It is not compared.',
    ),
  ).toBeVisible();

  await dialog.getByLabel(CHOOSE).setInputFiles(path);
  await expect(dialog.getByText(/^Older figures\. Nuzuh & <friends>, frozen on .*Unaltered: /)).toBeVisible();
  await expect(
    dialog.getByText('3 figures revised and 2 withdrawn; one figure is the same.', { exact: true }),
  ).toBeVisible();
  const headline = dialog
    .getByRole('table', { name: 'Headlines' })
    .getByRole('row', { name: /^figures\.csv/ });
  await expect(headline).toContainText('825,059');
  await expect(headline).toContainText('≥ 726,394');
  await expect(dialog.getByRole('img', { name: '2 places changed on 31 January 2025.' })).toBeVisible();
  await expectNoBarrier(page, 'the comparison');

  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: /^Save all \d+ differences \(CSV\)$/ }).click();
  const table = await readFile(await (await download).path(), 'utf8');
  expect(table).toContain(
    '2025-01-31,governorate,IQG09,Dahuk,دهوك,idps,individuals,,,revised,426294,reported,426394,reported,100,0.02',
  );
  expect(table).toContain(
    '2025-01-31,governorate,IQG01,Anbar,الأنبار,idps,individuals,,,withdrawn,98765,reported,,not_reported,,',
  );

  await dialog.getByRole('radio', { name: 'Another snapshot' }).press('Space');
  await dialog.getByLabel('Choose the newer snapshot: its page (HTML) or its JSON').setInputFiles(path);
  await expect(
    dialog.getByText('Nothing changed: all 6 figures are the same in both.', { exact: true }),
  ).toBeVisible();
});

test('on a phone every cell of the tables is seen and named, and a place that is told now is not shown as suppressed', async ({
  dashboard,
}, info) => {
  test.slow(); // two files are read and one is published
  const { page, dialog } = dashboard;
  await dashboard.open();
  await openFile(dashboard, ['IQG09,Dahuk,7', 'IQG11,Erbil,1301', 'IQG01,Anbar,98765'], /100,073/);
  const path = await publish(dashboard, 'Few people', info);
  await copyFile(path, info.outputPath('few.html'));
  await dashboard.open();
  await openFile(dashboard, ['IQG09,Dahuk,70', 'IQG11,Erbil,1301', 'IQG01,Anbar,98765'], /100,136/);
  await dashboard.openDialog('Share');
  await dialog.getByRole('button', { name: 'Compare snapshots…' }).click();
  await dialog.getByLabel(CHOOSE).setInputFiles(info.outputPath('few.html'));
  await expect(dialog.getByRole('img', { name: '2 places changed on 31 January 2025.' })).toBeVisible();
  const legend = dialog.getByRole('list', { name: 'Legend' });
  await expect(legend).toContainText('no longer suppressed: 2 places');
  await expect(legend).not.toContainText(/(?<!longer )suppressed/);
  await expect(dialog.locator('[data-became=released]')).toHaveCount(2);

  await page.setViewportSize({ width: 390, height: 844 });
  for (const direction of ['ltr', 'rtl']) {
    await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
    const cells = dialog.locator('.versus-table td');
    expect(await cells.count()).toBeGreaterThan(10);
    const cut = await cells.evaluateAll(
      (all) =>
        all.filter((cell) => {
          const { left, right, width } = cell.getBoundingClientRect();
          return width === 0 || left < 0 || right > innerWidth || cell.scrollWidth > cell.clientWidth;
        }).length,
    );
    expect(cut, direction).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
  await expect(dialog.locator('.versus-table td[data-head=Newer]').first()).toHaveCSS('display', 'flex');
});

async function publishedOf(dashboard: Dashboard, rows: readonly string[], info: TestInfo): Promise<string> {
  await dashboard.open();
  await openFile(dashboard, rows);
  const path = await publish(dashboard, 'Older figures', info);
  await copyFile(path, info.outputPath('older.html'));
  return info.outputPath('older.html');
}

async function openFile(
  dashboard: Dashboard,
  rows: readonly string[],
  figure = /825,059|726,394/,
): Promise<void> {
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose({ name: 'figures.csv', lines: [HEADER, ...rows.map((row) => `2025-01-31,${row}`)] });
  await doctor.leave();
  await expect(dashboard.figure).toHaveText(figure);
}

test('a snapshot is named in the language of the reader, where the app wrote its title', async ({
  dashboard,
  arabic,
}, info) => {
  await dashboard.open();
  await openFile(dashboard, OLDER);
  const path = await publish(dashboard, null, info);
  await arabic.open('lang=ar');
  await arabic.page.getByRole('button', { name: 'مشاركة' }).click();
  await arabic.dialog.getByRole('button', { name: 'مقارنة اللقطات…' }).click();
  await arabic.dialog.getByLabel(/^اختر اللقطة الأقدم/).setInputFiles(path);
  const named = arabic.dialog.getByText('جُمّدت بتاريخ');
  await expect(named).toHaveText(seen('31 كانون الثاني 2025» (الناشر: Nuzuh & <friends>)، جُمّدت بتاريخ'));
  await expect(named).not.toContainText('January');
});
