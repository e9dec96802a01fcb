import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';
import { seen } from './words';

const VIEW = 'place=kri&date=2015-09-29';

test('the Sorani page is whole: its sentence, its months, nothing in English, no barrier', async ({
  sorani,
  page,
}) => {
  test.slow(); // looked over for barriers at the end
  await sorani.open(`${VIEW}&lang=ckb`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ckb');
  await expect(page).toHaveTitle(seen('هەرێمی کوردستان، 29ی ئەیلوولی 2015 · نزوح'));
  await expect(sorani.headline).toContainText(
    seen(
      'لە 29ی ئەیلوولی 2015 ژمارەی ئاوارەکانی ناوخۆ لە هەرێمی کوردستانی عێراق گەیشتە زیاتر لە 850,000 کەس',
    ),
  );
  await expect(sorani.area('هەولێر')).toHaveAccessibleName(/ئاوارە/);
  await expect(sorani.map).toContainText('چاوەڕێی پێداچوونەوەن');
  const text = await page.locator('body').innerText();
  const latin = text.match(/[A-Za-z][A-Za-z ]*/g) ?? [];
  const ownNames = ['English', 'DTM', 'IOM', 'Natural Earth', 'OCHA', 'COD'];
  expect(latin.map((word) => word.trim()).filter((word) => !ownNames.includes(word))).toEqual([]);
  const arabic = text.match(/\S*[يكةى]\S*/g) ?? [];
  expect(arabic).toEqual(['العربية']); // the other language, by its own name
  await expectNoBarrier(page);
});

test('Sorani is chosen in the bar, with the digits of the region, and each number stands apart', async ({
  dashboard,
  sorani,
  page,
}) => {
  await dashboard.open(VIEW);
  await page.getByRole('radio', { name: 'کوردی' }).click();
  await expect(sorani.figure).toContainText('872,328');
  await page.getByRole('radio', { name: 'ژمارەنووسی عەرەبی-هیندی' }).click();
  await expect(page).toHaveURL(/place=kri&date=2015-09-29&lang=ckb&digits=arab/);
  await expect(sorani.figure).toContainText('٨٧٢٬٣٢٨');
  await expect(sorani.headline).toContainText('\u2068٢٩ی ئەیلوولی ٢٠١٥\u2069');
  await expect(sorani.tableValue('دهۆک')).toHaveText('٤٢٦٬٢٩٤');
});

test('a change of method is told in Sorani, where the tables have no room for it', async ({
  sorani,
  page,
}) => {
  await sorani.open('lang=ckb&date=2020-08-31');
  await expect(sorani.headline).toContainText(seen('لە گەڕی 117ەوە'));
  const names = await sorani.ranking.getByRole('rowheader').allInnerTexts();
  expect(names.filter((name) => /[A-Za-zيكةى]/.test(name))).toEqual([]);
  expect((await page.locator('body').innerText()).includes('المنهجية')).toBe(false);
});
