import { test } from './journey';
import { expect } from './patience';
import { OpenedSnapshot, publish } from './snapshot';

test('the whole country with its breakdown prints on one page of A4, in English and in Arabic', async ({
  browser,
  dashboard,
}, info) => {
  test.slow(); // two prints
  await dashboard.open('date=2021-02-28');
  const path = await publish(dashboard, 'IDPs: Iraq, 28 February 2021', info);
  const { page } = await OpenedSnapshot.of(browser, path);
  const pages = async () => {
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    return paper.match(/\/Type\s*\/Page\b/g)?.length;
  };
  await expect(page.getByRole('region', { name: 'Came from' })).toContainText('Ninewa');
  await expect(page.getByText(/^Made with Nuzuh/)).toBeVisible();
  expect(await pages()).toBe(1);
  await page.getByRole('radio', { name: 'العربية' }).check();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByText(/^أُعدّت هذه الصفحة/)).toBeVisible();
  expect(await pages()).toBe(1);
  await page.context().close();
});
