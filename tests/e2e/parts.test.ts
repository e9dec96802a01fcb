import { readTable } from '../data/readTable';
import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';
import { seen } from './words';

const KRI = ['IQG06', 'IQG09', 'IQG11'];
const inCamps = readTable('idps-by-shelter.csv')
  .filter((row) => row('reference_date') === '2018-09-30' && KRI.includes(row('admin1_pcode')))
  .filter((row) => row('shelter_type') === 'camp')
  .reduce((sum, row) => sum + Number(row('idps_families')), 0);

test('a breakdown is followed over time, with figures and shares of each part at the date', async ({
  dashboard,
}) => {
  await dashboard.open('place=kri&date=2018-09-30&by=shelter');
  await dashboard.breakdown.getByRole('button', { name: 'Over time' }).click();
  const { dialog } = dashboard;
  await expect(dialog).toContainText('IDPs in the Kurdistan Region of Iraq');
  const camp = dialog.getByRole('row').filter({ hasText: 'Camp' });
  await expect(camp).toHaveText(`Camp${new Intl.NumberFormat('en-GB').format(inCamps)}27%`);
  await expect(dialog.getByRole('row').last()).toContainText('Together119,370');
  await expect(dialog.getByRole('img')).toContainText('new classes');
  await expect(dialog).toContainText('From round 109 (March to April 2019) rented housing is split');
  await dialog.getByRole('radio', { name: 'Shares' }).check();
  await expect(dialog.getByRole('img')).toContainText('100%');
  await dialog.getByRole('radio', { name: 'Came from' }).check();
  await expect(dialog.getByRole('row').filter({ hasText: 'Ninewa' })).toContainText('%');
  await expect(dialog.getByRole('img')).not.toContainText('new classes');
});

test('each place has a stack of its own, and together they are the whole', async ({ dashboard }) => {
  await dashboard.open('place=kri&date=2018-09-30&by=shelter');
  await dashboard.breakdown.getByRole('button', { name: 'Over time' }).click();
  await dashboard.dialog.getByRole('radio', { name: 'Each place' }).check();
  const stacks = dashboard.dialog.getByRole('listitem').filter({ hasText: /^(Dahuk|Erbil|Sulaymaniyah)/ });
  await expect(stacks).toHaveCount(3);
  await expect(stacks.first()).toContainText(/2014\s*2024$/);
  const texts = await stacks.locator('bdi').allInnerTexts();
  const sum = texts.reduce((all, text) => all + Number(text.replaceAll(/\D/g, '')), 0);
  expect(sum).toBe(119_370);
});

test('what no figure was published of is no zero, and places and changes of method are named', async ({
  dashboard,
}) => {
  await dashboard.open('place=IQG03,IQG09&date=2014-12-25&by=origin');
  await dashboard.breakdown.getByRole('button', { name: 'Over time' }).click();
  const { dialog } = dashboard;
  await expect(dialog.getByRole('row').filter({ hasText: 'Kirkuk' })).toHaveText('Kirkuk–');
  await expect(dialog).toContainText('–: no figure was published, which may be nobody or not known.');
  await expect(dialog).toContainText('Without such figures at this date: Muthanna.');
  await expect(dialog).toContainText('Muthanna is first reported on 12 February 2015');
  await expect(dialog).not.toContainText('a family in a camp counts as five people'); // the parts are families
});

test('a date without the breakdown has no parts, not parts of zero', async ({ dashboard, page }) => {
  await dashboard.open('date=2021-02-28&by=wave');
  await dashboard.breakdown.getByRole('button', { name: 'Over time' }).click();
  const chart = dashboard.dialog.getByRole('img');
  const { x, y, width, height } = (await chart.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width - 30, y + height / 2); // 2024
  await expect(dashboard.dialog.getByRole('table')).toContainText('Not published for this date.');
  await expect(dashboard.dialog.getByRole('row').filter({ hasText: 'August 2014' })).toHaveText(
    'August 2014–',
  );
});

test('in Arabic, and without a barrier', async ({ arabic, page }) => {
  test.slow(); // looked at twice
  await arabic.open('place=kri&date=2018-09-30&by=shelter&lang=ar');
  await page.getByRole('button', { name: 'عبر الزمن' }).click();
  await expect(arabic.dialog).toContainText(seen('النازحون في إقليم كردستان العراق'));
  await expectNoBarrier(page);
  await arabic.dialog.getByRole('radio', { name: 'كل مكان' }).check();
  await expect(arabic.dialog).toContainText('دهوك');
  await expectNoBarrier(page);
});
