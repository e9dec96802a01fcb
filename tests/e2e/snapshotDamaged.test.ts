import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { OpenedSnapshot, publish } from './snapshot';
import { test } from './journey';
import { expect } from './patience';

const UNLESS = 'If neither map nor table follows here';
const CUT = 400_000; // of a whole attachment of 640 kB

test('a file that is cut or whose script was altered says beside its figure that no map follows then', async ({
  browser,
  dashboard,
}, info) => {
  await dashboard.open('place=kri&date=2015-09-29');
  const path = await publish(dashboard, 'Damaged', info);
  const whole = await readFile(path, 'utf8');
  const script = whole.lastIndexOf('<script>') + '<script>'.length;
  const damages = {
    cut: Buffer.from(whole).subarray(0, CUT),
    altered: `${whole.slice(0, script)} ${whole.slice(script)}`,
  };
  for (const javaScriptEnabled of [true, false]) {
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
    for (const [name, damaged] of Object.entries(damages)) {
      const other = info.outputPath(`${name}.html`);
      await writeFile(other, damaged);
      await page.goto(pathToFileURL(other).href);
      await expect(page.getByText('872,328 IDPs')).toBeVisible();
      await expect(page.getByText(UNLESS)).toBeVisible();
      await expect(page.locator('[lang=ar].snapshot-unless')).toBeVisible();
      await expect(page.locator('[lang=en].snapshot-facts')).toContainText(/Publisher:\s+Nuzuh & <friends>/);
      await expect(page.locator('[lang=ar].snapshot-facts')).toHaveCSS('direction', 'rtl');
    }
    await page.context().close();
  }
  const page = await (await browser.newContext()).newPage();
  await page.goto(pathToFileURL(path).href);
  await expect(page.getByRole('slider').first()).toBeVisible();
  await expect(page.locator('.snapshot-unless')).toHaveCount(0);
  await page.context().close();
});

test('a title, figure or sentence altered in the still text is told unasked, and a check says what it does not cover', async ({
  browser,
  dashboard,
}, info) => {
  test.slow(); // five pages
  await dashboard.open('place=kri&date=2015-09-29');
  const title = 'Still & "sound"';
  const path = await publish(dashboard, title, info);
  const whole = await readFile(path, 'utf8');
  const check = (opened: OpenedSnapshot) => opened.page.getByRole('button', { name: 'Check this file' });
  const sound = await OpenedSnapshot.of(browser, path);
  await check(sound).click();
  await expect(sound.page.getByText(/ It does not cover what draws and captions the figures/)).toBeVisible();
  await sound.page.context().close();

  const alterations = [
    ['<b><bdi>872,328', '<b><bdi>972,328'],
    ['dir="ltr">Still', 'dir="ltr">Stale'],
    ['<title>Still', '<title>Stale'],
    ['</div><div lang="ar"', '<p>Or more.</p></div><div lang="ar"'],
  ] as const;
  for (const [from, to] of alterations) {
    const other = info.outputPath('still.html');
    expect(whole).toContain(from);
    await writeFile(other, whole.replace(from, to));
    const opened = await OpenedSnapshot.of(browser, other);
    await expect(opened.page.getByText(/that this file begins with is not theirs/)).toBeVisible();
    await check(opened).click();
    await expect(opened.page.getByText(/^The data are those of the hash above, and/)).toHaveCount(0);
    await opened.page.context().close();
  }
});
