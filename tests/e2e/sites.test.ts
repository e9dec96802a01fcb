import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import type { Dashboard } from './dashboard';
import { Doctor, type MadeFile } from './doctor';
import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';

const WARNING = /^Single sites are not for publication/;

/** Two camps of Dahuk, one of which is told only in March, and one that is stated for Ninewa and lies in Dahuk. */
const CAMPS: MadeFile = {
  name: 'camps.csv',
  lines: [
    'date,governorate,site name,latitude,longitude,IDP individuals',
    '2024-03-31,Dahuk,Camp One,36.86,42.87,8000',
    '2024-03-31,Dahuk,Camp Two,37.1,42.7,2000',
    '2024-04-30,Dahuk,Camp One,36.86,42.87,8500',
    '2024-04-30,Ninewa,Strayed Camp,36.87,43.1,500',
    '2024-04-30,Ninewa,Nowhere Camp,,,70',
  ],
};

test('sites are drawn when they are asked for, with deck.gl, and not for publication', async ({
  dashboard,
  page,
}) => {
  const drawers: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('sitesOverlay')) drawers.push(request.url());
  });
  await openCamps(dashboard);
  expect(drawers).toEqual([]);
  await dashboard.map.getByRole('radio', { name: 'Sites' }).check();
  await expect(page).toHaveURL(/map=sites/);
  await expect(dashboard.map.getByRole('note')).toHaveText(WARNING);
  await expect(dashboard.map).toContainText('2 sites with a figure.');
  await expect(dashboard.map).toContainText('One site is not reported at this date: that is not zero.');
  await expect(dashboard.map).toContainText('One site has no usable coordinates and is not on the map.');
  await expect.poll(() => drawers.length).toBeGreaterThan(0);
  await dashboard.map.getByRole('radio', { name: 'Hexagons' }).check();
  await expect(page.locator('.site-hexagons path')).toHaveCount(3);
  await expect(page).toHaveURL(/map=hexagons/);
  await dashboard.map.getByRole('radio', { name: 'Gathered' }).check();
  await expect(page.locator('.site-clusters circle').first()).toBeVisible();
  await expectNoBarrier(page);
  await dashboard.chooseInRanking('Dahuk');
  await expect(dashboard.figure).toHaveText('8,500 IDPs');
  await expect(dashboard.area('Dahuk')).toHaveAttribute('aria-pressed', 'true');
});

test('the table has what the map shows, and the sites that lie elsewhere than stated', async ({
  dashboard,
  page,
}) => {
  await openCamps(dashboard);
  await dashboard.map.getByRole('radio', { name: 'Sites' }).check();
  await dashboard.map.getByRole('button', { name: 'Table and check of the sites' }).click();
  const { dialog } = dashboard;
  await expect(dialog.getByRole('note')).toHaveText(WARNING);
  const table = dialog.getByRole('table', { name: 'Sites with most people' });
  await expect(table.getByRole('row')).toHaveText([
    /Site/,
    /Camp One.*8,500/,
    /Strayed Camp/,
    /Nowhere Camp/,
  ]);
  const check = dialog.getByRole('region', { name: 'Check against the map' }).first();
  await expect(check).toContainText('2 of 4 sites lie in the place that the file states for them.');
  await expect(check).toContainText('One lies elsewhere.');
  await expect(check.getByRole('row', { name: /^Strayed Camp Ninewa Dahuk/ })).toBeVisible();
  expect(await saved(page, 'Save those that lie elsewhere')).toMatch(/not for publication[^]*Strayed Camp/);
  await expectNoBarrier(page);
});

test('while sites are shown, no picture of the map is to be had', async ({ dashboard }) => {
  await openCamps(dashboard);
  await dashboard.map.getByRole('radio', { name: 'Sites' }).check();
  await dashboard.openDialog('Share');
  await expect(dashboard.dialog.getByRole('note')).toHaveText(/the map is not saved as a picture/);
  await expect(dashboard.dialog.getByRole('heading', { name: 'The map', exact: true })).toHaveCount(0);
});

async function openCamps(dashboard: Dashboard): Promise<void> {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(CAMPS);
  await doctor.expectOpen(CAMPS.name);
  await doctor.leave();
}

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}
