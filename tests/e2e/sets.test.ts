import { Doctor } from './doctor';
import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';
import { OpenedSnapshot, publish } from './snapshot';

const DAY = 'date=2015-09-29';
const HAITI = [
  'reportingDate,admin0Name,admin1Name,admin1Pcode,numPresentIdpInd',
  '2025-06-30,Haiti,Ouest,HT01,700',
];
const NORTH = 'sets=own1:North:IQG09,IQG11';

test('a set is made of the places chosen, chosen like those that ship, and kept by the link', async ({
  dashboard,
  page,
}) => {
  await dashboard.open(`place=IQG09,IQG01&${DAY}`);
  await dashboard.headline.getByRole('button', { name: 'Make a region set of these places' }).click();
  await dashboard.dialog.getByRole('button', { name: 'Make this set and show it' }).click();
  await expect(dashboard.dialog.getByRole('alert')).toHaveText('Give the set a name.');
  await dashboard.dialog.getByRole('textbox', { name: 'Name' }).fill('<b>شمال</b>, west');
  await dashboard.dialog.getByRole('textbox', { name: 'Name' }).press('Enter');
  await dashboard.expectNoDialog();
  await expect(dashboard.figure).toHaveText('1,009,344 IDPs'); // 426,294 + 583,050
  await expect(dashboard.headline).toContainText('<b>شمال</b>, west');
  await expect(dashboard.headline).toContainText('2 of 2 governorates reported');
  await expect(page).toHaveURL(/place=own1/);
  await dashboard.reload();
  await expect(dashboard.figure).toHaveText('1,009,344 IDPs');
  await dashboard.headline
    .getByRole('combobox', { name: 'Compare with…' })
    .selectOption('Kurdistan Region of Iraq');
  await expect(dashboard.figure).toHaveText('1,455,378 IDPs'); // 872,328 + 583,050: Dahuk is in both
  await expect(dashboard.headline).toContainText('In several of the chosen groups, counted once: Dahuk.');
});

test('a set is renamed, changed and removed, and each can be undone', async ({ dashboard, page }) => {
  await dashboard.open(`place=own1&${NORTH}&${DAY}`);
  await expect(dashboard.figure).toHaveText('710,604 IDPs'); // 426,294 + 284,310
  const open = dashboard.headline.getByRole('button', { name: 'Region sets of your own' });
  await open.click();
  await dashboard.dialog.getByRole('button', { name: 'Change North' }).click();
  const form = dashboard.dialog.getByRole('form', { name: 'Change North' });
  await form.getByRole('textbox', { name: 'Name' }).fill('North and west');
  await form.getByRole('checkbox', { name: 'Anbar' }).check();
  await expectNoBarrier(page);
  await form.getByRole('button', { name: 'Save the changes' }).click();
  await expect(dashboard.dialog).toContainText('North and west was changed.');
  await expect(dashboard.figure).toHaveText('1,293,654 IDPs'); // and 583,050
  await dashboard.dialog.getByRole('button', { name: 'Remove North and west' }).click();
  await expect(dashboard.figure).toHaveText('3,206,064 IDPs');
  await expect(page).not.toHaveURL(/sets=/);
  await page.keyboard.press('Escape');
  await dashboard.expectNoDialog();
  await dashboard.goBack();
  await expect(dashboard.figure).toHaveText('1,293,654 IDPs');
  await dashboard.goBack();
  await expect(dashboard.figure).toHaveText('710,604 IDPs');
});

test('what is no set in a link is named, and one with a place not known here is not counted', async ({
  dashboard,
}) => {
  await dashboard.open(`place=own2&sets=nonsense;own2:Elsewhere:IQG09,HT01&${DAY}`);
  await expect(dashboard.notices).toContainText('“nonsense” in the link is not understood as a region set');
  await expect(dashboard.notices).toContainText('The region set “Elsewhere” is not counted here');
  await expect(dashboard.figure).toHaveText('3,206,064 IDPs');
});

test('a set of one’s own stands beside others, in Arabic too, with a line and a figure for each', async ({
  arabic,
}) => {
  await arabic.open(`lang=ar&place=own1,kri,IQG01&${NORTH}&${DAY}`);
  const parts = arabic.headline.getByRole('listitem');
  await expect(parts.filter({ hasText: 'North' })).toContainText('710,604');
  await expect(parts.filter({ hasText: 'الأنبار' })).toContainText('583,050');
  await expect(arabic.figure).toContainText('1,455,378');
});

test('a dataset without its places does not count a set, and the link keeps it for the one that has them', async ({
  dashboard,
}) => {
  await dashboard.open(`place=own1&${NORTH}&${DAY}`);
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose({ name: 'haiti.csv', lines: HAITI });
  await doctor.leave();
  await expect(dashboard.figure).toHaveText('700 IDPs');
  await expect(dashboard.notices).toContainText('The region set “North” is not counted here');
  await dashboard.datasets.selectOption({ index: 0 });
  await dashboard.choosePlace('North');
  await expect(dashboard.headline).toContainText('2 of 2 governorates reported');
});

test('a snapshot has the sets of the view that it freezes', async ({ browser, dashboard }, info) => {
  await dashboard.open(`place=own1&${NORTH}&${DAY}`);
  const path = await publish(dashboard, 'The north', info);
  const snapshot = await OpenedSnapshot.of(browser, path);
  await expect(snapshot.figure).toHaveText('710,604 IDPs');
  await expect(snapshot.headline).toContainText('North');
  await snapshot.choosePlace('Kurdistan Region of Iraq');
  await expect(snapshot.figure).toHaveText('872,328 IDPs');
  await snapshot.choosePlace('North');
  await expect(snapshot.figure).toHaveText('710,604 IDPs');
  expect(snapshot.complaints).toEqual([]);
  await snapshot.page.context().close();
});
