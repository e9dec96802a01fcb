import { readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { LANGUAGE_FILES } from '../language/languageFiles';
import { Doctor } from './doctor';
import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';
import { altered, OpenedSnapshot, publish, textOf } from './snapshot';

const VIEW = 'place=kri&date=2015-09-29';
const MOST_BYTES = 730_000; // all IDPs of Iraq, fonts and all languages included
const CHECK = 'Check this file';

test('a snapshot opens from the disk without a network, in its languages, and asks for nothing', async ({
  browser,
  dashboard,
}, info) => {
  test.slow(); // two pages, one of them looked over twice
  await dashboard.open(VIEW);
  const path = await publish(dashboard, 'IDPs in the Kurdistan Region', info);
  expect((await stat(path)).size).toBeLessThan(MOST_BYTES);
  const snapshot = await OpenedSnapshot.of(browser, path);
  const { page, figure, headline, slider } = snapshot;
  await expect(page).toHaveTitle(/Kurdistan Region/);
  await expect(figure).toHaveText('872,328 IDPs');
  await expect(headline).toContainText(
    'On 29 September 2015, the Kurdistan Region of Iraq hosted over 850,000 internally displaced persons (IDPs)',
  );
  await expect(snapshot.tableValue('Dahuk')).toHaveText('426,294');
  await expect(page.getByRole('list').filter({ hasText: 'Displacement Tracking Matrix' })).toBeVisible();
  await expectNoBarrier(page);

  await slider.press('ArrowRight');
  await expect(headline.getByRole('time')).toHaveText('22 October 2015');
  await expect(page).toHaveURL(/#.*date=2015-10-22/);
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
  expect(snapshot.asked).toEqual([]);
  expect(snapshot.complaints).toEqual([]);
  await page.context().close();
});

test('a title of markup stays text, print is one page, no script is needed for the figure, an altered one is told', async ({
  browser,
  dashboard,
}, info) => {
  test.slow(); // three pages and a print
  const title = `</script><img src="x" onerror="document.title='run'">`;
  await dashboard.open(VIEW);
  const path = await publish(dashboard, title, info);
  const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await still.goto(pathToFileURL(path).href);
  await expect(still.getByText('872,328 IDPs')).toBeVisible();
  await expect(still.getByText(/the Kurdistan Region of Iraq hosted over 850,000/)).toBeVisible();
  await still.context().close();

  const whole = await OpenedSnapshot.of(browser, path);
  await expect(whole.page).toHaveTitle(/Kurdistan Region/);
  await expect(whole.page.getByText(title)).toBeVisible();
  await expect(whole.page.getByText('Nuzuh & <friends>').first()).toBeVisible();
  await whole.page.getByRole('button', { name: CHECK }).click();
  await expect(whole.page.getByText(/^The data are those of the hash above/)).toBeVisible();
  const paper = await whole.page.pdf({ preferCSSPageSize: true });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await whole.page.context().close();

  const other = await OpenedSnapshot.of(browser, await altered(path, ',426294,', ',426295,'));
  await expect(other.figure).toHaveText('872,329 IDPs');
  await expect(other.page.getByText(/it was altered after it was published/)).toBeVisible();
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
  await doctor.choose({
    name: 'few.csv',
    lines: [
      'reference_date,admin1_pcode,admin1_name,idps_individuals',
      ...before.map((row) => `2024-12-31,${row}`),
      ...few.map((row) => `2025-01-31,${row}`),
    ],
  });
  await doctor.leave();
  await expect(dashboard.figure).toHaveText('100,073 IDPs');
  const path = await publish(dashboard, 'Few people', info);
  await expect(dashboard.dialog.getByText('Saved. 2 figures were suppressed.')).toBeVisible();
  const text = await readFile(path, 'utf8');
  const frozen = text.slice(text.indexOf('"format":"nuzuh'));
  expect(frozen).toContain('IQG01,Anbar,98765');
  expect(frozen).toContain('IQG09,Dahuk,suppressed');
  expect(text).not.toMatch(/100,?073/);
  const snapshot = await OpenedSnapshot.of(browser, path);
  await expect(snapshot.figure).toHaveText('at least 98,765 IDPs');
  await expect(snapshot.page.getByText(/^2 figures are suppressed/)).toBeVisible();
  expect(snapshot.complaints).toEqual([]);
  await snapshot.page.context().close();
});
