import { test } from './journey';
import { expect } from './patience';

test('the keys / and Ctrl+K (⌘K) open the search, and Esc gives the focus back', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('date=2015-09-29');
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    await dashboard.inRanking('Anbar').focus();
    await page.keyboard.press(key);
    await expect(dashboard.dialog.getByRole('searchbox', { name: 'Search a place' })).toBeFocused();
    await page.keyboard.press('Escape');
    await dashboard.expectNoDialog();
    await expect(dashboard.inRanking('Anbar')).toBeFocused();
  }
});

test('a place is found by its code and its name in any language and spelling', async ({ dashboard }) => {
  await dashboard.open('date=2015-09-29');
  await dashboard.openSearch();
  for (const wanted of ['نينوى', 'IQG15', 'ninewa', 'NINEWA', 'نینوى', 'نەینەوا']) {
    await dashboard.dialog.getByRole('searchbox').fill(wanted);
    await expect(dashboard.dialog.getByRole('menuitem'), wanted).toHaveText(['NinewaIQG15']);
  }
});

test('a place is found by the spellings that tables use', async ({ dashboard }) => {
  await dashboard.open('date=2015-09-29');
  await dashboard.openSearch();
  for (const [wanted, found] of [
    ['Arbil', 'ErbilIQG11'],
    ['Dohuk', 'DahukIQG09'],
    ['Nineveh', 'NinewaIQG15'],
  ] as const) {
    await dashboard.dialog.getByRole('searchbox').fill(wanted);
    await expect(dashboard.dialog.getByRole('menuitem'), wanted).toHaveText([found]);
  }
});

test('a place found is chosen with Enter', async ({ dashboard, page }) => {
  await dashboard.open('date=2015-09-29');
  await dashboard.openSearch();
  await page.keyboard.insertText('ninewa');
  await expect(dashboard.dialog.getByRole('menuitem')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dashboard.figure).toHaveText('203,652 IDPs');
  await expect(page).toHaveURL(/place=IQG15/);
});

test('a region set is found by its Arabic name in an Arabic page', async ({ arabic, page }) => {
  await arabic.open('lang=ar&date=2015-09-29');
  await page.keyboard.press('/');
  await expect(arabic.dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.insertText('كردستان');
  await arabic.dialog.getByRole('menuitem', { name: /إقليم كردستان العراق/ }).click();
  await expect(arabic.figure).toContainText('872,328');
});

test('a search without a match says what to try', async ({ dashboard, page }) => {
  await dashboard.open();
  await dashboard.openSearch();
  await page.keyboard.insertText('Atlantis');
  await expect(dashboard.dialog).toContainText('No place matches. Try another spelling, or a P-code.');
});

test('a place found can be added to the one shown', async ({ dashboard, page }) => {
  await dashboard.open('place=kri&date=2015-09-29');
  await dashboard.openSearch();
  await dashboard.dialog.getByRole('checkbox', { name: 'Add to the places shown' }).check();
  await dashboard.dialog.getByRole('menuitem', { name: /^Anbar/ }).click();
  await expect(page).toHaveURL(/place=kri,IQG01/);
  await expect(dashboard.figure).toHaveText('1,455,378 IDPs'); // 872,328 + 583,050
});

test('Esc and the button × close each dialog and give the focus back', async ({ dashboard, page }) => {
  await dashboard.open();
  for (const name of ['Share', 'Load data', 'Why this number?']) {
    const opener = page.getByRole('button', { name, exact: true });
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await page.keyboard.press('Escape');
    await dashboard.expectNoDialog();
    await expect(opener).toBeFocused();
    await page.keyboard.press('Enter');
    await dashboard.dialog.getByRole('button', { name: 'Close' }).press('Enter');
    await dashboard.expectNoDialog();
    await expect(opener).toBeFocused();
  }
});
