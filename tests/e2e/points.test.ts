import type { Page } from '@playwright/test';
import type { Dashboard } from './dashboard';
import { Doctor, type MadeFile } from './doctor';
import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';

/** Crossings of Iraq by their names alone; one that nobody knows, one that did not report. */
const CROSSINGS: MadeFile = {
  name: 'crossings.csv',
  lines: [
    'date,border_crossing_point,direction,individuals',
    '2024-06-01,Ibrahim Khalil,in,4000',
    '2024-06-01,Trebil,in,1000',
    '2024-06-01,Safwan,in,',
    '2024-06-01,Nowhere,in,7',
  ],
};

const SITES: MadeFile = {
  name: 'sites.csv',
  lines: [
    'date,site name,latitude,longitude,IDP individuals',
    '2024-03-31,Dar es Salam,13.48,14.72,8400',
    '2024-03-31,Kousseri,13.3,14.4,2100',
    '2024-04-30,Dar es Salam,13.48,14.72,8500',
    '2024-04-30,Kousseri,13.3,14.4,0',
  ],
};

test('crossings of Iraq stand on the map by their names, also without coordinates', async ({
  dashboard,
  page,
}) => {
  await openTable(dashboard, CROSSINGS);
  await dashboard.interactiveMap();
  await expect(dashboard.area('Ibrahim Khalil')).toHaveAccessibleName('Ibrahim Khalil: 4,000 arrivals');
  await expect(dashboard.area('Safwan')).toHaveAccessibleName('Safwan: not reported');
  await expect(dashboard.area('Nowhere')).toHaveCount(0);
  await expect(dashboard.map).toContainText('One place has no known position: the ranking shows it.');
  expect(await radius(dashboard, 'Ibrahim Khalil')).toBeCloseTo(2 * (await radius(dashboard, 'Trebil')), 1);
  await expectOrder(page, ['Trebil', 'Ibrahim Khalil', 'Safwan']); // from west to east
  await dashboard.area('Trebil').click();
  await expect(dashboard.figure).toHaveText('1,000 arrivals');
  await expect(dashboard.area('Trebil')).toHaveAttribute('aria-pressed', 'true');
  await expectNoBarrier(page);
});

test('sites lie where their file says, on a ground of their own', async ({ dashboard, page }) => {
  await openTable(dashboard, SITES);
  await expect(dashboard.area('Dar es Salam')).toHaveAccessibleName('Dar es Salam: 8,500 IDPs');
  await expect(dashboard.area('Kousseri')).toHaveAccessibleName('Kousseri: 0 IDPs');
  await expect(dashboard.map).toContainText('Positions are those that the file gives.');
  await expect(dashboard.map).toContainText('The land around them is not drawn');
  await expectOrder(page, ['Kousseri', 'Dar es Salam']);
  await dashboard.area('Kousseri').focus();
  await page.keyboard.press('Enter');
  await expect(dashboard.figure).toHaveText('0 IDPs');
  await dashboard.chooseDate('31 March 2024');
  await expect(dashboard.figure).toHaveText('2,100 IDPs');
  await expect(dashboard.area('Kousseri')).toHaveAccessibleName('Kousseri: 2,100 IDPs');
});

test('the map of points is told in Arabic, and has no barrier in the dark', async ({ arabic, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await arabic.open('lang=ar');
  const doctor = new Doctor(arabic, 'ar');
  await doctor.visit();
  await doctor.choose(CROSSINGS);
  await doctor.leave();
  await expect(arabic.area('Trebil')).toBeVisible();
  await expect(arabic.map).toContainText('موقع مكان واحد غير معروف، وهو في جدول الترتيب.');
  await expectNoBarrier(page);
});

async function openTable(dashboard: Dashboard, table: MadeFile): Promise<void> {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(table);
  await doctor.expectOpen(table.name);
  await doctor.leave();
}

async function radius(dashboard: Dashboard, place: string): Promise<number> {
  return Number(await dashboard.area(place).getAttribute('r'));
}

/** The points from the left of the map to its right. */
async function expectOrder(page: Page, places: readonly string[]): Promise<void> {
  const points = page.locator('.map-point');
  await expect(points).toHaveCount(places.length);
  const found = await points.evaluateAll((circles) =>
    circles
      .map((circle) => ({
        x: circle.getBoundingClientRect().x,
        name: circle.getAttribute('aria-label') ?? '',
      }))
      .toSorted((a, b) => a.x - b.x)
      .map(({ name }) => name.split(':')[0] ?? ''),
  );
  expect(found).toEqual(places);
}
