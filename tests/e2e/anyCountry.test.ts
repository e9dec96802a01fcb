import { strToU8, zipSync } from 'fflate';
import { ATLANTIS, type AtlantisFile } from '../atlantis';
import { Doctor, type MadeFile } from './doctor';
import { test } from './journey';
import { expect } from './patience';

const FIGURES: MadeFile = {
  name: 'haiti.csv',
  lines: [
    'reportingDate,admin0Name,admin1Name,admin1Pcode,numPresentIdpInd',
    '2024-12-31,Haiti,Ouest,HT01,400',
    '2024-12-31,Haiti,Nord,HT03,60',
    '2025-06-30,Haiti,Ouest,HT01,700',
    '2025-06-30,Haiti,Nord,HT03,55',
  ],
};

const BOUNDARIES: MadeFile = { name: 'boundaries.geojson', lines: [outlines(['HT01', 'HT03', 'HT08'])] };
const ELSEWHERE: MadeFile = { name: 'elsewhere.geojson', lines: [outlines(['TD01'])] };

test('a file of another country stands on its own: its name, its places, no map, nothing of Iraq', async ({
  dashboard,
}) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(FIGURES);
  await doctor.expectOpen('haiti.csv');
  await doctor.leave();
  await expect(dashboard.figure).toHaveText('755 IDPs');
  await expect(dashboard.headline).toContainText(
    'On 30 June 2025, Haiti had 755 internally displaced persons',
  );
  await expect(dashboard.headline).toContainText('2 of 2 places reported');
  await expect(dashboard.headline).not.toContainText('family as 6 people');
  await expect(dashboard.map).toContainText('There is no map for these places yet');
  await expect(dashboard.notices).toBeEmpty();
  await expect(dashboard.timeline).not.toContainText('method change');
  await expect(dashboard.page.getByRole('table', { name: 'Ranking by place' })).toContainText('Ouest');
});

test('a boundary file draws the places it matches and names what it does not', async ({ dashboard }) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(BOUNDARIES, FIGURES); // in any order
  await dashboard.expectNoDialog();
  await expect(dashboard.notices).toContainText(
    '2 places are drawn by boundaries.geojson. Outlines of no place known here: 1. Places without an outline: 0.',
  );
  await expect(dashboard.area('Ouest')).toHaveAccessibleName('Ouest: 700 IDPs');
  await expect(dashboard.area('Place HT08')).toHaveAccessibleName('Place HT08: not reported');
  await expect(dashboard.map).toContainText('Boundaries: boundaries.geojson');
  await dashboard.chooseOnMap('Nord');
  await expect(dashboard.figure).toHaveText('55 IDPs');
  await expect(dashboard.headline).toContainText('7% of the 755');
});

test('a boundary file of other places says so and leaves everything as it was', async ({ dashboard }) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(ELSEWHERE);
  await expect(doctor.dialog).toContainText(
    'None of the outlines in elsewhere.geojson is one of the places shown, by code or by name.',
  );
  await expect(dashboard.area('Dahuk')).toBeAttached();
  await expect(dashboard.figure).toHaveText('1,098,913 IDPs');
});

test('a country put together from files has its names, sets, events, residents and searches', async ({
  dashboard,
}) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(...Object.entries(ATLANTIS).map(([name, lines]) => ({ name, lines })));
  await doctor.expectOpen('figures.csv');
  await doctor.turnToFile('region-sets.csv');
  await expect(doctor.dialog).toContainText('Taken for: region sets');
  await expect(doctor.dialog).toContainText('Stands around: figures.csv');
  await doctor.leave();
  await expect(dashboard.figure).toHaveText('450 IDPs');
  await expect(dashboard.headline).toContainText('Counted by a new census.');
  await expect(dashboard.timeline).toContainText('Great storm');
  await dashboard.choosePlace('Mainland');
  await expect(dashboard.headline).toContainText('the mainland');
  await dashboard.openSearch();
  await dashboard.dialog.getByRole('searchbox').fill('الشمال');
  await dashboard.page.keyboard.press('ArrowDown');
  await dashboard.page.keyboard.press('Enter');
  await expect(dashboard.figure).toHaveText('180 IDPs');
  await expect(dashboard.headline).toContainText('North Province');
  await expect(dashboard.page).toHaveURL(/place=ATL01/);
});

test('the files of a country may come one after the other, the outlines first', async ({ dashboard }) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose({ name: 'map.geojson', lines: [outlines(['ATL01', 'ATL02', 'ATL03'])] });
  await expect(doctor.dialog).toContainText('None of the outlines in map.geojson');
  await doctor.choose(made('figures.csv'));
  await dashboard.expectNoDialog();
  await expect(dashboard.area('Nordland')).toHaveAccessibleName('Nordland: 180 IDPs');
  await doctor.visit();
  await doctor.choose(made('gazetteer.csv'));
  await expect(doctor.dialog).toContainText('Stands around: figures.csv');
  await doctor.leave();
  await expect(dashboard.area('North Province')).toHaveAccessibleName('North Province: 180 IDPs');
  await expect(dashboard.area('Outer Isles')).toHaveAccessibleName('Outer Isles: not reported');
  await expect(dashboard.map).toContainText('Boundaries: map.geojson');
});

test('one archive holds a whole country, and says what in it is no table', async ({ dashboard }) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  const files = { 'map.geojson': outlines(['ATL01', 'ATL02']), 'read me.md': 'About Atlantis', ...texts() };
  const packed: Record<string, Uint8Array> = {};
  for (const [name, text] of Object.entries(files)) packed[`atlantis/${name}`] = strToU8(text);
  const buffer = Buffer.from(zipSync(packed));
  await doctor.chooseBytes({ name: 'atlantis.zip', mimeType: 'application/zip', buffer });
  await dashboard.expectNoDialog();
  await expect(dashboard.notices).toContainText(
    'atlantis.zip also holds files that are no tables: atlantis/read me.md',
  );
  await expect(dashboard.area('South Province')).toHaveAccessibleName('South Province: 270 IDPs');
  await dashboard.choosePlace('Mainland');
  await expect(dashboard.figure).toHaveText('450 IDPs');
});

test('a table of the shipped country stands in the place of the shipped one until it is closed', async ({
  dashboard,
}) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  const lines = ['region_id,name_en,admin1_pcodes', 'mine,My own set,IQG09|IQG11'];
  await doctor.choose({ name: 'sets.csv', lines });
  await expect(doctor.dialog).toContainText('Stands around: Internal displacement in Iraq, 2014 to 2024');
  await doctor.leave();
  const sets = dashboard.headline.locator('optgroup[label="Region sets"] option');
  await expect(sets).toHaveText(['My own set']);
  await doctor.visit();
  await doctor.files.getByRole('button', { name: 'Remove sets.csv' }).click();
  await doctor.leave();
  await expect(sets).toContainText(['Kurdistan Region of Iraq']);
});

test('the top bar leads from one open dataset to the other, keeps what both have and names what it drops', async ({
  dashboard,
}) => {
  await dashboard.open('place=IQG09&date=2015-09-29');
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose({ name: 'mine.csv', lines: ['date,governorate,idps', '2015-09-29,Dahuk,400'] });
  await doctor.expectOpen('mine.csv');
  await doctor.choose(made('figures.csv'));
  await doctor.expectOpen('figures.csv');
  await doctor.leave();
  await expect(dashboard.figure).toHaveText('420 IDPs');
  await expect(dashboard.notices).toContainText('Not in figures.csv, and left out: Dahuk.');
  await expect(dashboard.notices).toContainText('29 September 2015 is before the series begins');
  await dashboard.choosePlace('Sudland');
  await dashboard.datasets.selectOption('Internal displacement in Iraq, 2014 to 2024');
  await expect(dashboard.notices).toContainText('and left out: Sudland.');
  await expect(dashboard.notices).not.toContainText('before the series begins');
  await dashboard.chooseInRanking('Dahuk');
  await expect(dashboard.figure).toHaveText('426,294 IDPs');
  await dashboard.datasets.focus();
  await dashboard.page.keyboard.press('ArrowDown');
  await expect(dashboard.figure).toHaveText('400 IDPs');
  await expect(dashboard.headline).toContainText('Dahuk');
});

test('two datasets lie side by side: what agrees, what differs, each with its day', async ({ dashboard }) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose({
    name: 'mine.csv',
    lines: ['date,governorate,idps', '2015-09-29,Dahuk,426294', '2015-09-29,Erbil,283000'],
  });
  await doctor.expectOpen('mine.csv');
  await doctor.leave();
  const sides = await dashboard.laySideBySide();
  await expect(sides).toContainText('2 places have figures of the same day in both, 1 of them equal.');
  await expect(sides).toContainText('The widest difference: Erbil, ');
  const row = (place: string) => sides.getByRole('row', { name: new RegExp(`^${place} `) });
  await expect(row('Dahuk')).toContainText('426,294');
  await expect(row('Dahuk').getByRole('cell').last()).toHaveText('0');
  await expect(row('Ninewa')).toContainText('not in this dataset');
  await expect(sides.getByRole('img', { name: /^All places of each: .* over time$/ })).toBeVisible();
  await sides.getByLabel('Place in the chart').selectOption('Dahuk');
  await expect(sides.getByRole('img', { name: /^Dahuk: / })).toBeVisible();
});

test('two countries lie side by side without being compared', async ({ dashboard }) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(made('figures.csv'));
  await doctor.expectOpen('figures.csv');
  await doctor.leave();
  const sides = await dashboard.laySideBySide();
  await expect(sides).toContainText('No place is in both');
  await expect(sides).toContainText('is of Iraq, figures.csv of Atlantis. Nothing is compared.');
});

test('rows of a context file that are not right are named by row, column and text', async ({ dashboard }) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose({
    name: 'events.csv',
    lines: [
      'date,label_en,admin1_pcode',
      '2015-12-30,Right,IQG01',
      '31/12/2015,Wrong day,IQG01',
      '2015-12-31,Wrong place,IQG77',
    ],
  });
  await expect(doctor.issue('Not a date')).toContainText('31/12/2015');
  await expect(doctor.issue('No place of the country has this code')).toContainText('IQG77');
});

function made(name: AtlantisFile): MadeFile {
  return { name, lines: ATLANTIS[name] };
}

function texts(): Record<string, string> {
  return Object.fromEntries(Object.entries(ATLANTIS).map(([name, lines]) => [name, lines.join('\n')]));
}

/** A map file of squares side by side, one for each code. */
function outlines(codes: readonly string[]): string {
  const features = codes.map((code, index) => {
    const [west, south] = [-74 + index, 18];
    const ring = [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south + 1],
      [west, south],
    ];
    return {
      type: 'Feature',
      properties: { ADM1_PCODE: code, ADM1_EN: `Place ${code}` },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}
