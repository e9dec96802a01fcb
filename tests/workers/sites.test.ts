import { expect, test, vi } from 'vitest';
import { pointOf, statedPlace } from '../../src/core/viewmodels/sites/siteFacts';
import { sitesAtDate } from '../../src/core/viewmodels/sites/sitesAtDate';
import { DatasetLibrary } from '../../src/workers/datasetLibrary';
import { failureOf } from '../../src/workers/failed';
import type { Call } from '../../src/workers/procedures';
import { serveIraq } from './loopback';

vi.setConfig({ testTimeout: 30_000 }); // opens the shipped dataset first, maybe on a busy machine

const CALL: Call = { signal: new AbortController().signal, onProgress: () => undefined };
const SITES = [
  'date,governorate,district,site name,latitude,longitude,families,IDP individuals',
  '2024-03-31,Dahuk,Sumel,Camp One,36.86,42.87,20,100',
  '2024-03-31,Dahuk,Zakho,Camp Two,37.1,42.7,30,150',
  '2024-03-31,Ninewa,Mosul,"Quarter, old",36.3,43.1,,',
  '2024-04-30,Dahuk,Sumel,Camp One,36.86,42.87,25,120',
  '2024-04-30,Dahuk,Zakho,Camp One,37.2,42.6,5,25',
  '2024-04-30,Dahuk,Zakho,Camp Two,37.1,42.7,30,150',
  '2024-04-30,Dahuk,Zakho,Camp Two,37.1,42.7,40,200',
  '2024-04-30,Ninewa,Mosul,"Quarter, old",36.3,43.1,8,40',
  '2024-04-30,Ninewa,Mosul,No point,,,3,15',
  '2024-04-30,Ninewa,Mosul,Null Island,0,0,1,5',
].join('\n');

test('sites come apart with where they lie, the place that is stated, and their rows', async () => {
  const { table } = await asked(SITES);
  expect(table.names).toHaveLength(6); // Camp One lies in two districts, which are two sites
  const quarter = table.names.indexOf('Quarter, old');
  expect(pointOf(table, quarter)).toEqual([43.1, 36.3]);
  expect(statedPlace(table, quarter, 'governorate')).toBe('IQG15');
  expect(statedPlace(table, quarter, 'district')).toMatch(/^IQG15/);
  expect(pointOf(table, table.names.indexOf('No point'))).toBeNull();
  expect(pointOf(table, table.names.indexOf('Null Island'))).toBeNull();
  const april = sitesAtDate(table, '2024-04-30');
  const told = [...april.counted].map((site) => [table.names[site], april.people[site]]);
  expect(told).toEqual([
    ['Camp One', 120],
    ['Quarter, old', 40],
    ['Camp One', 25],
    ['No point', 15],
    ['Null Island', 5],
  ]);
});

test('a site that rows contradict each other about has no figure', async () => {
  const { table } = await asked(SITES);
  const [march, april] = ['2024-03-31', '2024-04-30'].map((day) => sitesAtDate(table, day));
  const camp = table.names.indexOf('Camp Two');
  expect([march?.people[camp], april?.people[camp]]).toEqual([150, NaN]);
});

test('the sites of a governorate add up to its figure', async () => {
  const { library, id, table } = await asked(SITES);
  const { cube } = await library.frame({ dataset: id, measure: 'idps', unit: 'individuals' });
  cube.dates.forEach(({ day }, dateIndex) => {
    const sites = sitesAtDate(table, day);
    cube.places.forEach((place, index) => {
      const own = [...sites.counted].filter((site) => statedPlace(table, site, 'governorate') === place);
      const sum = own.reduce((total, site) => total + (sites.people[site] ?? 0), 0);
      expect([day, place, sum]).toEqual([day, place, cube.values[dateIndex * cube.places.length + index]]);
    });
  });
});

test('another unit, and people of families, are those of the same sites', async () => {
  const { library, id } = await asked(SITES);
  const families = await library.sites({ dataset: id, measure: 'idps', unit: 'families' }, CALL);
  const made = await library.sites({ dataset: id, measure: 'idps', unit: 'individuals', perFamily: 4 }, CALL);
  expect(largestOf(families)).toBe(30);
  expect(largestOf(made)).toBe(120);
});

test('a file without coordinates has no sites to ask for', async () => {
  const { library, dataset } = await open(
    ['date,governorate,site name,individuals', '2024-03-31,Dahuk,Camp,10'].join('\n'),
  );
  expect(dataset?.hasSites).toBeUndefined();
  const query = { dataset: dataset?.id ?? '', measure: 'idps', unit: 'individuals' } as const;
  expect((await library.sites(query, CALL).then(() => null, failureOf))?.code).toBe('no_figures');
});

function largestOf(table: Awaited<ReturnType<DatasetLibrary['sites']>>): number {
  return Math.max(...table.cube.values);
}

async function asked(text: string) {
  const { library, dataset } = await open(text);
  expect(dataset?.hasSites).toBe(true);
  const id = dataset?.id ?? '';
  return {
    library,
    id,
    table: await library.sites({ dataset: id, measure: 'idps', unit: 'individuals' }, CALL),
  };
}

async function open(text: string) {
  const { manifest } = await serveIraq();
  const library = new DatasetLibrary();
  await library.open(manifest, [], CALL);
  const file = new File([text], 'sites.csv');
  return { library, ...(await library.openFile({ file, base: 'iraq' }, CALL)) };
}
