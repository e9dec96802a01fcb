import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { publish } from './snapshot';
import { test } from './journey';
import { expect } from './patience';

const UNLESS = /^If neither map nor table follows here, .* incomplete or was altered/;
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
    }
    await page.context().close();
  }
  const page = await (await browser.newContext()).newPage();
  await page.goto(pathToFileURL(path).href);
  await expect(page.getByRole('slider').first()).toBeVisible();
  await expect(page.locator('.snapshot-unless')).toHaveCount(0);
  await page.context().close();
});
