import { Doctor } from './doctor';
import { endWorker } from './endWorker';
import { test } from './journey';
import { expect } from './patience';

const SCRIPT = '**/data.worker-*.js';
const LOST = 'The reader of the figures was lost, perhaps for want of memory.';

test.describe('a script of the worker that', () => {
  test.use({ provoked: /Failed to load resource|net::ERR|out of memory/ });

  test('is not there: it is said, and a retry works', async ({ dashboard, page }) => {
    await page.route(SCRIPT, (route) => route.fulfill({ status: 404 }));
    await dashboard.visit('place=kri&date=2015-09-29');
    await expect(dashboard.alert).toContainText(`${LOST} Check the connection and try again.`);
    await page.unroute(SCRIPT);
    await dashboard.alert.getByRole('button', { name: 'Try again' }).click();
    await expect(dashboard.figure).toHaveText('872,328 IDPs');
  });

  test('breaks as it starts: the same', async ({ dashboard, page }) => {
    const body = "throw new RangeError('out of memory');";
    await page.route(SCRIPT, (route) => route.fulfill({ contentType: 'text/javascript', body }));
    await dashboard.visit();
    await expect(dashboard.alert).toContainText(LOST);
    await page.unroute(SCRIPT);
    await dashboard.alert.getByRole('button', { name: 'Try again' }).click();
    await expect(dashboard.figure).toHaveText('1,098,913 IDPs');
  });
});

test('a worker that ends without a word: what was open stays, and a retry brings it back', async ({
  dashboard,
  page,
}) => {
  const lastShipped = page.waitForResponse(/idps-by-wave/);
  await dashboard.open('place=kri&date=2015-09-29');
  await lastShipped;
  await endWorker(page);
  await dashboard.breakdown.getByRole('radio', { name: 'Live in' }).check();
  const lost = dashboard.alert.filter({ hasText: LOST });
  await expect(lost).toContainText('What was open before is still here.'); // two silences of 4 s
  await expect(dashboard.figure).toHaveText('872,328 IDPs');
  await expect(dashboard.tableValue('Dahuk')).toHaveText('426,294');
  await lost.getByRole('button', { name: 'Try again' }).click();
  await expect(lost).toBeHidden();
  await expect(dashboard.breakdown).toContainText('of 145,388 families, the unknown included');
});

test('a choice that was made before is at hand, and asks no worker', async ({ dashboard, page }) => {
  await dashboard.open('place=kri&date=2015-09-29');
  const units = dashboard.headline.getByRole('radio');
  await units.and(page.getByLabel('Families')).check();
  await expect(dashboard.figure).toHaveText('145,388 IDP families');
  await units.and(page.getByLabel('Individuals')).check();
  await expect(dashboard.figure).toHaveText('872,328 IDPs');
  await expect(dashboard.breakdown).toContainText('of 145,388 families with this known');
  await dashboard.chooseInRanking('Dahuk');
  await expect(dashboard.breakdown).toContainText('of 71,049 families with this known');
  await endWorker(page);
  await dashboard.goBack();
  await expect(dashboard.breakdown).toContainText('of 145,388 families with this known');
  await units.and(page.getByLabel('Families')).check();
  await expect(dashboard.figure).toHaveText('145,388 IDP families');
  await expect(dashboard.tableValue('Dahuk')).toHaveText('71,049');
  await expect(dashboard.alert).toBeHidden();
});

test('a file that is opened after a worker was lost shows its own figures, not those of one before', async ({
  dashboard,
  page,
}) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  const rows = (people: number) => ['governorate,date,idps', `Dahuk,2024-02-29,${people}`];
  await doctor.choose({ name: 'first.csv', lines: rows(3300) });
  await expect(dashboard.figure).toHaveText('3,300 IDPs');
  await endWorker(page);
  await doctor.choose({ name: 'second.csv', lines: rows(123_000) });
  await expect(dashboard.headline).toContainText('second.csv'); // after two silences of 4 s
  await expect(dashboard.figure).toHaveText('123,000 IDPs');
});
