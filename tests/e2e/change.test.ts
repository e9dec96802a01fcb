import { readFile } from 'node:fs/promises';
import { cellOf, readTable } from '../data/readTable';
import { Doctor } from './doctor';
import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';
import { seen } from './words';

const VIEW = 'map=change&date=2015-09-29&compare=2015-02-12';
const figures = new Map(
  readTable('idps.csv').map((row) => [cellOf(row), Number(row('idps_individuals') || NaN)]),
);
const changeOf = (code: string) =>
  (figures.get(`2015-09-29 ${code}`) ?? NaN) - (figures.get(`2015-02-12 ${code}`) ?? NaN);
const signed = (value: number) =>
  new Intl.NumberFormat('en-GB', { signDisplay: 'exceptZero' }).format(value).replace('-', '−');

test('the change of every governorate stands on the map and in the table, as the file has it', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('date=2015-09-29&compare=2015-02-12');
  await dashboard.map.getByRole('radio', { name: 'Change' }).check();
  await expect(page).toHaveURL(/map=change/);
  const table = page.getByRole('table', {
    name: 'Change by governorate, 12 February 2015 to 29 September 2015',
  });
  const rows = table.getByRole('row');
  await expect(rows).toHaveCount(19);
  for (const [code, name] of [
    ['IQG01', 'Anbar'],
    ['IQG09', 'Dahuk'],
    ['IQG08', 'Baghdad'],
  ] as const) {
    await expect(dashboard.area(name)).toHaveAccessibleName(`${name}: ${signed(changeOf(code))}`);
    await expect(rows.filter({ hasText: name })).toContainText(signed(changeOf(code)));
  }
  await expect(rows.nth(1)).toContainText('Baghdad');
  await expect(rows.filter({ hasText: 'Muthanna' })).toContainText('+1,758–'); // no percentage of 48
  await table.getByRole('button', { name: 'Governorate' }).click();
  await expect(rows.nth(1)).toContainText('Anbar');
});

test('the steps lead from one total to the other, and the sentence says the same', async ({
  dashboard,
  page,
}) => {
  await dashboard.open(`place=kri&${VIEW}`);
  const steps = page.getByRole('region', { name: 'From one total to the other' });
  await expect(steps).toContainText(
    'Between 12 February 2015 and 29 September 2015, the number of IDPs in the Kurdistan Region of Iraq rose by 72,558 (+9.1%), from 799,770 to 872,328.',
  );
  await expect(steps.getByRole('listitem')).toHaveText([
    '12 February 2015799,770',
    'Erbil+88,416',
    'Sulaymaniyah+2,046',
    'Dahuk−17,904',
    '29 September 2015872,328',
  ]);
  await expect(dashboard.headline).toContainText('+9.1% (+72,558) since 12 February 2015');
});

test('why this number leads to the cells of both dates, and the footnote tells the change', async ({
  dashboard,
}) => {
  await dashboard.open(`place=IQG09&${VIEW}`);
  const dialog = await dashboard.openDialog('Why this number?');
  await expect(dialog).toContainText('Dahuk, 29 September 2015: 426,294');
  await expect(dialog).toContainText('Compared with 12 February 2015');
  await expect(dialog).toContainText('Dahuk, 12 February 2015: 444,198');
  await expect(dialog.getByRole('table')).toHaveCount(2);
  await expect(dialog.locator('.footnote')).toContainText(
    'the number of IDPs in Dahuk fell by 17,904 (−4.0%), from 444,198 to 426,294. Source:',
  );
});

test('what is quoted of a change says how the method changed meanwhile', async ({ dashboard }) => {
  await dashboard.open('place=kri&date=2015-09-29&compare=2014-09-28&map=change');
  const dialog = await dashboard.openDialog('Share');
  await expect(dialog.locator('.footnote')).toContainText(
    'rose by 175,440 (+25%), from 696,888 to 872,328. A revised collection method identified more than 215,000 additional people by 12 February 2015, so part of the change comes from the method. Source:',
  );
});

test('of many steps and a long sentence the last total is seen too', async ({ dashboard, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await dashboard.open('date=2015-09-29&map=change&compare=2014-09-28');
  const steps = page.getByRole('region', { name: 'From one total to the other' });
  await expect(steps.getByRole('listitem')).toHaveCount(7);
  await expect(steps.getByRole('listitem').last()).toHaveText(/29 September 2015.*3,204,258/);
  await expect(steps.getByRole('listitem').last()).toBeInViewport({ ratio: 1 });
});

test('only places with a figure on both dates count, the others are named', async ({ dashboard, page }) => {
  await dashboard.open('map=change&date=2024-04-30&compare=2014-04-01&unit=individuals');
  await expect(page.getByText('These two dates are not compared.')).toBeVisible(); // the factor of camps
  await dashboard.open('map=change&date=2016-09-28&compare=2014-04-01');
  const steps = page.getByRole('region', { name: 'From one total to the other' });
  await expect(steps).toContainText('counted in the 17 of 18 places with a figure on both dates.');
  await expect(steps).toContainText(
    'Not counted, as a figure is missing on one of the dates or on both: Muthanna.',
  );
  await expect(dashboard.area('Muthanna')).toHaveAccessibleName('Muthanna: no figure at first date');
  await expect(page.locator('.legend-empties')).toHaveText('no figure at first date');
  await expect(page.getByRole('row', { name: /Muthanna/ })).toContainText('no figure at first date');
});

test.describe('across the change of the family size in camps', () => {
  const ACROSS = 'map=change&date=2020-10-31&compare=2018-12-31';

  test('nothing is coloured, both figures stand, and families can be compared instead', async ({
    dashboard,
    page,
  }) => {
    await dashboard.open(ACROSS);
    await expect(dashboard.area('Anbar')).toHaveAccessibleName('Anbar: not comparable');
    await expect(dashboard.map.getByRole('group', { name: 'Legend' })).toContainText('not comparable');
    const row = page.getByRole('row').filter({ hasText: 'Ninewa' });
    await expect(row).toContainText('576,030298,233');
    await page.getByRole('button', { name: 'Compare families instead' }).click();
    await expect(dashboard.area('Anbar')).toHaveAccessibleName(/^Anbar: −[\d,]+$/);
    await expect(page.getByRole('region', { name: 'From one total to the other' })).toContainText(
      /the number of IDP families in Iraq fell by [\d,]+ \(−\d+%\)/,
    );
  });

  test('the dates on either side of it are offered', async ({ dashboard, page }) => {
    await dashboard.open(ACROSS);
    await page.getByRole('button', { name: 'Compare 31 December 2018 with 30 June 2020' }).click();
    await dashboard.expectDate('2020-06-30', '30 June 2020');
    await expect(dashboard.area('Anbar')).toHaveAccessibleName(/^Anbar: −[\d,]+$/);
  });

  test('a table of breaks that a person has changed decides instead', async ({ dashboard, page }) => {
    await dashboard.open(ACROSS);
    await page.getByRole('button', { name: 'All figures' }).click();
    const saved = page.waitForEvent('download');
    await dashboard.dialog.getByRole('button', { name: 'Save this table' }).click();
    const text = await readFile(await (await saved).path(), 'utf8');
    const mine = text.replaceAll('refuse', 'warn');
    expect(mine).not.toBe(text);
    await dashboard.dialog.getByRole('button', { name: 'Load data' }).click();
    const doctor = new Doctor(dashboard);
    await expect(doctor.dialog.getByLabel(doctor.words.choose)).toBeVisible();
    await doctor.choose({ name: 'breaks.csv', lines: mine.split('\r\n') });
    await expect(dashboard.dialog).toContainText('breaks.csv');
    await page.keyboard.press('Escape');
    await expect(dashboard.area('Anbar')).toHaveAccessibleName(/^Anbar: −[\d,]+$/);
    await expect(dashboard.headline).toContainText('From round 117');
  });
});

test('the second date is moved by its own handle, by keys and by pointer', async ({ dashboard, page }) => {
  await dashboard.open(VIEW);
  const handle = page.getByRole('slider', { name: 'Date the change is counted from' });
  await expect(handle).toHaveAttribute('aria-valuetext', '12 February 2015');
  await handle.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/compare=2015-01-/);
  await dashboard.expectDate('2015-09-29', '29 September 2015');
  const { x, y, width, height } = (await handle.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + 400, y + height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(handle).toHaveAttribute('aria-valuetext', /201[789]$/);
  await expect(dashboard.headline).toContainText(/until \d+ \w+ 201[789]/); // the other date is the earlier one now
});

test('the comparison is saved with its sentence, its sources and its blanks', async ({ dashboard, page }) => {
  await dashboard.open('map=change&date=2015-02-12&compare=2015-01-15');
  await page.getByRole('button', { name: 'All figures' }).click();
  const saved = page.waitForEvent('download');
  await dashboard.dialog.getByRole('button', { name: 'Save as CSV' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^change-idps-individuals-2015-01-\d\d_2015-02-12\.csv$/);
  const lines = (await readFile(await file.path(), 'utf8')).split('\r\n');
  expect(lines[0]).toMatch(
    /^\ufeff"Between \d+ January 2015 and 12 February 2015, the number of IDPs in Iraq rose by/,
  );
  expect(lines.join('\n')).toContain('International Organization for Migration');
  expect(lines.find((line) => line.startsWith('IQG03'))).toMatch(
    /^IQG03,Muthanna,,\d+,,,before: notReported$/,
  );
});

test('in Arabic too, and without a barrier', async ({ arabic, page }) => {
  test.slow(); // looked at twice
  await arabic.open(`place=kri&${VIEW}&lang=ar`);
  const steps = page.getByRole('region', { name: 'من مجموع إلى مجموع' });
  await expect(steps).toContainText(
    seen('ارتفع عدد النازحين داخلياً في إقليم كردستان العراق بمقدار 72,558 (+9.1%)'),
  );
  await expectNoBarrier(page);
  await page.getByRole('button', { name: 'كل الأرقام' }).click();
  await expect(arabic.dialog.getByRole('table')).toBeVisible();
  await expectNoBarrier(page);
});

test('no barrier with the changes of all places', async ({ dashboard, page }) => {
  await dashboard.open(VIEW);
  await expect(page.getByRole('region', { name: 'From one total to the other' })).toBeVisible();
  await expectNoBarrier(page);
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('no barrier where two dates may not be compared', async ({ dashboard, page }) => {
    await dashboard.open('map=change&date=2020-10-31&compare=2018-12-31');
    await expect(page.getByRole('region', { name: 'From one total to the other' })).toBeVisible();
    await expectNoBarrier(page);
  });
});

test('a date moved onto itself is no change of zero', async ({ dashboard, page }) => {
  await dashboard.open('map=change&date=2015-09-29&compare=2015-09-29');
  await expect(page.getByRole('region', { name: 'Change between two dates' })).toContainText(
    'A change needs two dates. Choose another date to count it from.',
  );
  await expect(dashboard.headline).toContainText('18 of 18 governorates reported');
  await expect(dashboard.headline).not.toContainText('No change');
});

test('the first date of a series has nothing to be compared with, and says so', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('map=change&date=2014-04-01');
  await expect(page.getByText('A change needs two dates.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Change since' }).selectOption('2014-09-01');
  await expect(dashboard.area('Anbar')).toHaveAccessibleName(/^Anbar: [+−][\d,]+$/);
});

test('a file without outlines has no map of the change, and keeps its ranking', async ({
  dashboard,
  page,
}) => {
  await dashboard.open(VIEW);
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  const lines = ['date,province,idp individuals', '2023-01-31,Lac,50', '2023-01-31,Kanem,70'];
  await doctor.choose({ name: 'chad.csv', lines });
  await doctor.expectOpen('chad.csv');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('table', { name: 'Ranking by place' })).toContainText('Kanem');
});

test('a change over two sources names both', async ({ dashboard }) => {
  await dashboard.open('map=change&measure=idps&date=2020-08-31&compare=2020-06-30');
  const dialog = await dashboard.openDialog('Why this number?');
  await expect(dialog).toContainText('DTM Iraq IDP Master Lists');
  await expect(dialog).toContainText('DTM API version 2');
});

test('where the other measure has no such date to compare with, a notice says which is taken', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('date=2016-01-07&compare=2014-09-01&map=change');
  const notice = '1 September 2014 is before the series begins; 10 April 2015 is shown.';
  await page.getByRole('radio', { name: 'Returnees' }).click();
  await expect(dashboard.headline).toContainText('since 10 April 2015');
  await expect(dashboard.notices).toContainText(notice);
  await page.getByRole('radio', { name: 'IDPs' }).click();
  await expect(dashboard.headline).toContainText('since 1 September 2014');
  await expect(dashboard.notices).toBeEmpty();
  await dashboard.goBack();
  await expect(dashboard.notices).toContainText(notice);
});

for (const lang of ['en', 'ar']) {
  test(`on a phone the table of all figures scrolls alone, beside the names of its places: ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`./?date=2016-08-03&compare=2014-09-01&map=change&lang=${lang}`);
    await page.getByRole('button', { name: lang === 'en' ? 'All figures' : 'كل الأرقام' }).click();
    const dialog = page.getByRole('dialog');
    const table = dialog.getByRole('table');
    await expect(table).toBeVisible();
    await expect(dialog.getByRole('button', { name: /PNG/ })).toBeVisible(); // it comes later, and a line with it
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    const row = table.getByRole('row').nth(1);
    const name = row.getByRole('rowheader');
    const change = row.getByRole('cell').nth(3); // behind the dots and both figures
    await expect(name).toBeInViewport({ ratio: 1 });
    await expect(change).toBeInViewport({ ratio: 1 });
    // In one go: what comes later may move the whole table down meanwhile.
    const { before, after } = await name.evaluate((element) => {
      const box = () => element.getBoundingClientRect().toJSON() as unknown;
      const before = box();
      element.closest('table')?.parentElement?.scrollBy({ left: document.dir === 'rtl' ? -99 : 99 });
      return { before, after: box() };
    });
    expect(after).toEqual(before);
    await expect(dialog.getByRole('button').first()).toBeInViewport({ ratio: 1 });
  });
}
