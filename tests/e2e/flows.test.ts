import type { Dashboard } from './dashboard';
import { Doctor } from './doctor';
import { test } from './journey';
import { expect } from './patience';

const row = (date: string, alpha: number, beta: string, out: number) => [
  `${date},Alpha,in,${alpha}`,
  `${date},Beta,in,${beta}`,
  `${date},Alpha,out,${out}`,
];

/** Two crossings; on 2 June Beta did not report. */
const CROSSINGS = {
  name: 'crossings.csv',
  lines: [
    'date,border_crossing_point,direction,individuals',
    ...row('2024-05-30', 100, '10', 7),
    ...row('2024-05-31', 120, '20', 5),
    ...row('2024-06-01', 300, '30', 2),
    ...row('2024-06-02', 400, '', 9),
    ...row('2024-06-03', 1000, '50', 0),
    ...row('2024-06-04', 2000, '60', 1),
  ],
};

test('movements are added up over a period, and a missing report makes a floor', async ({
  dashboard,
  page,
}) => {
  await openTable(dashboard, CROSSINGS);
  await expect(dashboard.figure).toHaveText('at least 3,840 arrivals');
  const { headline } = dashboard;
  await expect(headline).toContainText(
    'From 1 June 2024 to 4 June 2024, at least 3,840 arrivals were recorded in the places of the file crossings.csv.',
  );
  await expect(headline).toContainText('7 of 8 daily reports');
  await expect(headline).toContainText('This is a floor: what was not reported is missing from the sum.');
  await expect(valueOf(dashboard, 'Alpha')).toHaveText('3,700');
  await expect(valueOf(dashboard, 'Beta')).toHaveText('≥ 140');
  await headline.getByRole('radio', { name: 'Departures' }).check();
  await expect(dashboard.figure).toHaveText('12 departures');
  await expect(headline).toContainText('4 of 4 daily reports');
  await expect(page).toHaveURL(/measure=departures/);
});

test('a floor is one on the map, too', async ({ dashboard, page }) => {
  await openTable(dashboard, {
    name: 'governorates.csv',
    lines: [
      'date,governorate,arrivals',
      '2024-06-01,Dahuk,30',
      '2024-06-02,Dahuk,',
      '2024-06-01,Erbil,8',
      '2024-06-02,Erbil,9',
    ],
  });
  await expect(dashboard.area('Dahuk')).toHaveAccessibleName('Dahuk: ≥ 30 arrivals');
  const label = (place: string) => page.locator('.map-label').filter({ hasText: place });
  await expect(label('Dahuk')).toContainText('≥ 30');
  await expect(label('Erbil')).toHaveText(/^Erbil\s*17$/);
});

test('the period is chosen by keys and by days, and stands in the link', async ({ dashboard, page }) => {
  await openTable(dashboard, CROSSINGS);
  await dashboard.choosePlace('Alpha');
  await expect(dashboard.figure).toHaveText('3,700 arrivals');
  const start = dashboard.timeline.getByRole('slider', { name: 'Start of the period' });
  await expect(start).toHaveAttribute('aria-valuetext', '1 June 2024');
  await start.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(dashboard.figure).toHaveText('3,000 arrivals');
  await expect(dashboard.headline).toContainText(
    '+329% (+2,300) against the period before, 1 June 2024 to 2 June 2024',
  );
  await expect(page).toHaveURL(/date=2024-06-04&from=2024-06-03/);
  await dashboard.timeline.getByRole('button', { name: 'Period before' }).click();
  await expect(dashboard.figure).toHaveText('700 arrivals');
  await dashboard.timeline.getByRole('combobox', { name: 'From' }).selectOption('30 May 2024');
  await expect(dashboard.figure).toHaveText('920 arrivals');
});

test('the period is drawn over the bars, and "back" undoes it', async ({ dashboard, page }) => {
  await openTable(dashboard, CROSSINGS);
  const bars = dashboard.timeline.locator('.timeline-slider');
  const box = await bars.boundingBox();
  if (!box) throw new Error('The bars are not on screen.');
  await page.mouse.move(box.x + 60, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 20, box.y + 60, { steps: 5 });
  await page.mouse.up();
  await expect(dashboard.figure).toHaveText('at least 4,090 arrivals');
  await expect(page).toHaveURL(/from=2024-05-30/);
  await dashboard.goBack();
  await expect(dashboard.figure).toHaveText('at least 3,840 arrivals');
});

test('the trace names every figure that was added, with its row, and the report that is missing', async ({
  dashboard,
}) => {
  await openTable(dashboard, CROSSINGS);
  await dashboard.choosePlace('Beta');
  await expect(dashboard.figure).toHaveText('at least 140 arrivals');
  const dialog = await dashboard.openDialog('Why this number?');
  await expect(dialog).toContainText('Beta, 1 June 2024 to 4 June 2024: ≥ 140');
  await expect(dialog).toContainText('A flow: movements, added over places and over the days of the period.');
  const cells = dialog.getByRole('table', { name: 'Figures of crossings.csv that are added up' });
  const day = (name: string) => cells.getByRole('row', { name }).getByRole('cell');
  await expect(day('1 June 2024')).toHaveText(['Beta', '30', '9']);
  await expect(day('2 June 2024')).toHaveText(['Beta', 'not reported', '12']);
  await expect(day('4 June 2024')).toHaveText(['Beta', '60', '18']);
});

test('a link to a table of movements shows its period', async ({ dashboard, page }) => {
  await page
    .context()
    .route('**/tables/crossings.csv', (route) =>
      route.fulfill({ contentType: 'text/csv', body: CROSSINGS.lines.join('\n') }),
    );
  await dashboard.visit(
    'data=tables/crossings.csv&measure=departures&place=?Alpha&from=2024-05-31&date=2024-06-02',
  );
  await expect(dashboard.figure).toHaveText('16 departures');
  await expect(dashboard.headline).toContainText('31 May 2024 to 2 June 2024');
  await expect(dashboard.notices).toHaveText('');
});

test('a yearly flow stands beside a stock, and the stock has no period', async ({ dashboard, page }) => {
  await openTable(dashboard, {
    name: 'gidd.csv',
    lines: [
      'iso3,country_name,year,new_displacement,total_displacement',
      'XXA,Firstland,2021,10000,50000',
      'XXA,Firstland,2022,14000,60000',
      'XXA,Firstland,2023,7000,55000',
    ],
  });
  await expect(dashboard.figure).toHaveText('55,000 IDPs');
  await dashboard.headline.getByRole('radio', { name: 'New displacements' }).check();
  await expect(dashboard.figure).toHaveText('7,000 new displacements');
  await dashboard.timeline.getByRole('combobox', { name: 'From' }).selectOption('1 January 2021');
  await expect(dashboard.figure).toHaveText('31,000 new displacements');
  await expect(dashboard.headline).toContainText('3 of 3 yearly reports');
  await expect(page).toHaveURL(/from=2021-01-01/);
  await dashboard.headline.getByRole('radio', { name: 'IDPs' }).check();
  await expect(dashboard.figure).toHaveText('55,000 IDPs');
  await expect(page).not.toHaveURL(/from=/);
});

test('refugees are a stock with a word of their own, by where they came from', async ({ dashboard }) => {
  const item = (year: number, origin: string, refugees: number | string) => ({
    year,
    coo_name: origin,
    coo_iso: origin.slice(0, 3).toUpperCase(),
    coa_name: 'Secondland',
    coa_iso: 'XXB',
    refugees,
    idps: '0',
  });
  const items = [
    item(2022, 'Firstland', 900),
    item(2022, 'Thirdland', '-'),
    item(2023, 'Firstland', 1200),
    item(2023, 'Thirdland', '300'),
  ];
  await openTable(dashboard, {
    name: 'population.json',
    lines: [JSON.stringify({ page: 1, maxPages: 1, items })],
  });
  await expect(dashboard.figure).toHaveText('1,500 refugees');
  await expect(dashboard.headline).toContainText(
    'On 31 December 2023, there were 1,500 refugees in Secondland.',
  );
  await expect(dashboard.breakdown).toContainText('Firstland');
  await expect(dashboard.breakdown).toContainText('80%');
});

test('the period in Arabic', async ({ arabic }) => {
  await openTable(arabic, CROSSINGS, 'ar');
  await expect(arabic.figure).toContainText('3,840');
  await expect(arabic.headline).toContainText('هذا حد أدنى: ما لم يُبلَّغ عنه غير داخل في المجموع.');
  await expect(arabic.timeline.getByRole('slider', { name: 'بداية الفترة' })).toBeVisible();
});

async function openTable(
  dashboard: Dashboard,
  file: { readonly name: string; readonly lines: readonly string[] },
  language: 'en' | 'ar' = 'en',
): Promise<void> {
  await dashboard.open(language === 'ar' ? 'lang=ar' : '');
  const doctor = new Doctor(dashboard, language);
  await doctor.visit();
  await doctor.choose(file);
  await doctor.expectOpen(file.name);
  await doctor.leave();
}

/** What the ranking of a file with places of its own gives for one of them. */
function valueOf(dashboard: Dashboard, place: string) {
  return dashboard.page
    .getByRole('table', { name: 'Ranking by place' })
    .getByRole('row')
    .filter({ has: dashboard.page.getByRole('button', { name: place, exact: true }) })
    .getByRole('cell')
    .nth(1);
}
