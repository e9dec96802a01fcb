import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { Doctor } from './doctor';
import { test } from './journey';
import { expect } from './patience';

test('back and forward go through what was chosen', async ({ dashboard, page }) => {
  await dashboard.open('date=2015-09-29');
  await dashboard.chooseInRanking('Anbar');
  await dashboard.stepOn();
  await expect(page).toHaveURL(/place=IQG01&date=2015-10-22/);
  await dashboard.goBack();
  await dashboard.expectDate('2015-09-29', '29 September 2015');
  await expect(dashboard.figure).toHaveText('583,050 IDPs');
  await dashboard.goBack();
  await expect(dashboard.figure).toHaveText('3,206,064 IDPs');
  await expect(dashboard.inRanking('Anbar')).toHaveAttribute('aria-pressed', 'false');
  await dashboard.goForward();
  await expect(dashboard.figure).toHaveText('583,050 IDPs');
  await dashboard.expectChosen('Anbar', 'IQG01');
});

test('back also returns to the language, measure and unit of before', async ({ dashboard, arabic, page }) => {
  await dashboard.open('place=kri&date=2018-12-31');
  await dashboard.headline.getByRole('radio', { name: 'Families' }).check();
  await expect(dashboard.figure).toContainText('IDP families');
  await page.getByRole('radio', { name: 'العربية' }).click();
  await expect(arabic.figure).toContainText('أسرة نازحة');
  await dashboard.goBack();
  await expect(dashboard.figure).toContainText('IDP families');
  await dashboard.goBack();
  await expect(dashboard.figure).toHaveText(/^[\d,]+ IDPs$/);
  await expect(dashboard.headline.getByRole('radio', { name: 'Individuals' })).toBeChecked();
});

test('a reload shows the same view', async ({ dashboard }) => {
  await dashboard.open(
    'place=kri,IQG01&date=2018-12-31&compare=2015-09-29&unit=families&by=wave&map=circles',
  );
  await expect(dashboard.figure).toContainText('IDP families');
  const before = await dashboard.headline.innerText();
  await dashboard.reload();
  await expect.poll(() => dashboard.headline.innerText()).toBe(before);
  await expect(dashboard.map.getByRole('radio', { name: 'Circles' })).toBeChecked();
  await expect(dashboard.breakdown.getByRole('radio', { name: 'Displaced' })).toBeChecked();
});

test('the shared link opens the same sentence', async ({ dashboard, page }) => {
  await dashboard.open('place=IQG09');
  const sentence = 'On 30 April 2024, Dahuk hosted';
  const dialog = await dashboard.openDialog('Share');
  await expect(dialog.getByRole('blockquote')).toContainText(sentence);
  await expect(dialog.getByRole('blockquote')).toContainText(
    'Source: International Organization for Migration',
  );
  const link = await dialog.getByRole('textbox', { name: 'Link to this view' }).inputValue();
  expect(new URL(link).search).toBe('?place=IQG09&date=2024-04-30'); // the date is kept though it is the latest today
  await page.goto(link);
  await expect(dashboard.headline).toContainText(sentence);
});

const KEPT = 'place=kri&date=2015-09-29';

/** Parts of a link that mean nothing, as a person mistypes them or another site makes them up. */
const MISTAKES = [
  'colour=red',
  'unit=persons',
  'map=globe',
  'compare=2015-02-30',
  'constructor=2',
  'data=https://example.org/a.csv',
  'place2=<img src=x onerror=alert(1)>',
];

test('each mistake in a link is named, and the rest counts', async ({ dashboard, page }) => {
  await dashboard.open([KEPT, '__proto__=1', ...MISTAKES].join('&'));
  for (const part of MISTAKES) {
    await expect(dashboard.notices).toContainText(
      `“${part}” in the link is not understood and was left out.`,
    );
  }
  await expect(dashboard.figure).toHaveText('872,328 IDPs');
  await expect(page.locator('#app img')).toHaveCount(0);
});

test('a place that is not known is named, and the others count', async ({ dashboard }) => {
  await dashboard.open('place=kri,XX99&date=2015-09-29');
  await expect(dashboard.notices).toContainText('The place “XX99” in the link is not known here.');
  await expect(dashboard.figure).toHaveText('872,328 IDPs');
});

test('a day between two reference dates shows the one before, and says so', async ({ dashboard }) => {
  await dashboard.open('place=kri&date=2015-10-01');
  await expect(dashboard.notices).toContainText(
    '1 October 2015 is not a reference date; the last one before it, 29 September 2015, is shown.',
  );
  await expect(dashboard.figure).toHaveText('872,328 IDPs');
});

test('a date before the series shows the first one, and says so', async ({ dashboard }) => {
  await dashboard.open('date=2003-03-20');
  await expect(dashboard.notices).toContainText(
    '20 March 2003 is before the series begins; 1 April 2014 is shown.',
  );
  await expect(dashboard.headline.getByRole('time')).toHaveText('1 April 2014');
});

test('hostile places stay text', async ({ dashboard, page }) => {
  const hostile = ['<img src=x onerror=alert(1)>', '__proto__', 'constructor', 'x'.repeat(5000)];
  page.on('dialog', (dialog) => expect(dialog.message()).toBe('no script of a link may run'));
  await dashboard.open(`place=${encodeURIComponent(hostile.join(','))}&date=2015-09-29`);
  for (const place of hostile) await expect(dashboard.notices).toContainText(place.slice(0, 30));
  await expect(dashboard.figure).toHaveText('3,206,064 IDPs');
  await expect(page.locator('#app img')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('what is said of a link goes with the next choice, and stays for another language', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('place=kri,XX99&date=2015-10-01&colour=red');
  await expect(dashboard.notices.getByRole('paragraph')).toHaveCount(3);
  await page.getByRole('radio', { name: 'العربية' }).click();
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(dashboard.notices.getByRole('paragraph')).toHaveCount(3);
  await dashboard.stepOn();
  await expect(dashboard.notices).toBeEmpty();
});

test('a notice can be put away', async ({ dashboard }) => {
  await dashboard.open(`${KEPT}&colour=red`);
  await dashboard.notices.getByRole('button', { name: 'Dismiss' }).click();
  await expect(dashboard.notices).toBeEmpty();
});

test('the figures on screen are saved as a table that says what they are', async ({ dashboard, page }) => {
  await dashboard.open('place=kri&date=2015-09-29');
  const dialog = await dashboard.openDialog('Share');
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save this date' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('idps-individuals-2015-09-29.csv');
  const lines = (await readFile(await file.path(), 'utf8')).slice(1).trimEnd().split('\r\n');
  expect(lines[0]).toContain('hosted over 850,000 internally displaced persons');
  expect(lines[1]).toBe('People present at each date: figures of different dates are never added together.');
  expect(lines.slice(-4).map((line) => line.split(',').slice(0, 5).join())).toEqual([
    'reference_date,round,admin1_pcode,admin1_name,idps_individuals',
    '2015-09-29,30,IQG09,Dahuk,426294',
    '2015-09-29,30,IQG11,Erbil,284310',
    '2015-09-29,30,IQG06,Sulaymaniyah,161724',
  ]);
  const all = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save all 131 dates' }).click();
  const table = await readFile(await (await all).path(), 'utf8');
  expect(table).toContain('a family in a camp counts as five people instead of six');
  expect(table.match(/^\d{4}-\d\d-\d\d,/gm)).toHaveLength(3 * 131);
});

test('figures that are shown as rates are saved with them and with the residents they are of', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('place=IQG09&date=2015-09-29&rate=per1000');
  await expect(dashboard.tableValue('Dahuk')).toHaveText('330'); // residents come after the figures
  const dialog = await dashboard.openDialog('Share');
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save this date' }).click();
  const table = await readFile(await (await saved).path(), 'utf8');
  expect(table).toMatch(/per_1000_residents: People per 1,000 residents of 2018 http:\S+citypopulation/);
  const [header = [], row = []] = table
    .trimEnd()
    .split('\r\n')
    .slice(-2)
    .map((line) => line.split(','));
  expect(header.slice(-2)).toEqual(['residents', 'per_1000_residents']);
  const [residents, rate] = row.slice(-2).map(Number);
  expect((Number(row[4]) / (residents ?? 0)) * 1000).toBeCloseTo(rate ?? NaN, 2);
  expect(rate?.toFixed(0)).toBe('330');
});

test('as a workbook they have days and numbers to count with, what they are on a sheet of its own, and are read again', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('place=kri&date=2015-09-29');
  const dialog = await dashboard.openDialog('Share');
  await dialog.getByRole('radio', { name: 'Excel (XLSX)' }).check();
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save this date' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('idps-individuals-2015-09-29.xlsx');
  const bytes = await readFile(await file.path());
  const parts = unzipSync(bytes);
  const sheet = (number: number) => strFromU8(parts[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array());
  expect(sheet(1)).toMatch(/<c r="E2"[^>]*><v>426294<\/v>/);
  expect(sheet(1)).toMatch(/<c r="A2"[^>]*><v>42276<\/v>/); // 29 September 2015, in days since 1900
  const words = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()) + sheet(2);
  expect(words).toContain('figures of different dates are never added together.');
  expect(words).toContain('Non-commercial use');
  await page.keyboard.press('Escape');
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.chooseBytes({ name: 'again.xlsx', mimeType: 'application/octet-stream', buffer: bytes });
  await doctor.expectOpen('again.xlsx');
  await doctor.leave();
  await expect(dashboard.figure).toHaveText('872,328 IDPs');
});

test('a workbook of all places at all dates, which is packed in threads of its own, is saved too', async ({
  dashboard,
  page,
}) => {
  await dashboard.open();
  const dialog = await dashboard.openDialog('Share');
  await dialog.getByRole('radio', { name: 'Excel (XLSX)' }).check();
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save all 131 dates' }).click();
  const parts = unzipSync(await readFile(await (await saved).path()));
  const rows = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).match(/<row /g);
  expect(rows).toHaveLength(1 + 18 * 131);
});
