import type { Locator, Page } from '@playwright/test';
import { test } from './journey';
import { expect } from './patience';
import { contentOf, savedBy } from './pictureContent';
import { seen } from './words';

const VECTORS = 'SVG (vectors and text)';
const MARKS = /[\u2066-\u2069\u200e\u200f\u061c]/gu;

/** Saves what a dialog draws as vectors, and gives its name and what a reader finds in it when it stands alone. */
async function pictureIn(dialog: Locator, page: Page, button = VECTORS) {
  const { name, bytes } = await savedBy(dialog.getByRole('button', { name: button }));
  const { isBroken, needsThePage, runs, texts } = await contentOf(page, bytes.toString('utf8'));
  expect([isBroken, needsThePage, runs]).toEqual([false, 0, 0]);
  return { name, texts: texts.map((text) => (text ?? '').replaceAll(MARKS, '')), all: texts.join(' ') };
}

test('a breakdown goes out with its legend of figures, its breaks and its source; so does each place', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('place=kri&date=2018-09-30&by=shelter');
  await dashboard.breakdown.getByRole('button', { name: 'Over time' }).click();
  const { dialog } = dashboard;
  const whole = await pictureIn(dialog, page);
  expect(whole.name).toBe('idps-shelter.svg');
  expect(whole.texts).toEqual(
    expect.arrayContaining(['Kurdistan Region of Iraq', 'Camp', '27%', 'Together', '119,370', 'new classes']),
  );
  expect(whole.all).toContain('IDPs · Live in · Families · 1 April 2014 to 30 April 2024');
  expect(whole.all).toContain('30 September 2018');
  expect(whole.all).toContain('From round 109 (March to April 2019) rented housing is split');
  expect(whole.all).toContain('idps-by-shelter.csv; non-commercial use.');
  expect(whole.all).toContain('gaps stay gaps');
  expect(whole.all).toContain('place=kri');
  const pixels = await savedBy(dialog.getByRole('button', { name: 'PNG (pixels, twice the size)' }));
  expect(pixels.name).toBe('idps-shelter.png');
  await dialog.getByRole('radio', { name: 'Each place' }).check();
  await expect(dialog.getByRole('button', { name: VECTORS })).toBeEnabled();
  const each = await pictureIn(dialog, page);
  expect(each.texts).toEqual(expect.arrayContaining(['Dahuk', 'Erbil', 'Sulaymaniyah', 'Camp']));
  expect(each.all).toContain('All on one scale; its top is ');
});

test('a comparison goes out with every place, the steps, and what is not counted', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('map=change&date=2016-09-28&compare=2014-04-01');
  await page.getByRole('button', { name: 'All figures' }).click();
  const { name, texts, all } = await pictureIn(dashboard.dialog, page);
  expect(name).toBe('change-idps-individuals-2014-04-01_2016-09-28.svg');
  expect(all).toContain('IDPs: change from 1 April 2014 to 28 September 2016 · Individuals');
  expect(all).toContain('rose by 2,833,608, from 443,124 to 3,276,732');
  expect(texts).toEqual(expect.arrayContaining(['Muthanna', 'not reported', 'rise', 'fall', '443,124']));
  expect(all).toContain('From one total to the other');
  expect(texts.filter((text) => text === 'Anbar')).toHaveLength(2); // in the table and among the steps
  expect(all).toContain('Not counted, as a figure is missing on one of the dates or on both: ');
  expect(all).toContain('Source: International Organization for Migration (IOM)');
  expect(all).toContain('compare=2014-04-01');
});

test('each change of method between two dates is told once, in the picture of all figures and in that of the map', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('map=change&date=2016-08-03&compare=2014-09-01');
  await page.getByRole('button', { name: 'All figures' }).click();
  const told = ({ all }: { readonly all: string }) =>
    ['A revised collection method identified', 'Muthanna is first reported on'].map(
      (text) => all.split(text).length - 1,
    );
  expect(told(await pictureIn(dashboard.dialog, page))).toEqual([1, 1]);
  await page.keyboard.press('Escape');
  await dashboard.openDialog('Share');
  const section = dashboard.dialog.getByRole('region', { name: 'The map' });
  expect(told(await pictureIn(section, page))).toEqual([1, 1]);
});

test('maps of many dates go out with their sums, the notice on boundaries and what their marks mean', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('date=2014-04-01');
  await dashboard.map.getByRole('button', { name: 'Many dates' }).click();
  await dashboard.dialog.getByRole('radio', { name: 'Over the whole time' }).check();
  const { name, texts, all } = await pictureIn(dashboard.dialog, page);
  expect(name).toBe('idps-individuals-dates.svg');
  expect(texts).toEqual(
    expect.arrayContaining(['1 April 2014', '≥ 443,124', '30 April 2024', 'not reported', '500k']),
  );
  expect(all).toContain('≥ At least: a figure is missing, or known within bounds.');
  expect(all).toContain('do not imply official endorsement or acceptance');
  expect(all).toContain('same classes on every date');
  expect(all).toContain('a family in a camp counts as five people instead of six');
});

test('the matrix and the rates of return go out with their sentences and definitions', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('measure=returnees&place=IQG15&date=2020-12-31');
  await dashboard.breakdown.getByRole('button', { name: 'Rate of return' }).click();
  const rates = await pictureIn(dashboard.dialog, page);
  expect(rates.name).toBe('returns-families-2020-12-31.svg');
  expect(rates.texts).toEqual(expect.arrayContaining(['Ninewa', 'Anbar', '314,859', '92%']));
  expect(rates.all).toContain('a rate of return of 72%.');
  expect(rates.all).toContain('it awaits verification');
  await dashboard.open('date=2018-09-30');
  await dashboard.breakdown.getByRole('button', { name: 'By host' }).click();
  const matrix = await pictureIn(dashboard.dialog, page);
  expect(matrix.name).toBe('idps-by-origin-and-host-2018-09-30.svg');
  expect(matrix.texts.filter((text) => text === 'Ninewa')).toHaveLength(2); // as an origin and as a host
  expect(matrix.all).toContain('were in the place they came from and');
  expect(matrix.all).toContain('It counts no journeys');
  expect(matrix.texts).toContain('framed: in the place they came from');
  expect(matrix.all).toContain('idps-by-origin.csv');
});

test('the influx watch goes out with its thresholds; in Arabic pictures are Arabic', async ({
  arabic,
  page,
}) => {
  await arabic.open('date=2014-09-01&lang=ar');
  await page.getByRole('button', { name: 'رصد التدفقات' }).click();
  const { texts, all } = await pictureIn(arabic.dialog, page, 'SVG (متجهات ونص)');
  expect(texts).toEqual(expect.arrayContaining(['دهوك', '465,168', '+368,568']));
  expect(all).toMatch(seen('المصدر'));
});
