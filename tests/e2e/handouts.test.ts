import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';
import { overlaps } from './overlaps';
import { pdfContent } from './pdfContent';
import type { Page } from '@playwright/test';
import { seen } from './words';

test.slow(); // the page, the sheet and its PDF, without a graphics card

async function printed(page: Page) {
  const { pages, texts } = pdfContent(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  return { pages, all: texts.join(' ') };
}

test('a poster of 24 maps fills one sheet of A3, with every date, what is missing, source and terms', async ({
  dashboard,
  page,
}) => {
  await dashboard.open();
  await page.getByRole('button', { name: 'Workshop' }).click();
  await page.getByRole('button', { name: 'Handouts', exact: true }).click();
  const studio = page.getByRole('dialog', { name: 'Handouts' });
  const sheet = studio.getByRole('region', { name: 'Poster', exact: true });
  await expect(sheet.getByRole('listitem')).toHaveCount(24);
  await expect(sheet.getByRole('listitem').first()).toHaveText('1 April 2014 · ≥ 443,124');
  await expect(sheet.getByRole('listitem').last()).toHaveText('30 April 2024 · 1,098,913');
  await expectNoBarrier(page, 'handouts');
  const { pages, all } = await printed(page);
  expect(pages).toEqual([[420, 297]]);
  expect(all).toContain('same classes on every date');
  expect(all).toContain('not reported');
  expect(all).toContain('Non-commercial use, with credit to IOM DTM.');
  expect(all).not.toContain('non-commercial use.');
  expect(all).toContain('do not imply official endorsement');
  expect(all).not.toContain('Which dates');
  expect(all).not.toContain('Residents of');
  await studio.getByLabel('Which dates').selectOption('Last date of each year');
  await expect(sheet.getByRole('listitem')).toHaveCount(11);
  await studio.getByRole('radio', { name: 'Questions' }).check();
  await studio.getByRole('radio', { name: 'Portrait' }).check();
  const asked = studio.getByRole('region', { name: 'Questions', exact: true }).getByRole('listitem');
  const key = studio.getByRole('region', { name: 'Answers', exact: true }).getByRole('listitem');
  await expect(asked.first()).toHaveText('In which month were there the most IDPs in Iraq?');
  await expect(key.first()).toContainText(
    'Found by going through the figures of all dates (idps.csv); gaps count as not known.',
  );
  await expect(key).toHaveCount(await asked.count());
  expect((await printed(page)).pages).toEqual([
    [297, 420],
    [297, 420],
  ]);
});

test('questions are numbered in the digits that figures are written in', async ({ arabic, page }) => {
  await arabic.open('lang=ar&digits=arab');
  await page.getByRole('button', { name: 'ورشة العمل' }).click();
  await page.getByRole('button', { name: 'أوراق للتوزيع', exact: true }).click();
  const studio = page.getByRole('dialog', { name: 'أوراق للتوزيع' });
  await studio.getByRole('radio', { name: 'أسئلة' }).check();
  const list = studio.getByRole('region', { name: 'أسئلة' }).getByRole('list');
  await expect(list.first()).toHaveCSS('list-style-type', 'arabic-indic');
});

test('a blank map has names in the language that is chosen, or none, and no figure', async ({
  arabic,
  page,
}) => {
  await arabic.open('lang=ar');
  await page.getByRole('button', { name: 'ورشة العمل' }).click();
  await page.getByRole('button', { name: 'أوراق للتوزيع', exact: true }).click();
  const studio = page.getByRole('dialog', { name: 'أوراق للتوزيع' });
  await studio.getByRole('radio', { name: 'خريطة صمّاء' }).check();
  await studio.getByRole('radio', { name: 'A4' }).check();
  const sheet = studio.getByRole('region', { name: 'خريطة صمّاء' });
  await expect(sheet).toContainText('أربيل');
  await expect(sheet.locator('svg text')).toHaveCount(18);
  expect(await overlaps(sheet.locator('svg text'))).toEqual([]);
  await studio.getByLabel('الأسماء على الخريطة').selectOption('کوردی');
  await expect(sheet).toContainText('هەولێر');
  await studio.getByLabel('الأسماء على الخريطة').selectOption('بلا أسماء');
  await expect(sheet).not.toContainText('هەولێر');
  await expect(sheet).not.toContainText(/\d/);
  await expect(sheet).toContainText(seen('مفتاح الخريطة:'));
  expect((await printed(page)).pages).toEqual([[297, 210]]);
});
