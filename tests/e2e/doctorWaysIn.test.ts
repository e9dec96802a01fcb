import { Doctor, fixture } from './doctor';
import { test } from './journey';
import { expect } from './patience';

const HEADER = 'date,governorate,idp individuals';
const FIRST = { name: 'first.csv', lines: [HEADER, '2015-09-29,Dahuk,1000'] };
const SECOND = { name: 'second.csv', lines: [HEADER, '2015-09-29,Erbil,2000'] };

test('several files are opened one after the other; each can be looked at again and put away', async ({
  dashboard,
}) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(FIRST, SECOND);
  await doctor.expectOpen('second.csv');
  await expect(dashboard.figure).toHaveText('2,000 IDPs');
  await doctor.files.getByRole('button', { name: 'first.csv open' }).click();
  await expect(dashboard.figure).toHaveText('1,000 IDPs');
  await doctor.files.getByRole('button', { name: 'Remove first.csv' }).click();
  await expect(dashboard.figure).toHaveText('1,098,913 IDPs');
  await doctor.files.getByRole('button', { name: 'second.csv open' }).click();
  await expect(dashboard.figure).toHaveText('2,000 IDPs');
  await doctor.files.getByRole('button', { name: 'Shipped figures' }).click();
  await expect(dashboard.figure).toHaveText('1,098,913 IDPs');
});

test('a file dropped anywhere on the page is opened, and the page shows where', async ({
  dashboard,
  page,
}) => {
  await dashboard.open();
  await dashboard.interactiveMap();
  const target = page.getByText('Drop files here. They are read in this browser and go nowhere else.');
  await expect(target).toBeHidden();
  const doctor = new Doctor(dashboard);
  const files = await doctor.carry({ ...FIRST, name: 'dropped.csv' });
  await page.dispatchEvent('.ranking', 'dragenter', { dataTransfer: files });
  await expect(target).toBeInViewport({ ratio: 1 });
  await page.dispatchEvent('.ranking', 'drop', { dataTransfer: files });
  await expect(target).toBeHidden();
  await doctor.expectOpen('dropped.csv');
  await expect(dashboard.figure).toHaveText('1,000 IDPs');
});

test('a file dropped before the code that reads files is here is opened once it is', async ({
  dashboard,
  page,
}) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/takeFiles-*.js', async (route) => {
    await released;
    await route.continue();
  });
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  const files = await doctor.carry({ ...FIRST, name: 'early.csv' });
  const isTaken = await page.evaluate(
    (dataTransfer) =>
      !document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })),
    files,
  );
  expect(isTaken).toBe(true); // else the browser would leave the page for the file
  release();
  await doctor.expectOpen('early.csv');
  await expect(dashboard.figure).toHaveText('1,000 IDPs');
});

test('a table pasted on the page or into the field is opened', async ({ dashboard, page }) => {
  await dashboard.open();
  await dashboard.interactiveMap();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, FIRST.lines.join('\n'));
  const doctor = new Doctor(dashboard);
  await doctor.expectOpen('Pasted table');
  await expect(dashboard.figure).toHaveText('1,000 IDPs');
  await doctor.dialog.getByText('Open another file').click();
  await doctor.dialog.getByRole('textbox', { name: 'Paste a table' }).fill(SECOND.lines.join('\n'));
  await doctor.dialog.getByRole('button', { name: 'Read this text' }).press('Enter');
  await expect(dashboard.figure).toHaveText('2,000 IDPs');
});

test('another site is asked only after a person agreed, in words that name it', async ({
  dashboard,
  requests,
}) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  const address = doctor.dialog.getByRole('textbox', { name: 'Address of a file' });
  await address.fill('https://tables.example/idps.csv');
  await address.press('Enter');
  await expect(doctor.dialog).toContainText(
    'The request goes to tables.example, which is not part of this app.',
  );
  await doctor.dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(doctor.dialog).not.toContainText('The request goes to');
  expect(requests.filter(({ url }) => url.includes('tables.example'))).toEqual([]);
  await address.fill('javascript:alert(1)');
  await address.press('Enter');
  await expect(doctor.dialog).toContainText('This is not the address of a file.');
});

test('a table of this site is fetched by its address', async ({ dashboard, page }) => {
  await page
    .context()
    .route('**/tables/mine.csv', (route) =>
      route.fulfill({ contentType: 'text/csv', body: FIRST.lines.join('\n') }),
    );
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.dialog.getByRole('textbox', { name: 'Address of a file' }).fill('tables/mine.csv');
  await doctor.dialog.getByRole('button', { name: 'Fetch' }).click();
  await doctor.expectOpen('mine.csv');
  await expect(dashboard.figure).toHaveText('1,000 IDPs');
});

test('a table of this site that a link names is opened, and asks where it has to', async ({
  dashboard,
  page,
}) => {
  const lines = ['governorate,idp individuals', 'Dahuk,1000'];
  await page
    .context()
    .route('**/tables/undated.csv', (route) =>
      route.fulfill({ contentType: 'text/csv', body: lines.join('\n') }),
    );
  await dashboard.open('data=tables/undated.csv');
  const doctor = new Doctor(dashboard);
  await doctor.sayDay('2020-01-31');
  await doctor.expectOpen('undated.csv');
  await expect(dashboard.figure).toHaveText('1,000 IDPs');
});

test('a table that a link names is shared by its link, and one that a person opens after it by none', async ({
  dashboard,
  page,
}) => {
  await page
    .context()
    .route('**/tables/first.csv', (route) =>
      route.fulfill({ contentType: 'text/csv', body: FIRST.lines.join('\n') }),
    );
  await dashboard.open('data=tables/first.csv');
  await expect(dashboard.figure).toHaveText('1,000 IDPs');
  const share = await dashboard.openDialog('Share');
  await expect(share).toContainText('This link shows what you see now');
  await expect(share.getByRole('textbox', { name: 'Link to this view' })).toHaveValue(
    /data=tables%2Ffirst\.csv/,
  );
  await share.getByRole('button', { name: 'Close' }).click();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(SECOND);
  await doctor.expectOpen('second.csv');
  await doctor.leave();
  await expect(dashboard.figure).toHaveText('2,000 IDPs');
  await dashboard.openDialog('Share');
  await expect(share).toContainText('These figures come from a file of yours');
  await expect(share.getByRole('textbox', { name: 'Link to this view' })).not.toHaveValue(/data=/);
});

test('a file that cannot be read leaves what was open, and one mended since can be chosen again', async ({
  dashboard,
}) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(FIRST);
  await doctor.expectOpen('first.csv');
  await doctor.choose({ name: 'letter.csv', lines: ['Dear colleague'] });
  await expect(doctor.dialog).toContainText('This is not a table with columns. It begins: Dear colleague');
  await expect(doctor.dialog).toContainText('What was open before is still here.');
  await expect(dashboard.figure).toHaveText('1,000 IDPs');
  await doctor.choose(SECOND);
  await expect(dashboard.figure).toHaveText('2,000 IDPs');
});

test('a keyboard alone opens a file, answers and closes', async ({ dashboard, page }) => {
  await dashboard.open();
  await page.getByRole('button', { name: 'Load data' }).press('Enter');
  const doctor = new Doctor(dashboard);
  const chooser = page.waitForEvent('filechooser');
  await doctor.dialog.getByLabel('Choose files').press('Enter');
  await (await chooser).setFiles(fixture('08-merged-headers-subtotals.csv'));
  await doctor.dialog.getByLabel('Reference date').fill('2020-01-31');
  await doctor.dialog.getByRole('button', { name: 'Use this day' }).press('Enter');
  await doctor.expectOpen('08-merged-headers-subtotals.csv');
  await doctor.column('District').getByRole('combobox').focus();
  await page.keyboard.press('End'); // the last choice; letters have to follow each other within a second
  await expect(doctor.column('District').getByRole('combobox')).toHaveValue('unused');
  await page.keyboard.press('Escape');
  await dashboard.expectNoDialog();
  await expect(dashboard.figure).toContainText('IDP');
});
