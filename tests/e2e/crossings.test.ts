import { readFile } from 'node:fs/promises';
import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';
import { seen } from './words';

test('border crossings are drawn above the areas by choice, say what is known of them, and are in link and picture', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('');
  const { map } = dashboard;
  await map.getByRole('checkbox', { name: 'Border crossings' }).check();
  const crossing = (name: string) => map.getByRole('img', { name });
  await expect(
    crossing('Ibrahim Al-Khalil: border crossing with Türkiye. DTM counts people here.'),
  ).toBeVisible();
  await expect(
    crossing('Al-Qaim: border crossing with Syria. The sign stands at the nearest town.'),
  ).toBeVisible();
  await expect(map.locator('.crossings')).toContainText('Trebil');
  await expect(page).toHaveURL(/[?&]layer=crossings/);
  await expectNoBarrier(page, 'the page with crossings');
  await dashboard.openDialog('Share');
  const saved = page.waitForEvent('download');
  await dashboard.dialog.getByRole('button', { name: 'SVG (vectors and text)' }).first().click();
  const svg = await readFile(await (await saved).path(), 'utf8');
  expect(svg).toContain('Ibrahim Al-Khalil');
  expect(svg).toContain('◇ its nearest town');
});

test('a link with crossings has them in Arabic', async ({ arabic }) => {
  await arabic.open('layer=crossings&lang=ar');
  await expect(
    arabic.map.getByRole('img', { name: seen('القائم: معبر حدودي مع سوريا. العلامة عند أقرب بلدة.') }),
  ).toBeVisible();
  await expect(arabic.map.locator('.crossings')).toContainText('إبراهيم الخليل');
});
