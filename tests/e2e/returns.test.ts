import { readFile } from 'node:fs/promises';
import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';
import { seen } from './words';

test('how many of those displaced from a place are back, by origin, with its definition', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('measure=returnees&place=IQG15&date=2020-12-31');
  await dashboard.breakdown.getByRole('button', { name: 'Rate of return' }).click();
  const { dialog } = dashboard;
  await expect(dialog).toContainText(
    'On 31 December 2020, 314,859 returnee families were back in Ninewa, and 123,560 IDP families from there were still displaced: a rate of return of 72%.',
  );
  await expect(dialog.getByRole('row', { name: /^Anbar/ })).toContainText('92%');
  await expect(dialog).toContainText('it awaits verification');
  await expectNoBarrier(page, 'rate of return');
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as CSV' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('returns-families-2020-12-31.csv');
  const table = await readFile(await file.path(), 'utf8');
  expect(table).toContain('IQG15,Ninewa,314859,123560,71.82,exact');
  expect(table).toContain('a rate of return of 72%');
});

test('a place whose returnees are not counted is in neither figure of all together', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('measure=returnees&date=2020-12-31');
  await dashboard.breakdown.getByRole('button', { name: 'Rate of return' }).click();
  const { dialog } = dashboard;
  await expect(dialog).toContainText(
    '805,261 returnee families were back in Iraq, and 204,122 IDP families from there were still displaced: a rate of return of 80%.',
  );
  const left = 'In neither figure of the sentence, as returnees there are not counted: Babylon.';
  await expect(dialog).toContainText(left);
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as CSV' }).click();
  const table = await readFile(await (await saved).path(), 'utf8');
  expect(table).toContain(left);
  expect(table).toMatch(/^IQG07,Babylon,,6741,,\r?$/m);
  expect(table).toContain('idps-by-origin.csv');
});

test('a date without both stocks names the nearest that has them', async ({ dashboard }) => {
  await dashboard.open('date=2014-09-01');
  await dashboard.breakdown.getByRole('button', { name: 'Rate of return' }).click();
  await expect(dashboard.dialog).toContainText('For 1 September 2014 there are not both');
  await dashboard.dialog.getByRole('button', { name: 'Show 10 April 2015, which has it' }).click();
  await expect(dashboard.dialog.getByRole('row', { name: /^Anbar/ })).toBeVisible();
});

test('in Arabic', async ({ arabic }) => {
  await arabic.open('measure=returnees&place=IQG15&date=2020-12-31&lang=ar');
  await arabic.breakdown.getByRole('button', { name: 'معدّل العودة' }).click();
  await expect(arabic.dialog).toContainText(seen('معدّل العودة 72%'));
});
