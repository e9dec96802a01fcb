import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { Dashboard } from './dashboard';
import { Doctor, fixture } from './doctor';
import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';
import { pdfContent } from './pdfContent';

const DAILY = '14-border-flow-daily.csv';

async function openBoard({ page }: Dashboard): Promise<Locator> {
  await page.getByRole('button', { name: 'Workshop' }).click();
  await page.getByRole('button', { name: 'Border management board' }).click();
  return page.getByRole('dialog', { name: 'Border management board' });
}

test('a workshop without a file takes over the crossings, types in arrivals and finds them again', async ({
  dashboard,
  page,
}) => {
  await dashboard.open();
  const board = await openBoard(dashboard);
  await board.getByRole('button', { name: /^Take over \d+ crossings from the list$/ }).click();
  await expect(board.getByRole('status').first()).toContainText(
    'nothing can be watched: 13 places could not be judged, which is not calm',
  );
  const row = board.getByRole('row', { name: /^Ibrahim Al-Khalil/ });
  await expect(row).toHaveText(/border crossing · Dahuk.*not known.*not reported.*capacity not known/);
  await board.getByLabel('Day', { exact: true }).fill('2024-06-14');
  await row.getByRole('button').click();
  const form = board.getByRole('region', { name: 'Ibrahim Al-Khalil' });
  await expect(form).toBeFocused();
  await expect(form.getByRole('heading')).toBeInViewport();
  for (const day of [5, 6, 7, 8, 9, 10])
    await form.getByLabel(`${day} June 2024`, { exact: true }).fill('200');
  await form.getByLabel('14 June 2024').fill('1900');
  await form.getByLabel('Capacity per day (people)').fill('2000');
  await form.getByRole('combobox', { name: 'Status' }).selectOption('restricted');
  await expect(row).toContainText('Watch the capacity: 95% of 2,000');
  await expect(row).toContainText('restricted');
  await expect(board.getByRole('listitem').first()).toHaveText(
    'alert: Ibrahim Al-Khalil, 1,900 on 14 June 2024, where the mean of the baseline is 200',
  );
  await expectNoBarrier(page, 'border board');
  await dashboard.reload();
  await openBoard(dashboard);
  await expect(row).toContainText('Watch the capacity: 95% of 2,000');
  await board.getByRole('radio', { name: 'Checklists' }).check();
  const before = board.getByRole('region', { name: 'Before' });
  await before.getByRole('checkbox').first().check();
  await expect(before).toContainText('1 of 6 done');
  await board.getByRole('button', { name: 'Begin anew' }).click();
  await expect(before).toContainText('0 of 6 done');
  await board.getByRole('button', { name: 'Undo' }).click();
  await expect(before).toContainText('1 of 6 done');
});

for (const [code, workshop, name, large] of [
  ['ar', 'ورشة العمل', 'لوحة إدارة الحدود', 'خط كبير'],
  ['ckb', 'وۆرکشۆپ', 'تابلۆی بەڕێوەبردنی سنوور', 'خەتی گەورە'],
] as const) {
  test(`on a phone, in large type (${code}), all tabs of the board are within its width`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`./?lang=${code}`);
    await page.getByRole('button', { name: workshop }).click();
    await page.getByRole('button', { name }).click();
    const board = page.getByRole('dialog', { name });
    await board.getByRole('button', { name: large }).click();
    const tabs = board.getByRole('group').first().getByRole('radio');
    await expect(tabs).toHaveCount(4);
    for (const tab of await tabs.all()) {
      await tab.check();
      const beyond = await board.evaluate((dialog) =>
        [dialog, ...dialog.querySelectorAll('.dialog-body, .board')].map(
          ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
        ),
      );
      expect(Math.max(...beyond)).toBeLessThanOrEqual(0);
    }
  });
}

test('a point that was taken away comes back, and what was typed since stays', async ({ dashboard }) => {
  await dashboard.open();
  const board = await openBoard(dashboard);
  await board.getByRole('button', { name: /^Take over/ }).click();
  const rows = board.getByRole('row');
  const all = await rows.count();
  await board.getByRole('button', { name: 'Safwan' }).click();
  await board.getByRole('button', { name: 'Remove this point' }).click();
  await expect(rows).toHaveCount(all - 1);
  await board.getByRole('textbox', { name: 'Title of the board' }).fill('Erbil');
  await board.getByRole('button', { name: 'Rabia' }).click();
  await board.getByRole('combobox', { name: 'Status' }).selectOption('restricted');
  await board.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(all);
  await expect(board.getByRole('row', { name: /Rabia/ })).toContainText('restricted');
  await expect(board.getByRole('textbox', { name: 'Title of the board' })).toHaveValue('Erbil');
  await expect(board.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

test('by the keyboard alone the focus stays on the board when what had it is gone', async ({
  dashboard,
  page,
}) => {
  await dashboard.open();
  const board = await openBoard(dashboard);
  const press = (name: string | RegExp) => board.getByRole('button', { name }).press('Enter');
  const points = board.locator('tbody').getByRole('button');
  await press(/^Take over/);
  await expect(points.first()).toBeFocused();
  const second = points.nth(1);
  const name = await second.innerText();
  await page.keyboard.press('Tab');
  await expect(second).toBeFocused();
  await page.keyboard.press('Enter');
  await press('Done');
  await expect(second).toBeFocused();
  await page.keyboard.press('Enter');
  const third = await points.nth(2).innerText();
  await press('Remove this point');
  await expect(board.getByRole('button', { name: third, exact: true })).toBeFocused();
  await press('Undo');
  await expect(board.getByRole('button', { name, exact: true })).toBeFocused();
  await points.last().press('Enter');
  await press('Remove this point');
  await expect(points.last()).toBeFocused();
  const checklists = board.getByRole('radio', { name: 'Checklists' });
  await checklists.check();
  await press('Undo');
  await expect(checklists).toBeFocused();
});

for (const [tab, add] of [
  ['Checklists', 'Add a line'],
  ['Referrals', 'Add an organisation'],
  ['Log', 'Add an event'],
] as const) {
  test(`a row of the tab ${tab} that is taken away leaves the focus with its neighbour`, async ({
    dashboard,
    page,
  }) => {
    await dashboard.open();
    const board = await openBoard(dashboard);
    await board.getByRole('radio', { name: tab }).check();
    const rows = board.getByRole('listitem');
    const there = await rows.count();
    for (let row = 0; row < 3; row++) await board.getByRole('button', { name: add }).first().click();
    await expect(rows).toHaveCount(there + 3);
    const takers = board.getByRole('button', { name: /^Remove/ });
    const first = tab === 'Checklists' ? 6 : 0; // behind the shipped lines of the first phase
    const second = await takers.nth(first + 1).elementHandle();
    await takers.nth(first).press('Enter');
    expect(await second?.evaluate((taker) => taker === document.activeElement)).toBe(true);
    await takers.nth(first + 1).press('Enter');
    await expect(takers.nth(first)).toBeFocused();
    await board.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(takers.nth(first + 1)).toBeFocused();
    await page.keyboard.press('Enter');
    while ((await takers.count()) > 0) await takers.last().press('Enter');
    await expect(board.getByRole('radio', { name: tab })).toBeFocused();
  });
}

test('all points of the board are on paper with its title, its day and the head, without controls', async ({
  dashboard,
  page,
}) => {
  await dashboard.open();
  const board = await openBoard(dashboard);
  await board.getByRole('button', { name: /^Take over/ }).click();
  await board.getByRole('textbox', { name: 'Title of the board' }).fill('Northern crossings');
  await board.getByLabel('Day', { exact: true }).fill('2024-06-14');
  const points = board.locator('tbody').getByRole('button');
  const names = await points.allInnerTexts();
  expect(names).toHaveLength(13);
  await points.last().click(); // scrolls, and opens a form
  for (const landscape of [false, true]) {
    const { texts } = pdfContent(await page.pdf({ format: 'A4', landscape }));
    const all = texts.join(' ');
    for (const told of [
      'Border management board',
      'Northern crossings',
      'Point Status Arrivals on 14 June 2024',
    ])
      expect(texts[0]).toContain(told);
    for (const name of names) expect(all).toContain(name);
    expect(all).not.toMatch(/Done|Undo|Add a point|Save the|Governorate|872,328/);
    expect(texts.every((text) => text.trim() !== '')).toBe(true);
  }
});

test('a second tab takes over what the first one typed, and writes nothing of it over', async ({
  dashboard,
  context,
}) => {
  await dashboard.open();
  const board = await openBoard(dashboard);
  const second = new Dashboard(await context.newPage());
  await second.open();
  const there = await openBoard(second);
  const name = (of: Locator) => of.getByRole('textbox', { name: 'Title of the board' });
  await name(board).fill('Northern crossings');
  await expect(name(there)).toHaveValue('Northern crossings');
  await name(there).fill('Northern crossings, June');
  await expect(name(board)).toHaveValue('Northern crossings, June');
  await dashboard.reload();
  await openBoard(dashboard);
  await expect(name(board)).toHaveValue('Northern crossings, June');
});

test('a tab whose board another one emptied says so and puts back what was on it', async ({
  dashboard,
  context,
}) => {
  await dashboard.open();
  const board = await openBoard(dashboard);
  await board.getByRole('button', { name: /^Take over/ }).click();
  await board.getByRole('textbox', { name: 'Title of the board' }).fill('Erbil');
  const rows = board.getByRole('row');
  const all = await rows.count();
  const second = new Dashboard(await context.newPage());
  await second.open();
  const there = await openBoard(second);
  await expect(there.getByRole('row')).toHaveCount(all);
  await there.getByRole('button', { name: 'Begin anew' }).click();
  const told = board.getByText('Another window of this browser took something off the board.');
  await expect(told).toBeVisible();
  await there.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(all);
  await expect(told).toHaveCount(0);
  await there.getByRole('button', { name: 'Begin anew' }).click();
  await expect(rows).toHaveCount(0);
  await board.getByRole('button', { name: 'Put it back' }).click();
  await expect(rows).toHaveCount(all);
  await expect(there.getByRole('row')).toHaveCount(all);
  await expect(board.getByRole('textbox', { name: 'Title of the board' })).toHaveValue('Erbil');
  await expect(told).toHaveCount(0);
});

test('the points of a daily file are watched as the file says; a broken board is refused by field', async ({
  dashboard,
  page,
}) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(fixture(`doctor/${DAILY}`));
  await doctor.expectOpen(DAILY);
  await doctor.leave();
  const board = await openBoard(dashboard);
  await board.getByRole('button', { name: 'Take over one point from the file' }).click();
  await expect(board).toContainText('one point of the board is in it by name');
  await board.getByLabel('Day', { exact: true }).fill('2024-06-25');
  const row = board.getByRole('row', { name: /^Test BCP Alpha/ });
  await expect(row).toContainText('Capacity exceeded: 130% of 2,000');
  await expect(row).toContainText('Mean 207, alert above 250');
  await board.getByLabel('Least count in a day').fill('3000');
  await expect(row).toContainText('below the threshold');
  await board.getByRole('button', { name: 'Back to the defaults' }).click();
  await expect(row).not.toContainText('below the threshold');
  const saved = page.waitForEvent('download');
  await board.getByRole('button', { name: 'Save the situation as CSV' }).click();
  const table = await readFile(await (await saved).path(), 'utf8');
  expect(table).toContain('Typed in or compiled by a workshop; not figures of an official source.');
  expect(table).toMatch(
    /Test BCP Alpha,crossing,,unknown,,,,,2000,2600,as_told,file,130,alert,,206\.83,249\.98,/,
  );
  await board.getByLabel('Day', { exact: true }).fill('2024-06-20');
  await expect(row).toContainText(/not reported.*no signal.*No signal is not calm/);
  const kept = page.waitForEvent('download');
  await board.getByRole('button', { name: 'Save the board as a file' }).click();
  const written = await readFile(await (await kept).path(), 'utf8');
  const broken = written.replace('"capacity": null', '"capacity": -5');
  const opened = { name: 'board.json', mimeType: 'application/json', buffer: Buffer.from(broken) };
  await board.getByLabel('Open a board…').setInputFiles(opened);
  await expect(board.getByRole('alert')).toContainText(
    'points[0].capacity: must be a whole number from zero up',
  );
  await expect(row).toBeVisible();
});
