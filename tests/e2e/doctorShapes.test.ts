import type { Dashboard } from './dashboard';
import { Doctor } from './doctor';
import { test } from './journey';
import { expect } from './patience';

const BESIDE = {
  name: 'chart.csv',
  lines: ['Date,Anbar,Ninewa,Erbl', '2020-10-31,100,200,300', '2020-12-31,110,210,310'],
};
const OPERATIONS = {
  name: 'operations.csv',
  lines: [
    'Country,Region,Operation,Date,IDP individuals',
    'Haiti,Nord,Earthquake,2020-10-31,2000',
    'Haiti,Sud,Earthquake,2020-10-31,3000',
    'Haiti,Nord,Hurricane,2020-10-31,40',
  ],
};

test('places that stand side by side are read, each figure with its row in the file', async ({
  dashboard,
}) => {
  const doctor = await opened(dashboard, BESIDE);
  await expect(dashboard.figure).toHaveText('630 IDPs');
  await doctor.turnTo(/^Issues/);
  const turned = doctor.issue('The places stand side by side in the header');
  await expect(turned).toContainText('Anbar, Ninewa, Erbl');
  await expect(doctor.issue('The place is not known')).toContainText('Erbl');
  await doctor.leave();
  const trace = await dashboard.openDialog('Why this number?');
  await expect(trace.getByRole('row', { name: /^Ninewa/ })).toHaveText(/210\s*3/);
});

test('a file of some governorates speaks of its places, not of the country', async ({ dashboard }) => {
  await opened(dashboard, BESIDE);
  await expect(dashboard.headline).toContainText(
    'On 31 December 2020, the places of the file chart.csv had 630 internally displaced persons (IDPs).',
  );
});

test('one of several sets of figures is named wherever its figures are', async ({ dashboard }) => {
  await opened(dashboard, OPERATIONS);
  await expect(dashboard.headline).toContainText('Haiti (Earthquake) had 5,000 internally displaced persons');
  await expect(dashboard.headline).toContainText('Haiti (Earthquake): ');
});

async function opened(dashboard: Dashboard, file: typeof BESIDE): Promise<Doctor> {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(file);
  await doctor.expectOpen(file.name);
  return doctor;
}
