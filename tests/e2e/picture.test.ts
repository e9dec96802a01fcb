import { readFile } from 'node:fs/promises';
import type { Dashboard } from './dashboard';
import { Doctor } from './doctor';
import { test } from './journey';
import { expect } from './patience';
import { contentOf, savedBy } from './pictureContent';
import { seen } from './words';

/** Saves the map by a button of the dialog: it stands before the timeline. */
const mapSavedBy = (button: string, dashboard: Dashboard) =>
  savedBy(dashboard.dialog.getByRole('button', { name: button }).first());

test('the map is saved as vectors that stand alone: title, figures, sentence, source, terms, notice', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('place=kri&date=2015-09-29&layer=crossings');
  await expect(dashboard.map.locator('.crossing').first()).toBeAttached();
  await dashboard.openDialog('Share');
  const { name, bytes } = await mapSavedBy('SVG (vectors and text)', dashboard);
  expect(name).toBe('idps-2015-09-29.svg');
  const { isBroken, texts, needsThePage, runs, colours } = await contentOf(page, bytes.toString('utf8'));
  expect([isBroken, needsThePage, runs]).toEqual([false, 0, 0]);
  expect(colours).toBeGreaterThan(6); // the areas have their classes, though the page draws them with WebGL
  const all = texts.join(' ');
  expect(all).toContain('Kurdistan Region of Iraq');
  expect(all).toContain('Dahuk 426,294');
  expect(all).toContain(
    'hosted over 850,000 internally displaced persons (IDPs), 27% of the 3,206,064 in Iraq.',
  );
  expect(all).toContain('Source: International Organization for Migration (IOM)');
  expect(all).toContain('non-commercial use');
  expect(all).toContain('do not imply official endorsement or acceptance');
  expect(all).toContain('?place=kri&date=2015-09-29');
  expect(all).toContain('500k');
  expect(all).toContain('Trebil');
  expect(all).toContain('Marks of crossings stand for places, not for people');
});

test('a map of rates names the sources of the residents beside those of the figures', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('date=2018-07-31&rate=per1000');
  await expect(dashboard.map).toContainText('per 1,000 residents of 2018');
  await dashboard.openDialog('Share');
  const { bytes } = await mapSavedBy('SVG (vectors and text)', dashboard);
  const { texts } = await contentOf(page, bytes.toString('utf8'));
  const all = texts.join(' ').replaceAll(/\s+/g, ' ');
  expect(all).toContain('Source: International Organization for Migration (IOM)');
  expect(all).toContain('Residents of 2018: http://www.citypopulation.de/en/iraq/cities/');
  expect(all.match(/citypopulation/g)).toHaveLength(1);
});

test('the timeline is saved too, with its events, what its dashes mean and its breaks of method', async ({
  dashboard,
  page,
}) => {
  // The words of measures that no shipped table has come later, and may not come at all.
  await page.route('**/en.measures-*.js', () => new Promise(() => undefined));
  await dashboard.open('place=IQG09,IQG11&date=2015-09-29');
  await dashboard.openDialog('Share');
  const section = dashboard.dialog.getByRole('region', { name: 'The timeline' });
  const saved = page.waitForEvent('download');
  await section.getByRole('button', { name: 'SVG (vectors and text)' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('idps-timeline.svg');
  const svg = await readFile(await file.path(), 'utf8');
  const { isBroken, texts, needsThePage, runs } = await contentOf(page, svg);
  expect([isBroken, needsThePage, runs]).toEqual([false, 0, 0]);
  const all = texts.join(' ');
  expect(all).toContain('Dahuk · Erbil');
  expect(all).toContain('IDPs · Individuals · 1 April 2014 to 30 April 2024');
  expect(all).toContain('Mosul operation');
  expect(all).toContain('2018');
  expect(all).toContain('a family in a camp counts as five people instead of six');
  expect(all).toContain('Source: International Organization for Migration (IOM)');
  const pixels = page.waitForEvent('download');
  await section.getByRole('button', { name: 'PNG (pixels, twice the size)' }).click();
  expect((await pixels).suggestedFilename()).toBe('idps-timeline.png');
});

test('a picture says what its colours stand for, and of which year its residents are', async ({
  dashboard,
  page,
}) => {
  const textOf = async () => {
    await dashboard.openDialog('Share');
    const { bytes } = await mapSavedBy('SVG (vectors and text)', dashboard);
    return (await contentOf(page, bytes.toString('utf8'))).texts.join(' ');
  };
  await dashboard.open('place=kri&date=2015-09-29&map=flows');
  await expect(dashboard.map.locator('.arcs path').first()).toBeAttached();
  const arcs = await textOf();
  expect(arcs).toContain('hosted by the chosen places');
  expect(arcs).toContain('from the chosen places, hosted elsewhere');
  await dashboard.open('date=2015-09-29&rate=per1000');
  await expect(dashboard.map.getByText('People per 1,000 residents of 2018')).toBeVisible();
  expect(await textOf()).toContain('People per 1,000 residents of 2018');
});

test('a change, and where the first date has no figure, are told in the picture too', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('map=change&date=2016-09-28&compare=2014-04-01');
  await dashboard.openDialog('Share');
  const { bytes } = await mapSavedBy('SVG (vectors and text)', dashboard);
  const { texts } = await contentOf(page, bytes.toString('utf8'));
  const all = texts.join(' ');
  expect(all).toContain('IDPs: change from 1 April 2014 to 28 September 2016');
  expect(all).toContain('rose by 2,833,608, from 443,124 to 3,276,732, counted in the 17 of 18 places');
  expect(texts).toContain('no figure at first date');
  expect(texts).toContain('−100k');
});

test('a picture of one date is silent on the change, and tells of how many places its figure is', async ({
  dashboard,
  page,
}) => {
  const textOf = async () => {
    await dashboard.openDialog('Share');
    const { name, bytes } = await mapSavedBy('SVG (vectors and text)', dashboard);
    const { texts } = await contentOf(page, bytes.toString('utf8'));
    return { name, all: texts.join(' ') };
  };
  await dashboard.open('date=2016-09-28&compare=2014-04-01');
  await expect(dashboard.headline).toContainText('The change counts only the 17 of 18 governorates');
  const { all } = await textOf();
  expect(all).toContain('18 of 18 governorates reported.');
  expect(all).not.toContain('The change counts only');
  expect(all).not.toContain('A revised collection method');
  await dashboard.open('date=2014-04-01&map=change'); // there is no date before
  expect((await textOf()).name).toBe('idps-2014-04-01.svg');
});

test('a picture of a file tells how many of the known places it names', async ({ dashboard, page }) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose({
    name: 'three.csv',
    lines: ['Governorate,Date,IDP individuals', 'Dahuk,2024-01-31,1200', 'Erbil,2024-01-31,900'],
  });
  await doctor.expectOpen('three.csv');
  await page.keyboard.press('Escape');
  await dashboard.openDialog('Share');
  const { bytes } = await mapSavedBy('SVG (vectors and text)', dashboard);
  const { texts } = await contentOf(page, bytes.toString('utf8'));
  expect(texts.join(' ')).toContain('The file names 2 of 18 governorates and says nothing of the others.');
});

test('a change of families says so, also in the name of its picture', async ({ dashboard, page }) => {
  await dashboard.open('map=change&date=2016-09-28&compare=2015-09-29&unit=families');
  const title = 'IDPs: change from 29 September 2015 to 28 September 2016';
  await expect(dashboard.map.getByRole('group', { name: 'Legend' })).toContainText(`${title} · Families`);
  await dashboard.openDialog('Share');
  const { name, bytes } = await mapSavedBy('SVG (vectors and text)', dashboard);
  expect(name).toBe('idps-families-change-2016-09-28.svg');
  const { texts } = await contentOf(page, bytes.toString('utf8'));
  expect(texts.join(' ')).toContain(`${title} · Families`);
});

test('as pixels it is twice the size, and Arabic is written in it', async ({ arabic, page }) => {
  await arabic.open('place=kri&date=2015-09-29&lang=ar');
  await page.getByRole('button', { name: 'مشاركة' }).click();
  const vectors = await mapSavedBy('SVG (متجهات ونص)', arabic);
  const { texts } = await contentOf(page, vectors.bytes.toString('utf8'));
  expect(texts.join(' ')).toMatch(seen('بلغ عدد النازحين داخلياً في إقليم كردستان العراق أكثر من 850,000'));
  const { name, bytes } = await mapSavedBy('PNG (بكسلات، ضعف الحجم)', arabic);
  expect(name).toBe('idps-2015-09-29.png');
  const { width, ink } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = 110; // the title alone
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let dark = 0;
    for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 80) dark++;
    return { width: image.naturalWidth, ink: dark };
  }, bytes.toString('base64'));
  expect(width).toBe(2400);
  expect(ink).toBeGreaterThan(500); // the letters of the title are drawn, not blank
});

interface Collection {
  readonly about: readonly string[];
  readonly features: readonly { readonly properties: Record<string, unknown> }[];
}

/** A saved feature collection, and what it says of a place. */
function collectionIn(bytes: Buffer) {
  const collection = JSON.parse(bytes.toString('utf8')) as Collection;
  const of = (place: string) =>
    collection.features.find(({ properties }) => properties['name'] === place)?.properties;
  return { ...collection, of };
}

test('outlines and figures go out as GeoJSON that the app reads again', async ({ dashboard, page }) => {
  await dashboard.open('date=2014-04-01');
  await dashboard.openDialog('Share');
  const { name, bytes } = await mapSavedBy('GeoJSON (outlines and figures)', dashboard);
  expect(name).toBe('idps-individuals-2014-04-01.geojson');
  const { about, features, of } = collectionIn(bytes);
  expect(about.join(' ')).toContain('Displacement Tracking Matrix');
  expect(features).toHaveLength(18);
  expect(of('Muthanna')).toMatchObject({ idps_individuals: null, status: 'not_reported' });
  await page.keyboard.press('Escape');
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose({ name, lines: [bytes.toString('utf8')] });
  await doctor.expectOpen(name);
  await page.keyboard.press('Escape');
  await expect(dashboard.figure).toHaveText('at least 443,124 IDPs');
});

test('a map of change goes out as GeoJSON with the change of every place, and is read again as its later date', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('map=change&date=2016-09-28&compare=2014-04-01');
  await expect(dashboard.map.getByText('IDPs: change from 1 April 2014')).toBeVisible();
  await dashboard.openDialog('Share');
  const { name, bytes } = await mapSavedBy('GeoJSON (outlines and figures)', dashboard);
  expect(name).toBe('change-idps-individuals-2014-04-01_2016-09-28.geojson');
  const { about, of } = collectionIn(bytes);
  expect(about.join(' ')).toContain('rose by 2,833,608, from 443,124 to 3,276,732, counted in the 17 of 18');
  expect(of('Anbar')).toMatchObject({
    change_since: '2014-04-01',
    change: 274_302,
    change_note: expect.stringContaining('A revised collection method'),
  });
  expect(of('Muthanna')).toMatchObject({
    change: null,
    change_from: null,
    change_note: 'before: notReported',
  });
  await page.keyboard.press('Escape');
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose({ name, lines: [bytes.toString('utf8')] });
  await doctor.expectOpen(name);
  await page.keyboard.press('Escape');
  await expect(dashboard.headline.getByRole('time')).toHaveText('28 September 2016');
});
