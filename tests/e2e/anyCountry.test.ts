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
    '2 places are drawn by boundaries.geojson. Outlines without a figure: 1. Places without an outline: 0.',
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
