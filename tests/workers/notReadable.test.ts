import { describe, expect, test } from 'vitest';
import { shippedPlaces } from '../../scripts/inspect/shippedPlaces';
import { sentence } from '../../scripts/inspect/sentence';
import { inspectBytes } from '../../scripts/inspect/inspectFile';
import { failureOf } from '../../src/workers/failed';

const IRAQ = shippedPlaces();
const feature = (geometry: unknown, properties: unknown = null) => ({
  type: 'Feature',
  geometry,
  properties,
});
const collection = (...features: readonly unknown[]) => ({ type: 'FeatureCollection', features });
const SQUARE = [[0, 0], [0, 1], [1, 1], [0, 0]]; // prettier-ignore
const CROOKED = { type: 'Polygon', coordinates: [[[0, 0], [1, 1], [2, 2], [3, 3]]] }; // prettier-ignore

/** The sentence on a file that gives no table. */
async function toldOf(text: string, file: string): Promise<string> {
  const failure = await inspectBytes(new TextEncoder().encode(text), file, IRAQ, {}).then(
    () => null,
    failureOf,
  );
  return failure ? sentence(failure) : 'a table';
}

describe('a map file without figures says what it is instead of a table:', () => {
  test.each([
    [
      'outlines alone',
      collection(feature({ type: 'Polygon', coordinates: [SQUARE] })),
      'The file map.geojson draws places and counts nothing. Open the figures first, then this file.',
    ],
    [
      'outlines with one property',
      collection(feature({ type: 'Polygon', coordinates: [SQUARE] }, { name: 'A' })),
      'The file map.geojson draws places and counts nothing. Open the figures first, then this file.',
    ],
    [
      'features that are all wrong',
      collection(feature({ type: 'Point', coordinates: [1] }), feature(CROOKED)),
      'Nothing in map.geojson can be used. Entry 1 of the file: The coordinates are not made as the type of shape asks; the feature is not on the map.',
    ],
    [
      'lines without properties',
      collection(feature({ type: 'LineString', coordinates: SQUARE })),
      'Nothing in map.geojson can be used. Entry 1 of the file: Lines and groups of points give no place on the map; the figures are kept.',
    ],
  ])('%s', async (_, root, said) => {
    expect(await toldOf(JSON.stringify(root), 'map.geojson')).toBe(said);
  });
});

test('counts under dates that read either way wait for the order of day and month', async () => {
  const table = 'Governorate,01/02/2015,01/03/2015\nAnbar,100,200\nErbil,1,2';
  expect(await toldOf(table, 'wide.csv')).toBe(
    'Day and month could be either way round in the column 01/02/2015. Say which one comes first.',
  );
});

describe('a table without what it needs names the line of its header', () => {
  test.each([
    [
      'of places',
      'Report\n\nid,name\n1,x',
      'No column with places was found. The columns are: id, name (line 3)',
    ],
    [
      'of records, which have no line',
      '[{"id":1,"name":"x"}]',
      'No column with places was found. The columns are: id, name',
    ],
  ])('%s', async (_, text, said) => {
    expect(await toldOf(text, 'list.csv')).toBe(said);
  });
});

test.each([
  [
    'As at 3x/04/23',
    'No row gave a figure, as no date could be read. Column and first cell: Date: As at 3x/04/23 (line 3)',
  ],
  [
    '1444-09-15',
    'No row gave a figure, as no date could be read. Column and first cell: Date: 1444-09-15 (line 3)',
  ],
])('a table without a date that can be read names the column and a cell: %s', async (date, said) => {
  const rows = ['Governorate,IDPs,Date', `Ninewa,246000,${date}`, `Anbar,36000,${date}`];
  expect(await toldOf(['IDPs of Iraq', ...rows].join('\n'), 'table.csv')).toBe(said);
});

test('a table most of whose dates are missing does not say that they cannot be read', async () => {
  const text = 'Governorate,IDPs,Date\nNinewa,6,\nAnbar,7,\nErbil,5,soon';
  expect(await toldOf(text, 'table.csv')).toBe('No figures were found in table.csv.');
});
