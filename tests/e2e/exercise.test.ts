import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { Dashboard } from './dashboard';
import { Doctor } from './doctor';
import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';
import { pdfContent } from './pdfContent';

const SHIPPED = readFileSync(new URL('../../data/exercises/border-crossing.json', import.meta.url));
const MADE_UP = 'EXERCISE – synthetic';

async function enter(page: Page, workshop = 'Workshop', room = 'Contingency exercise'): Promise<void> {
  await page.getByRole('button', { name: workshop, exact: true }).click();
  await page.getByRole('button', { name: room, exact: true }).click();
}

test('an exercise is played whole by the keys of a clicker, and its needs are those of the worked case', async ({
  dashboard,
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await dashboard.open('place=kri&date=2015-09-29');
  await enter(page);
  const { dialog } = dashboard;
  const clock = dialog.getByRole('heading', { level: 2 });
  const need = (name: string) =>
    dialog.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  await expect(clock).toHaveText('Contingency exercise');
  for (const key of ['PageDown', 'ArrowRight', ' ', 'PageDown', 'ArrowLeft', 'PageUp'])
    await page.keyboard.press(key);
  await expect(clock).toHaveText('Day 2 of 14');
  for (let key = 2; key < 7; key++) await page.keyboard.press('PageDown');
  await expect(dialog).toContainText('3,000 people who waited come in today.');
  for (let key = 7; key < 10; key++) await page.keyboard.press('PageDown');
  await expect(clock).toHaveText('Day 10 of 14');
  // 15,000 people in households of six: the case that is worked out by hand.
  await expect(dialog).toContainText('Needs of 15,000 people present');
  await expect(dialog.getByText('2,500', { exact: true })).toBeVisible();
  await expect(need('Water, 15 L per person')).toContainText('225,000 L/day');
  await expect(need('Water, 15 L per person')).toContainText('15,000 × 15');
  await expect(need('Taps').getByRole('cell').first()).toHaveText('60');
  await expect(need('Toilets, first phase')).toContainText('300');
  await expect(need('Toilets, as soon as possible')).toContainText('563 for women, 187 for men');
  await expect(need('Bathing places')).toContainText('300');
  await expect(need('Laundry places')).toContainText('150');
  await expect(need('Covered living space')).toContainText('52,500 m²');
  await expect(need('Food energy')).toContainText('31,500,000 kcal/day');
  await expect(need('Food energy')).toContainText('unverified');
  await expect(dialog.getByRole('rowheader', { name: /^Inpatient beds/ })).toBeInViewport({ ratio: 1 });
  for (let key = 10; key < 15; key++) await page.keyboard.press('PageDown');
  await expect(clock).toHaveText('Debrief');
  await expect(dialog).not.toContainText('No gap was found'); // nothing is known yet
  for (let key = 15; key > 10; key--) await page.keyboard.press('PageUp');
  const capacity = dialog.getByRole('textbox', { name: 'Capacity: Taps' });
  await capacity.fill('20');
  await dialog.getByRole('textbox', { name: 'Responsible: Taps' }).fill('Water department');
  await expect(need('Taps')).toContainText('40');
  await page.keyboard.press('Enter'); // ends the typing, so that the keys are the clicker's again
  await page.keyboard.press('b');
  await page.keyboard.press('PageDown'); // ends the blank, and does nothing else
  await expect(clock).toHaveText('Day 10 of 14');
  for (let key = 10; key < 15; key++) await page.keyboard.press('PageDown');
  await expect(clock).toHaveText('Debrief');
  await expect(dialog).toContainText('Water – Taps: 40 lacking. Responsible: Water department');
  await expect(dialog.getByText(MADE_UP).first()).toBeVisible();
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as CSV' }).click();
  const saved = readFileSync(await (await saving).path(), 'utf8');
  expect(saved.split('\n')[0]).toContain(MADE_UP);
  await page.emulateMedia({ media: 'print' });
  await expect(dialog.getByText(MADE_UP).last()).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Next' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(dashboard.figure).toHaveText('872,328 IDPs');
  await dashboard.reload();
  await enter(page);
  await expect(clock).toHaveText('Debrief'); // it waited where it was
  for (let key = 15; key > 0; key--) await page.keyboard.press('PageUp');
  await expect(clock).toHaveText('Contingency exercise');
  const scenario = dialog.getByRole('combobox', { name: 'Scenario' });
  const played = await scenario.inputValue();
  await scenario.selectOption(await scenario.getByRole('option').last().innerText());
  await expect(scenario).not.toHaveValue(played);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(scenario).toHaveValue(played);
  for (let key = 0; key < 10; key++) await page.keyboard.press('PageDown');
  await expect(capacity).toHaveValue('20');
});

test('every stage is on paper under its mark, its scenario and its day, without what is pressed', async ({
  dashboard,
  page,
}) => {
  await dashboard.open();
  await enter(page);
  const { dialog } = dashboard;
  for (const { days, clock } of [
    { days: 0, clock: 'Contingency exercise' },
    { days: 4, clock: 'Day 4 of 14' },
    { days: 11, clock: 'Debrief' },
  ]) {
    for (let day = 0; day < days; day++) await page.keyboard.press('PageDown');
    await expect(dialog.getByRole('heading', { level: 2 })).toHaveText(clock);
    for (const landscape of [false, true]) {
      const { texts } = pdfContent(await page.pdf({ format: 'A4', landscape }));
      for (const told of [MADE_UP, clock, '15,000 people at a border crossing'])
        expect(texts[0], `${clock}, ${landscape ? 'landscape' : 'portrait'}`).toContain(told);
      expect(texts.join(' ')).not.toMatch(/Next|Begin with|Note it|Save/);
    }
  }
});

test('a number that may not stand there says which may, and its beginning is not taken for it', async ({
  dashboard,
  page,
}) => {
  await dashboard.open();
  await enter(page);
  const { dialog } = dashboard;
  const edit = dialog.getByText('Change the scenario');
  await edit.click();
  const people = dialog.getByLabel('People who arrive in all');
  await people.fill('');
  await people.pressSequentially('6000000');
  await expect(dialog.getByText('A whole number from 1 to 5,000,000.')).toBeVisible();
  const household = dialog.getByLabel('People in a household');
  for (const size of ['0', '5.55', '40']) {
    await household.fill('');
    await household.pressSequentially(size);
    await expect(dialog.getByText('A number from 1 to 30, with one decimal at most.')).toBeVisible();
  }
  await dialog.getByLabel('Days of the exercise').focus();
  await expect(people).toHaveValue('6000000'); // what was refused stays to be mended
  await expect(household).toHaveValue('40');
  await dashboard.reload();
  await enter(page);
  await edit.click();
  await expect(people).toHaveValue('15000'); // as if nothing had been typed
  await expect(household).toHaveValue('6');
  for (const refused of ['0', '1.5', '1.000']) {
    await people.fill(refused);
    await expect(dialog.getByText('A whole number from 1 to 5,000,000.')).toBeVisible();
  }
  await people.fill('9000');
  await expect(dialog.getByText('A whole number from 1 to 5,000,000.')).toHaveCount(0);

  await dialog.getByRole('button', { name: 'Begin with day 1' }).click();
  const taps = dialog.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Taps' }) });
  const capacity = dialog.getByRole('textbox', { name: 'Capacity: Taps' });
  for (const refused of ['1e3', '1.200', '12.5']) {
    await capacity.fill('');
    await capacity.pressSequentially(refused);
    await expect(taps).toContainText('A whole number from zero up.');
    await expect(taps).toContainText('not known');
  }
});

test('an exercise is no data: neither its file nor its table is read as figures', async ({ dashboard }) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.chooseBytes({ name: 'mine.json', mimeType: 'application/json', buffer: SHIPPED });
  await expect(doctor.dialog).toContainText(
    'mine.json is from an exercise: its figures are made up and are never read as data.',
  );
});

test('the exercise is set up and played in Arabic on a phone without a barrier', async ({ arabic, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await arabic.open('lang=ar');
  await enter(page, 'ورشة العمل', 'تمرين الطوارئ');
  await expectNoBarrier(page, 'set up');
  await page.keyboard.press('PageDown');
  await expect(arabic.dialog.getByRole('heading', { level: 2 })).toHaveText(/^اليوم \S*1\S* من \S*14\S*$/);
  await expectNoBarrier(page, 'first day');
});

test('formulas stand on one line each, and nothing sticks out of the table of needs', async ({
  dashboard,
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  for (const [lang, workshop, room] of [
    ['en', 'Workshop', 'Contingency exercise'],
    ['ar', 'ورشة العمل', 'تمرين الطوارئ'],
    ['ckb', 'وۆرکشۆپ', 'ڕاهێنانی فریاگوزاری'],
  ] as const) {
    await dashboard.visit(`lang=${lang}`);
    await enter(page, workshop, room);
    const formulas = dashboard.dialog.locator('.exercise-formula bdi');
    await expect(dashboard.dialog.getByRole('heading', { level: 2 })).toHaveText(
      lang === 'en' ? 'Contingency exercise' : /10/,
    );
    if (lang === 'en') for (let day = 0; day < 10; day++) await page.keyboard.press('PageDown'); // it stays open
    await expect(formulas.filter({ hasText: '15,000' }).first()).toBeVisible();
    for (const width of [390, 1024, 1440]) {
      await page.setViewportSize({ width, height: 768 });
      const lines = await formulas.evaluateAll((all) =>
        all.map((formula) => {
          const range = document.createRange();
          range.selectNodeContents(formula);
          return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
        }),
      );
      expect(new Set(lines.filter((count) => count > 0)), `${lang} at ${width}`).toEqual(new Set([1]));
      const outside = await dashboard.dialog
        .locator('.exercise-table')
        .evaluateAll(
          (tables) =>
            tables.filter((table) => table.scrollWidth > (table.parentElement?.clientWidth ?? 0) + 1).length,
        );
      expect(outside, `${lang} at ${width}`).toBe(0);
    }
  }
});

test('a new beginning in another window is said in this one, with the way back', async ({
  dashboard,
  page,
  context,
}) => {
  await dashboard.open();
  await enter(page);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  const owner = (of: Page) => of.getByRole('textbox', { name: 'Responsible: Taps' });
  await owner(page).fill('Water department');
  const other = await context.newPage();
  const second = new Dashboard(other);
  await second.open();
  await enter(other);
  await expect(owner(other)).toHaveValue('Water department');
  await other.getByRole('button', { name: 'Back', exact: true }).click();
  await other.getByRole('button', { name: 'Begin anew' }).click();
  await other.getByRole('button', { name: 'Begin anew' }).click();
  const told = page.getByText('Another window of this browser began an exercise in place of this one.');
  await expect(told).toBeVisible();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(told).toHaveCount(0);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(owner(page)).toHaveValue('Water department');
});
