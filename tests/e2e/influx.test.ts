import { readFile } from 'node:fs/promises';
import { readTable } from '../data/readTable';
import type { Dashboard } from './dashboard';
import { Doctor, fixture } from './doctor';
import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';
import { seen } from './words';

const DAILY = '14-border-flow-daily.csv';
const CROSSING = 'Test BCP Alpha';

/** Counted apart from the app: whose figures rose from one date to another by so many, in all and in 30 days. */
function risen(from: string, to: string, days: number, least: number): string[] {
  const rows = readTable('idps.csv').map((row) => ({
    day: row('reference_date'),
    name: row('admin1_name'),
    count: Number(row('idps_individuals')),
  }));
  const before = new Map(rows.filter(({ day }) => day === from).map(({ name, count }) => [name, count]));
  return rows
    .filter(({ day, name }) => day === to && before.has(name))
    .map(({ name, count }) => ({ name, rise: count - (before.get(name) ?? 0) }))
    .filter(({ rise }) => rise >= 600 && (rise / days) * 30 >= least)
    .toSorted((a, b) => b.rise - a.rise)
    .map(({ name }) => name);
}

test('the governorates that rose in August 2014, by thresholds in view, lead to themselves', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('date=2014-09-01');
  const dialog = await dashboard.openDialog('Influx watch');
  const expected = risen('2014-07-31', '2014-09-01', 32, 600);
  expect(expected).toHaveLength(15);
  await expect(dialog.getByRole('status').first()).toHaveText(
    'From 31 July 2014 to 1 September 2014, 15 governorates rose by the thresholds or more; one governorate could not be judged, which is not calm. Verify with the teams on the ground before acting.',
  );
  await expect(dialog).toContainText('The newest date of these figures is 30 April 2024, 3,529 days later.');
  const alerts = dialog.getByRole('row').filter({ hasText: 'alert' });
  await expect(alerts.getByRole('rowheader')).toHaveText(expected);
  await expect(dialog.getByRole('row', { name: /^Dahuk/ })).toHaveText(
    /^Dahuk\s*alert\s*method change\s*96,600\s*465,168\s*\+368,568\s*\+345,533\s*1 September 2014$/,
  );
  await expect(dialog.getByRole('row').last()).toHaveText(
    /^Muthanna\s*no signal.*not reported.*no figure yet$/,
  );
  await expect(dialog).toContainText('Dahuk: In August 2014 the count was reconciled');
  await expect(dialog).toContainText('These are this tool’s defaults and not IOM’s.');
  await expectNoBarrier(page, 'influx watch');
  await dialog.getByLabel('Rise per 30 days, at least').fill('45000');
  await expect(alerts.getByRole('rowheader')).toHaveText(risen('2014-07-31', '2014-09-01', 32, 45_000));
  await expect(dialog.getByRole('status').first()).toContainText('2 governorates rose');
  await dialog.getByRole('button', { name: 'Back to the defaults' }).click();
  await expect(alerts).toHaveCount(15);
  await dialog.getByRole('button', { name: 'Dahuk', exact: true }).click();
  await expect(page).toHaveURL(/place=IQG09/);
  await expect(dialog.getByRole('button', { name: 'Dahuk', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('what is saved says what it is, by which thresholds, and from where', async ({ dashboard, page }) => {
  await dashboard.open('date=2014-09-01');
  const dialog = await dashboard.openDialog('Influx watch');
  await dialog.getByLabel('Rise between the two dates, at least').fill('40000');
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as CSV' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('influx-idps-individuals-2014-09-01.csv');
  const table = await readFile(await file.path(), 'utf8');
  expect(table).toContain(
    '4 governorates rose by the thresholds or more; one governorate could not be judged',
  );
  expect(table).toContain('rise per 30 days at least 600; rise between the two dates at least 40,000');
  expect(table).toContain('idps.csv');
  expect(table).toMatch(
    /IQG09,Dahuk,alert,,465168,exact,2014-09-01,0,96600,exact,368568,345532\.5,,,,"?In August 2014/,
  );
  expect(table).toContain('IQG03,Muthanna,none,notReported,,,,,,,,,');
  expect(table).toContain('date=2014-09-01');
});

test('a change of method that forbids the comparison is no calm', async ({ dashboard }) => {
  await dashboard.open('date=2020-08-31');
  const dialog = await dashboard.openDialog('Influx watch');
  await expect(dialog.getByRole('status').first()).toContainText(
    'nothing can be watched: 18 governorates could not be judged, which is not calm',
  );
  await expect(dialog.getByRole('row', { name: /^Ninewa/ })).toContainText(
    'not comparable with 30 June 2020',
  );
  await expect(dialog).toContainText('a family in a camp counts as five people instead of six');
  await dialog.getByRole('button', { name: 'Date before' }).click();
  await expect(dialog.getByRole('status').first()).toContainText('From 29 April 2020 to 30 June 2020');
});

test('daily arrivals at a crossing: alert, capacity, what goes on, and the day without a report', async ({
  dashboard,
  page,
}) => {
  await openTable(dashboard, fixture(`doctor/${DAILY}`), DAILY);
  const dialog = await dashboard.openDialog('Influx watch');
  const row = dialog.getByRole('row', { name: new RegExp(`^${CROSSING}`) });
  await expect(row).toContainText('ongoing');
  await expect(row).toContainText(
    'Since 24 June 2024. Highest: 2,600 on 25 June 2024. 6,950 in the first 3 days.',
  );
  await expect(row).toContainText('Mean 206, alert above 249');
  await expect(row).toContainText('17 June 2024 to 23 June 2024: 6 of 7 days, held from before the influx');
  await stepBack(dashboard, 4);
  await expect(dialog.getByRole('status').first()).toHaveText(
    'On 26 June 2024, one place rose beyond the baseline or had yet to come back to it; all could be judged. Verify with the teams on the ground before acting.',
  );
  await expect(row).toContainText('Capacity exceeded: 123% of 2,000 as of 1 June 2024');
  await dialog.getByText('Capacity per day').click();
  await dialog.getByLabel(CROSSING).fill('3000');
  await expect(row).toContainText('Watch the capacity: 81% of 3,000');
  await dialog.getByLabel(CROSSING).fill('');
  await expect(row).toContainText('11.9 times the mean');
  await stepBack(dashboard, 2);
  await expect(row).toContainText('alert');
  await expect(row).toContainText('Watch the capacity: 95% of 2,000');
  await expect(row).toContainText('9.3 times the mean');
  await expect(row).toContainText('Mean 204, alert above 247');
  await expectNoBarrier(page, 'influx watch of days');
  await stepBack(dashboard, 1);
  await expect(row).toContainText('below the threshold');
  await stepBack(dashboard, 3);
  await expect(row).toContainText(/no signal.*not reported/);
  await expect(row).toContainText('19 June 2024one day earlier');
  await expect(dialog.getByRole('status').first()).toContainText(
    'one place could not be judged, which is not calm',
  );
  await dialog.getByLabel('Standard deviations above the mean').fill('');
  await dialog.getByLabel('Least count in a day').fill('3000');
  await expect(dialog.getByLabel('Standard deviations above the mean')).toHaveValue('3');
  await dialog.getByRole('button', { name: 'Next date' }).click();
  await expect(row).toContainText('below the threshold');
});

test('movements by the week have no such baseline, and the watch says so', async ({ dashboard }) => {
  const lines = ['2024-06-07', '2024-06-14', '2024-06-21'].map((day) => `${day},Alpha,in,300`);
  const weekly = {
    name: 'weekly.csv',
    lines: ['date,border_crossing_point,direction,individuals', ...lines],
  };
  await openTable(dashboard, weekly, weekly.name);
  const dialog = await dashboard.openDialog('Influx watch');
  await expect(dialog).toContainText('needs daily figures. These come by the week.');
});

test('in Arabic', async ({ arabic, page }) => {
  await openTable(arabic, fixture(`doctor/${DAILY}`), DAILY, 'ar');
  const dialog = await arabic.openDialog('رصد التدفقات');
  await expect(dialog.getByRole('status').first()).toHaveText(
    seen('في 30 حزيران 2024، ما تجاوز خط الأساس أو لم يعد إليه بعد: مكان واحد؛ وأمكن الحكم على الجميع.'),
  );
  await expect(dialog.getByRole('row').last()).toContainText(seen('المتوسط 206، والتنبيه فوق 249'));
  await expectNoBarrier(page, 'influx watch in Arabic');
});

async function openTable(
  dashboard: Dashboard,
  file: Parameters<Doctor['choose']>[0],
  name: string,
  language: 'en' | 'ar' = 'en',
): Promise<void> {
  await dashboard.open(language === 'ar' ? 'lang=ar' : '');
  const doctor = new Doctor(dashboard, language);
  await doctor.visit();
  await doctor.choose(file);
  await doctor.expectOpen(name);
  await doctor.leave();
}

async function stepBack({ dialog }: Dashboard, days: number): Promise<void> {
  for (let day = 0; day < days; day++) await dialog.getByRole('button', { name: 'Date before' }).click();
}
