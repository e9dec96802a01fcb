import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';
import { altered, OpenedSnapshot, savedSnapshot } from './snapshot';

test('a signed file tells its reader the key of the publisher, also on a disk, and an altered one this alone: that it is not theirs', async ({
  browser,
  dashboard,
}, info) => {
  test.slow(); // four pages
  await dashboard.open('place=kri&date=2015-09-29');
  const { dialog } = dashboard;
  await dashboard.openDialog('Share');
  await dialog.getByRole('button', { name: 'Publish…' }).click();
  await dialog.getByText('Signature', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Make a key in this browser' }).click();
  await expect(dialog.getByRole('checkbox', { name: 'Sign the file' })).toBeChecked();
  const fingerprint = await dialog.locator('.publish-signing code').innerText();
  expect(fingerprint).toMatch(/^([\da-f]{4} ){15}[\da-f]{4}$/);
  await expectNoBarrier(dashboard.page, 'the dialog with a key');
  const path = await savedSnapshot(dashboard, 'Signed', info);
  await dialog.getByRole('button', { name: 'Forget the key…' }).click();
  await expect(dialog.getByRole('alert')).toContainText('The key cannot be brought back.');
  await dialog.getByRole('button', { name: 'Forget it for good' }).click();
  await expect(dialog.getByRole('button', { name: 'Make a key in this browser' })).toBeVisible();

  const whole = await OpenedSnapshot.of(browser, path);
  await expect(whole.page.getByText(fingerprint, { exact: true })).toBeVisible();
  await expect(whole.page.getByText(/^Compare this fingerprint with the one/)).toBeVisible();
  expect(whole.complaints).toEqual([]);
  await whole.page.context().close();
  const other = await OpenedSnapshot.of(browser, await altered(path, ',426294]', ',426295]'));
  await expect(other.page.getByText(/^The signature of this file is wrong/)).toBeVisible();
  await expect(other.page.getByRole('alert').getByRole('paragraph')).toHaveCount(1);
  await other.page.context().close();

  const signature = '<meta name="snapshot-signature" content="';
  const forged = await OpenedSnapshot.of(browser, await altered(path, signature, `${signature}00`));
  await forged.page.getByRole('button', { name: 'Check this file' }).click();
  await expect(forged.page.getByText(/^The signature of this file is wrong/)).toHaveCount(2); // above the figures, and here
  await expect(forged.page.getByText(/^The data are those of the hash above/)).toHaveCount(0);
  await forged.page.context().close();
});
