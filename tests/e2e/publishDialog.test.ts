import { Dashboard } from './dashboard';
import { test } from './journey';
import { expect } from './patience';

test('the dialog says what a reader of a story sees first, and takes its title unless one was typed', async ({
  dashboard,
}) => {
  await dashboard.open();
  const { dialog } = dashboard;
  await dashboard.openDialog('Share');
  await dialog.getByRole('button', { name: 'Publish…' }).click();
  const first = dialog.getByRole('blockquote');
  const title = dialog.getByRole('textbox', { name: 'Title' });
  const story = dialog.getByLabel('With the story');
  await expect(first).toHaveText(/^On .* Iraq /);
  const ofView = await title.inputValue();
  expect(ofView).toMatch(/^IDPs: Iraq, /);

  await story.selectOption({ label: 'The Kurdistan Region as host' });
  await expect(dialog.getByText(/The reader first sees its first step:$/)).toBeVisible();
  await expect(first).toContainText('May 2014: the Kurdistan Region hosts 47,490 displaced people');
  await expect(first).toContainText(/the Kurdistan Region of Iraq had over 47,000/);
  await expect(title).toHaveValue('The Kurdistan Region as host');
  await story.selectOption('');
  await expect(title).toHaveValue(ofView);
  await title.fill('My own');
  await story.selectOption({ label: 'The Kurdistan Region as host' });
  await expect(title).toHaveValue('My own');
});

test('a field that has to be filled in says so, and is named while it is empty', async ({ dashboard }) => {
  await dashboard.open();
  const { dialog } = dashboard;
  await dashboard.openDialog('Share');
  await dialog.getByRole('button', { name: 'Publish…' }).click();
  const save = dialog.getByRole('button', { name: 'Save the snapshot' });
  await expect(dialog.getByRole('textbox', { name: 'Publisher (required)', exact: true })).toBeVisible();
  await save.click();
  await expect(dialog.getByText('Still to be filled in above: Publisher.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Title' }).fill(' ');
  await save.click();
  await expect(dialog.getByText('Still to be filled in above: Title · Publisher.')).toBeVisible();
});

test('where the date shown has no breakdown, the dialog says that none goes out', async ({ dashboard }) => {
  await dashboard.open('date=2024-04-30');
  await dashboard.openDialog('Share');
  await dashboard.dialog.getByRole('button', { name: 'Publish…' }).click();
  await expect(
    dashboard.dialog.getByText(/It has no breakdown by place of origin: there is none of 30 April 2024\./),
  ).toBeVisible();
});

test('a key that another tab has made by now is taken, and none is made in its place', async ({
  dashboard,
  context,
}) => {
  const second = new Dashboard(await context.newPage());
  const make = (of: Dashboard) => of.dialog.getByRole('button', { name: 'Make a key in this browser' });
  const fingerprint = (of: Dashboard) => of.dialog.locator('.publish-signing code');
  const open = async (of: Dashboard) => {
    await of.openDialog('Share');
    await of.dialog.getByRole('button', { name: 'Publish…' }).click();
    await of.dialog.getByText('Signature', { exact: true }).click();
  };
  for (const tab of [dashboard, second]) {
    await tab.open();
    await open(tab);
    await expect(make(tab)).toBeVisible();
  }
  await make(dashboard).click();
  const given = await fingerprint(dashboard).innerText();
  await make(second).click();
  await expect(fingerprint(second)).toHaveText(given);
  await dashboard.reload();
  await open(dashboard);
  await expect(fingerprint(dashboard)).toHaveText(given);
});

test('a key that another window forgets signs nothing here any more, which is said', async ({
  dashboard,
  context,
}) => {
  const second = new Dashboard(await context.newPage());
  const told = (of: Dashboard) => of.dialog.getByText('Another window of this browser forgot the key');
  const sign = (of: Dashboard) => of.dialog.getByRole('checkbox', { name: 'Sign the file with the key' });
  for (const tab of [dashboard, second]) {
    await tab.open();
    await tab.openDialog('Share');
    await tab.dialog.getByRole('button', { name: 'Publish…' }).click();
    await tab.dialog.getByText('Signature', { exact: true }).click();
    if (tab === dashboard) await tab.dialog.getByRole('button', { name: 'Make a key' }).click();
    await expect(sign(tab)).toBeVisible();
  }
  await second.dialog.getByRole('button', { name: 'Forget the key…' }).click();
  await second.dialog.getByRole('button', { name: 'Forget it for good' }).click();
  await expect(told(dashboard)).toBeVisible();
  await expect(sign(dashboard)).toHaveCount(0);
  await expect(told(second)).toHaveCount(0);
  await dashboard.dialog.getByRole('button', { name: 'Make a key' }).click();
  await expect(sign(dashboard)).toBeChecked();
  await expect(told(dashboard)).toHaveCount(0);
});
