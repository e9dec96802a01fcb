import { Dashboard } from './dashboard';
import { Doctor } from './doctor';
import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';
import { seen } from './words';

test('the view is told in words, and every figure leads to what stands behind it', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('place=kri&date=2015-09-29');
  await page.getByRole('button', { name: 'In words' }).click();
  const { dialog } = dashboard;
  await expect(dialog).toContainText(
    'hosted over 850,000 internally displaced persons (IDPs), 27% of the 3,206,064 in Iraq.',
  );
  await expect(dialog).toContainText(
    'By place: Dahuk (426,294), Erbil (284,310) and Sulaymaniyah (161,724).',
  );
  await expect(dialog).toContainText(
    'Among 145,388 IDP families of known origin, the largest groups came from Ninewa (59%), Anbar (24%) and Salah al-Din (7%).',
  );
  await expect(dialog).toContainText('Source: International Organization for Migration (IOM)');
  await expectNoBarrier(page, 'the situation in words');
  await dialog.getByRole('button', { name: '850,000' }).click();
  await expect(dialog).toContainText('872,328: the sum of 3 figures of this date.');
  await dialog.getByRole('button', { name: '284,310' }).click();
  await expect(dialog).toContainText(/284,310 stands in row \d+ of idps\.csv\./);
  await dialog.getByRole('button', { name: '59%' }).click();
  await dialog.getByRole('button', { name: 'See all figures' }).click();
  await expect(page.getByRole('dialog', { name: 'Where they came from and where they are' })).toBeVisible();
});

test('of a change it leads to the change of every place', async ({ dashboard, page }) => {
  await dashboard.open('place=kri&date=2015-09-29');
  await page.getByRole('button', { name: 'In words' }).click();
  await dashboard.dialog.getByRole('button', { name: '16,422' }).click();
  await expect(dashboard.dialog).toContainText('From 855,906 to 872,328.');
  await dashboard.dialog.getByRole('button', { name: 'See all figures' }).click();
  await expect(page).toHaveURL(/map=change/);
  await expect(dashboard.dialog).toContainText('Dahuk');
});

test('across a break of method it gives no change and says why', async ({ dashboard, page }) => {
  await dashboard.open('date=2020-08-31');
  await page.getByRole('button', { name: 'In words' }).click();
  await expect(dashboard.dialog).toContainText('This date and 30 June 2020 are not compared.');
  await expect(dashboard.dialog).not.toContainText('Between');
});

test('in Arabic, with the figure behind its place', async ({ arabic, page }) => {
  await arabic.open('place=kri&date=2015-09-29&lang=ar');
  await page.getByRole('button', { name: 'بالكلمات' }).click();
  await expect(arabic.dialog).toContainText(seen('جاءت أكبر المجموعات من نينوى (59%)'));
});

for (const [language, open, rate] of [
  ['en', 'In words', '5,309,592 residents of 2018, that is 164 people per 1,000 residents.'],
  ['ar', 'بالكلمات', seen('فرداً لكل 1,000 من السكان.')],
  ['ckb', 'بە وشە', seen('کەس بۆ هەر 1,000 دانیشتوو.')],
] as const) {
  test(`of a view of rates it tells the rate, whose figures lead to the residents (${language})`, async ({
    page,
  }) => {
    const shown = new Dashboard(page, language);
    await shown.open(`place=kri&date=2015-09-29&rate=per1000&lang=${language}`);
    await page.getByRole('button', { name: open }).click();
    await expect(shown.dialog).toContainText(rate);
  });
}

test('beside a map of changes the way to all shelters leads to them', async ({ dashboard, page }) => {
  await dashboard.open('place=kri&date=2015-09-29&map=change');
  await page.getByRole('button', { name: 'In words' }).click();
  await dashboard.dialog.getByRole('button', { name: '54%' }).click();
  await dashboard.dialog.getByRole('button', { name: 'See all figures' }).click();
  await expect(page.getByRole('dialog', { name: 'Over time' })).toContainText('Rented housing');
});

test('of returnees, whom several rows make up, it names the first of these', async ({ dashboard, page }) => {
  await dashboard.open('measure=returnees&unit=families&date=2021-02-28');
  await page.getByRole('button', { name: 'In words' }).click();
  await dashboard.dialog.getByRole('button', { name: '317,393' }).click();
  await expect(dashboard.dialog).toContainText(
    /317,393 is the sum of several rows of returnees\.csv; the first of them is row [\d,]+\./,
  );
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Why this number?' }).click();
  await expect(
    dashboard.dialog.getByRole('row', { name: /^Ninewa 317,393 [\d,]+ and further$/ }),
  ).toBeVisible();
});

test('where too little is known no text is written', async ({ dashboard, page }) => {
  await dashboard.open('');
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose({
    name: 'few.csv',
    lines: [
      'Governorate;Date;IDP individuals',
      ...['Anbar', 'Dahuk', 'Erbil', 'Ninewa', 'Kirkuk'].map((place) => `${place};2020-01-31;100`),
      'Anbar;2020-02-29;120',
    ],
  });
  await doctor.expectOpen('few.csv');
  await doctor.leave();
  await page.getByRole('button', { name: 'In words' }).click();
  await expect(dashboard.dialog).toContainText(
    'No text is written for 29 February 2020: 1 of 5 places reported, and at least four in five should.',
  );
  await dashboard.dialog.getByRole('button', { name: 'Show 31 January 2020, which has it' }).click();
  await expect(dashboard.dialog).toContainText('On 31 January 2020');
});
