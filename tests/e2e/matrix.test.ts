import { readTable, sumBy } from '../data/readTable';
import { Doctor } from './doctor';
import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';
import { seen } from './words';

const DATE = '2018-09-30';
const rows = readTable('idps-by-origin.csv').filter((row) => row('reference_date') === DATE);
const within = rows
  .filter((row) => row('origin_admin1_pcode') === row('admin1_pcode'))
  .reduce((sum, row) => sum + Number(row('idps_families')), 0);
const byOrigin = sumBy(rows, 'idps_families', (row) => row('origin_admin1_name'));
const written = (value: number) => new Intl.NumberFormat('en-GB').format(value);

test('origins stand against hosts as the file has them, with what is within and both margins', async ({
  dashboard,
  page,
}) => {
  await dashboard.open(`date=${DATE}`);
  await dashboard.breakdown.getByRole('button', { name: 'By host' }).click();
  const { dialog } = dashboard;
  const all = [...byOrigin.values()].reduce((sum, value) => sum + value, 0);
  await expect(dialog).toContainText(
    `On 30 September 2018, of ${written(all)} IDP families of known origin in Iraq, ${written(within)} (48%) were in the place they came from and ${written(all - within)} in another.`,
  );
  await expect(dialog).toContainText('It counts no journeys');
  const ninewa = dialog.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Ninewa' }) });
  await expect(ninewa).toContainText(written(byOrigin.get('Ninewa') ?? NaN));
  const inDahuk = rows.find(
    (row) => row('admin1_name') === 'Dahuk' && row('origin_admin1_name') === 'Ninewa',
  );
  await expect(dialog.getByRole('listitem').filter({ hasText: 'From Ninewa, in Dahuk' })).toContainText(
    written(Number(inDahuk?.('idps_families'))),
  );
  await expectNoBarrier(page, 'the matrix');
});

test('it follows the date, and says where the breakdown ends', async ({ dashboard }) => {
  await dashboard.open('date=2021-02-28');
  await dashboard.breakdown.getByRole('button', { name: 'By host' }).click();
  await expect(dashboard.dialog).toContainText('On 28 February 2021');
  await dashboard.dialog.getByRole('button', { name: 'Date before' }).click();
  await expect(dashboard.dialog).toContainText('On 31 December 2020');
  await dashboard.dialog.getByRole('slider').fill('130');
  await expect(dashboard.dialog).toContainText('Not published for this date.');
});

test('returnees stand by where they had been displaced', async ({ dashboard }) => {
  await dashboard.open(`date=${DATE}&measure=returnees&place=IQG15`);
  await dashboard.breakdown.getByRole('button', { name: 'By host' }).click();
  await expect(dashboard.dialog).toContainText(
    /of [\d,]+ returnee families in Ninewa whose last displacement is known, [\d,]+ \(68%\) had been displaced within the place/,
  );
});

test('the unknown origins of a person’s own file have a row of their own', async ({ dashboard, page }) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  const lines = [
    'Date,Governorate,Governorate of origin,IDP families',
    '2015-09-29,Dahuk,Ninewa,500',
    '2015-09-29,Dahuk,Dahuk,20',
    '2015-09-29,Dahuk,Unknown,40',
    '2015-09-29,Erbil,Anbar,300',
  ];
  await doctor.choose({ name: 'origins.csv', lines });
  await doctor.expectOpen('origins.csv');
  await page.keyboard.press('Escape');
  await dashboard.breakdown.getByRole('button', { name: 'By host' }).click();
  await expect(dashboard.dialog.getByRole('rowheader', { name: 'Unknown' })).toBeVisible();
  await expect(dashboard.dialog).toContainText(
    'Of 40 of 860 this is not known; they have a row of their own.',
  );
});

test('in Arabic', async ({ arabic, page }) => {
  await arabic.open(`date=${DATE}&lang=ar`);
  await page.getByRole('button', { name: 'حسب المكان المضيف' }).click();
  await expect(arabic.dialog).toContainText(seen('أسرة نازحة في العراق'));
});
