import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { LANGUAGE_FILES } from '../language/languageFiles';
import { Doctor } from './doctor';
import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';
import {
  altered,
  OpenedSnapshot,
  publish,
  publishByCommand,
  publishedByCommand,
  savedSnapshot,
  textOf,
} from './snapshot';

const VIEW = 'place=kri&date=2015-09-29';
const MOST_BYTES = 700_000; // all IDPs of Iraq, fonts and all languages included
const TITLE = 'IDPs in the Kurdistan Region';
const STORY = 'data/stories/kurdistan-host.json';
const CHECK = 'Check this file';
const PREVIEW = 'preview.png';

test('a title as the app writes it is in the language of its reader', async ({
  browser,
  dashboard,
}, info) => {
  await dashboard.open(VIEW);
  const path = await publish(dashboard, null, info);
  const { page } = await OpenedSnapshot.of(browser, path);
  await expect(
    page.getByText('IDPs: Kurdistan Region of Iraq, 29 September 2015', { exact: true }),
  ).toBeVisible();
  await page.getByRole('radio', { name: 'العربية' }).check();
  await expect(
    page.getByText(/النازحون[^ ]*: [^ ]*إقليم كردستان العراق[^ ]* [^ ]*29 أيلول 2015/),
  ).toBeVisible();
});

test('a snapshot of one date says how its people were made, and nothing of other dates', async ({
  browser,
  dashboard,
}, info) => {
  await dashboard.open(VIEW);
  await dashboard.openDialog('Share');
  await dashboard.dialog.getByRole('button', { name: 'Publish…' }).click();
  await dashboard.dialog.getByRole('radio', { name: '29 September 2015 alone' }).check();
  const page = await browser.newPage({ locale: 'en-GB' });
  await page.goto(pathToFileURL(await savedSnapshot(dashboard, TITLE, info)).href);
  const headline = page.getByRole('region', { name: 'Headline' });
  await expect(headline).toContainText('872,328 IDPs');
  await expect(headline).toContainText('The source counts every family as 6 people.');
  const legend = page.getByRole('group', { name: 'Legend' });
  await expect(legend).toContainText('IDPs per governorate');
  await expect(legend).not.toContainText('on every date'); // there is no other
});

test('a snapshot opens from the disk without a network, in its languages, and asks for nothing', async ({
  browser,
  dashboard,
}, info) => {
  test.slow(); // two pages, one of them looked over twice
  await dashboard.open(VIEW);
  const path = await publish(dashboard, TITLE, info);
  expect((await stat(path)).size).toBeLessThan(MOST_BYTES);
  const snapshot = await OpenedSnapshot.of(browser, path);
  const { page, figure, headline, slider } = snapshot;
  await expect(page).toHaveTitle(/Kurdistan Region/);
  await expect(figure).toHaveText('872,328 IDPs');
  await expect(headline).toContainText(
    'On 29 September 2015, the Kurdistan Region of Iraq hosted over 850,000 internally displaced persons (IDPs)',
  );
  await expect(snapshot.tableValue('Dahuk')).toHaveText('426,294');
  const origins = page.getByRole('region', { name: 'Came from' });
  await expect(origins.getByRole('listitem').filter({ hasText: 'Ninewa' })).toContainText('60%');
  await expect(origins).toContainText('not to be read as zero: Babylon and Kirkuk.');
  await expect(page.getByRole('list').filter({ hasText: 'Displacement Tracking Matrix' })).toBeVisible();
  await expectNoBarrier(page);

  await slider.press('ArrowRight');
  await expect(headline.getByRole('time')).toHaveText('22 October 2015');
  await expect(page).toHaveURL(/#.*date=2015-10-22/);
  await expect(origins).toContainText('For this date the snapshot holds no breakdown of the places shown.');
  await slider.press('ArrowLeft');
  await expect(figure).toHaveText('872,328 IDPs');

  await page.getByRole('radio', { name: 'العربية' }).check();
  const arabic = snapshot.inArabic();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(arabic.headline).toContainText('872,328');
  await expect(arabic.inRanking('دهوك')).toBeVisible();
  await expectNoBarrier(page, 'the Arabic page');
  const keys = [...LANGUAGE_FILES.en.keys()].filter((key) => key.includes('-'));
  const text = await textOf(page);
  expect(keys.filter((key) => new RegExp(`(?<![\\w-])${key}(?![\\w-])`).test(text))).toEqual([]);
  await page.goto('about:blank');
  await page.goto(`${pathToFileURL(path).href}#lang=ar`); // the date of its title, in a language
  await expect(arabic.headline).toContainText('872,328');
  await page.goto('about:blank');
  await page.goto(`${pathToFileURL(path).href}#lang=ckb`); // which the file has no words of
  await expect(figure).toHaveText('872,328 IDPs');
  expect(snapshot.asked).toEqual([]);
  expect(snapshot.complaints).toEqual([]);
  await page.context().close();
});

test('the command line gives the very bytes that the app saves, as a page and as a folder with a story, which is told', async ({
  browser,
  dashboard,
}, info) => {
  test.slow(); // two pages, and a process that reads all figures
  await dashboard.open(`${VIEW}&map=circles&compare=2015-01-15`);
  const path = await publish(dashboard, TITLE, info);
  await dashboard.dialog.getByRole('radio', { name: 'Folder for a site (ZIP)' }).check();
  await dashboard.dialog.getByLabel('Address that the folder will have').fill('https://example.org/kri/');
  await dashboard.dialog.getByLabel('With the story').selectOption({ label: 'The Kurdistan Region as host' });
  await expect(
    dashboard.dialog.getByText(/^6 steps go out with their sentences; your notes do not/),
  ).toBeVisible();
  await expect(
    dashboard.dialog.getByText(/^Step 4 is left out: the page does not draw its map/),
  ).toBeVisible();
  const download = dashboard.page.waitForEvent('download');
  await dashboard.dialog.getByRole('button', { name: 'Save the snapshot' }).click();
  const saved = unzipSync(await readFile(await (await download).path()));
  const folder = info.outputPath('folder');
  const view = `${VIEW}&compare=2015-01-15&map=circles`;
  const options = ['--view', view, '--site', 'https://example.org/kri', '--story', STORY];
  await publishByCommand(path, TITLE, folder, ...options);
  const names = await readdir(folder);
  expect(Object.keys(saved).toSorted()).toEqual(names.toSorted());
  for (const name of names.filter((one) => one !== PREVIEW)) {
    expect((await readFile(join(folder, name))).equals(saved[name] ?? Buffer.of()), name).toBe(true);
  }
  // Two programs draw the same picture in pixels of their own.
  for (const picture of [Buffer.from(saved[PREVIEW] ?? []), await readFile(join(folder, PREVIEW))]) {
    expect(picture.toString('latin1', 1, 4)).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  }
  const site = new TextDecoder().decode(saved['index.html']);
  expect(site).toContain('<meta property="og:image" content="https://example.org/kri/preview.png" />');
  expect(site).not.toContain('Refugees from Syria'); // of the notes of the speaker

  const { page, figure, headline, slider, ...told } = await OpenedSnapshot.of(
    browser,
    join(folder, 'index.html'),
  );
  const story = page.getByRole('region', { name: 'Story' });
  await expect(story).toContainText('May 2014: the Kurdistan Region hosts 47,490 displaced people');
  await expect(story).toContainText('1 / 6');
  await expect(figure).toHaveText('47,490 IDPs');
  await story.getByRole('button', { name: 'Next step' }).press('Enter');
  await expect(figure).toHaveText('732,372 IDPs');
  await page.keyboard.press('ArrowRight');
  await expect(story).toContainText('Most of them are in Dahuk: 465,168 people.');
  await expect(story).toContainText('3 / 6');
  await expect(figure).toHaveText('465,168 IDPs');
  await expectNoBarrier(page);
  await slider.press('ArrowRight');
  await expect(headline.getByRole('time')).not.toHaveText('1 September 2014');
  await story.getByRole('button', { name: 'Back to the step' }).click();
  await expect(figure).toHaveText('465,168 IDPs');
  await expect(story.getByRole('button', { name: 'Back to the step' })).toHaveCount(0);
  expect(told.asked).toEqual([]);
  expect(told.complaints).toEqual([]);
  await page.context().close();
});

test('a title of markup stays text, print is one page, no script is needed for the figure, an altered one is told', async ({
  browser,
  dashboard,
}, info) => {
  test.slow(); // three pages and a print
  const title = `</script><img src="x" onerror="document.title='run'">`;
  await dashboard.open(VIEW);
  const path = await publish(dashboard, title, info, '2100-01-31');
  const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await still.goto(pathToFileURL(path).href);
  await expect(still.getByText('872,328 IDPs')).toBeVisible();
  await expect(still.getByText(/the Kurdistan Region of Iraq hosted over 850,000/)).toBeVisible();
  await still.context().close();

  const whole = await OpenedSnapshot.of(browser, path);
  await expect(whole.page).toHaveTitle(/Kurdistan Region/);
  await expect(whole.page.getByText(title, { exact: true })).toBeVisible();
  await expect(whole.page.getByText('Nuzuh & <friends>').first()).toBeVisible();
  await whole.page.getByRole('button', { name: CHECK }).click();
  await expect(whole.page.getByText(/^The data are those of the hash above/)).toBeVisible();
  await expect(
    whole.page
      .getByRole('status')
      .filter({ hasText: /^This file is not signed\. .* this is not the signed file/ }),
  ).toBeVisible();
  await expect(
    whole.page.getByText('Non-commercial use, with credit to IOM DTM', { exact: true }),
  ).toBeVisible();
  const table = await whole.saved('Table of figures (CSV)');
  expect(table).toContain('IQG09,Dahuk,دهوك,idps,individuals,,,426294,');
  const json = await whole.saved('All of it (JSON)');
  const hash = createHash('sha256').update(json, 'utf8').digest('hex');
  await expect(whole.page.getByText(hash, { exact: true })).toBeVisible();
  const paper = await whole.page.pdf({ preferCSSPageSize: true });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await whole.page.context().close();

  const other = await OpenedSnapshot.of(
    browser,
    await altered(path, ',426294]', ',426295]'),
    new Date('2100-02-01'),
  );
  await expect(other.page.getByText(/^This snapshot was valid until 31 January 2100/)).toBeVisible();
  await expect(other.figure).toHaveText('872,329 IDPs');
  await expect(other.page.getByRole('alert')).toContainText('it was altered after it was published');
  await expect(other.page.getByRole('alert')).toBeInViewport({ ratio: 1 }); // above the figure, not at the foot
  expect(other.complaints).toEqual([]);
  await other.page.context().close();

  const broken = await (await browser.newContext()).newPage();
  await broken.goto(pathToFileURL(await altered(path, '"format":"nuzuh', '"format":nuzuh')).href);
  await expect(broken.getByRole('alert')).toContainText('it was altered after it was published');
  await expect(broken.getByText('872,328 IDPs')).toBeVisible();
  await broken.context().close();
});

test('a count of few people is not in the file, nor what gives it back, and its reader is told', async ({
  browser,
  dashboard,
}, info) => {
  test.slow(); // two pages
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  const few = ['IQG09,Dahuk,7', 'IQG11,Erbil,1301', 'IQG01,Anbar,98765'];
  const before = ['IQG09,Dahuk,1250', 'IQG11,Erbil,1310', 'IQG01,Anbar,97000'];
  const lines = [
    'reference_date,admin1_pcode,admin1_name,idps_individuals',
    ...before.map((row) => `2024-12-31,${row}`),
    ...few.map((row) => `2025-01-31,${row}`),
  ];
  await doctor.choose({ name: 'few.csv', lines });
  await doctor.leave();
  await expect(dashboard.figure).toHaveText('100,073 IDPs');
  const path = await publish(dashboard, 'Few people', info);
  await expect(dashboard.dialog.getByText(/ figures will be suppressed\./)).toBeVisible();
  await dashboard.dialog.getByText('What a reader could still work out of the one small count').click();
  await expect(dashboard.dialog.getByText('Dahuk, 31 January 2025: 1 to 9 people')).toBeVisible();
  await expect(dashboard.dialog.getByText('Saved.')).toBeVisible();
  const figures = /{"data":({.*}),"manifest":/.exec(await readFile(path, 'utf8'))?.[1] ?? '';
  expect(figures).toContain(',98765]');
  expect(figures).not.toMatch(/,(7|1301)\]/);
  const file = info.outputPath('few.csv');
  await writeFile(file, `${lines.join('\n')}\n`);
  const commanded = await publishedByCommand(path, 'Few people', info, '--data', file);
  expect(commanded.equals(await readFile(path))).toBe(true);
  const snapshot = await OpenedSnapshot.of(browser, path);
  await expect(snapshot.figure).toHaveText('at least 98,765 IDPs');
  await expect(snapshot.page.getByText(/ figures are suppressed/)).toBeVisible();
  const headline = snapshot.page.getByRole('region', { name: 'Headline' });
  await expect(headline).toContainText('3 of 3 governorates reported, 2 suppressed');
  await expect(headline).toContainText(
    'The change counts only the 1 of 3 governorates with a figure on both dates.',
  );
  expect(snapshot.complaints).toEqual([]);
  await snapshot.page.context().close();
});
