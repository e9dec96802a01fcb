import type { Page } from '@playwright/test';
import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';

async function enter(page: Page, workshop: string, room: string): Promise<void> {
  await page.getByRole('button', { name: workshop, exact: true }).click();
  await page.getByRole('button', { name: room, exact: true }).click();
}

test('a room predicts and the map reveals, by the keys of a clicker', async ({ dashboard, page }) => {
  await dashboard.open('place=kri&date=2015-09-29');
  await enter(page, 'Workshop', 'Predict, then reveal');
  const { dialog } = dashboard;
  await dialog.getByRole('button', { name: 'Begin: Read the map' }).click();
  await expect(dialog).toContainText('In which month were there the most IDPs in Iraq?');
  await dialog.getByRole('combobox', { name: 'The room' }).selectOption({ label: 'Jan 2016' });
  await page.keyboard.press('PageDown');
  // The largest national figure of the shipped file, added up apart: 3,417,768 on 31 March 2016.
  await expect(dialog).toContainText('On 31 March 2016, with 3,417,768 IDPs.');
  await expect(dialog).toContainText('2 points The room: Jan 2016 (2 months too early)');
  await page.keyboard.press('PageDown');
  await expect(dialog).toContainText('Which governorate had the most IDPs on 15 January 2018?');
  await expect(dialog.getByText('795,360')).toHaveCount(0); // not before it is revealed
  await dialog.getByRole('button', { name: 'Dahuk', exact: true }).press('Enter');
  await page.keyboard.press('ArrowRight');
  await expect(dialog).toContainText('Ninewa, with 795,360 IDPs.');
  await expect(dialog).toContainText('Next comes Dahuk, with 362,670 IDPs.');
  await expect(dialog).toContainText('2 points The room: Dahuk (number 2, with 362,670 IDPs)');
  await page.keyboard.press('b');
  await expect(dialog.getByRole('button', { name: 'The screen is blank' })).toBeVisible();
  await page.keyboard.press('PageDown'); // ends the blank, and does nothing else
  await expect(dialog.getByRole('button', { name: 'The screen is blank' })).toHaveCount(0);
  await expect(dialog).toContainText('Question 2 of 8');
  for (let key = 0; key < 13; key++) await page.keyboard.press('PageDown');
  await expect(dialog).toContainText('The room: 4 of 24 points');
});

test('teams find what is wrong with a sentence, and own questions come from the view and from files', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('place=IQG09&date=2015-09-29');
  await enter(page, 'Workshop', 'Predict, then reveal');
  const { dialog } = dashboard;
  const open = dialog.getByLabel('Open a file of questions');
  await open.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"kind":') });
  await expect(dialog.getByRole('alert')).toHaveText(
    'This file was not opened. What was here stays.this is no JSON text',
  );
  await dialog
    .getByRole('button', { name: 'How many IDPs were there in Dahuk on 29 September 2015?' })
    .click();
  await dialog.getByRole('button', { name: 'Add a team' }).click();
  await dialog.getByRole('button', { name: 'Add a team' }).click();
  await dialog.getByRole('button', { name: 'Begin: Questions of your own' }).click();
  await dialog.getByRole('textbox', { name: 'Team 1' }).fill('٤٠٠٬٠٠٠');
  await dialog.getByRole('button', { name: 'Reveal' }).click();
  await expect(dialog).toContainText('426,294 IDPs on 29 September 2015.');
  await expect(dialog).toContainText('3 points Team 1: 400,000 (6% too low)');
  await expect(dialog).toContainText('Team 2: no answer');
  await dialog.getByRole('button', { name: 'End the round' }).click();
  await dialog.getByRole('button', { name: 'Begin: Spot the error' }).click();
  await expect(dialog).toContainText('3 counts found 10,162,650 IDPs in Iraq altogether.');
  const team = (name: string) => dialog.getByRole('group', { name });
  await team('Team 1').getByRole('button', { name: 'Counts of several dates are added up' }).click();
  await team('Team 2').getByRole('button', { name: 'Nothing is wrong' }).click();
  await page.keyboard.press('PageDown');
  await expect(dialog).toContainText('On 31 March 2016 there were 3,417,768 IDPs in Iraq.');
  await expect(dialog).toContainText('0 points Team 2: Nothing is wrong (wrong)');
});

test('questions are asked in Arabic without a barrier, on a phone too', async ({ arabic, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await arabic.open('lang=ar&place=kri&date=2015-09-29');
  await enter(page, 'ورشة العمل', 'خمّن ثم اكشف');
  await expectNoBarrier(page);
  await arabic.dialog.getByRole('button', { name: /اقرأ الخريطة/ }).click();
  await page.keyboard.press('ArrowRight');
  await expect(arabic.dialog).toContainText(/3,417,768\S* نازحاً/);
  await expectNoBarrier(page);
});

test('a number of seven digits is read in full in its field, on a projector', async ({ dashboard, page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await dashboard.open('date=2015-09-29');
  await enter(page, 'Workshop', 'Predict, then reveal');
  const { dialog } = dashboard;
  await dialog.getByRole('button', { name: /^How many IDPs were there in Iraq / }).click();
  await dialog.getByRole('button', { name: 'Add a team' }).click();
  await dialog.getByRole('button', { name: 'Begin: Questions of your own' }).click();
  const field = dialog.getByRole('textbox', { name: 'Team 1' });
  await field.fill('2,568,966');
  const spare = await field.evaluate((input: HTMLInputElement) => {
    const { fontSize, fontFamily, paddingInlineStart, paddingInlineEnd } = getComputedStyle(input);
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) return NaN;
    pen.font = `${fontSize} ${fontFamily}`;
    const room = input.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
    return room - pen.measureText(input.value).width;
  });
  expect(spare).toBeGreaterThanOrEqual(0);
});
