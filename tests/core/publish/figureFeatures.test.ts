import { expect, test } from 'vitest';
import { figureFeatures, type Outlined } from '../../../src/core/publish/figureFeatures';
import { cubeOf } from '../cubeOf';

const CUBE = cubeOf(['2015-09-29 Dahuk 426294', '2015-09-29 Erbil <5', '2015-09-29 Anbar 0']);
const CLOCKWISE = [
  [0, 0],
  [0, 9],
  [9, 9],
  [9, 0],
  [0, 0],
];
const HOLE = [
  [1, 1],
  [2, 1],
  [2, 2],
  [1, 1],
];
const geometry = { type: 'Polygon' as const, coordinates: [CLOCKWISE, HOLE] };

test('each outline has the figure of its place; a missing one is null with its reason, zero is zero', () => {
  const outlined = ['Dahuk', 'Erbil', 'Anbar', 'Basrah'].map((place) => ({
    place,
    code: place,
    name: `the ${place}`,
    geometry,
  }));
  const collection = figureFeatures(outlined, CUBE, 0, null, ['What it says.']) as {
    type: string;
    about: string[];
    features: { type: string; properties: Record<string, unknown>; geometry: object }[];
  };
  expect([collection.type, collection.about]).toEqual(['FeatureCollection', ['What it says.']]);
  expect(collection.features.map(({ properties }) => properties)).toEqual([
    {
      pcode: 'Dahuk',
      name: 'the Dahuk',
      reference_date: '2015-09-29',
      round: null,
      idps_individuals: 426_294,
      upper_bound: null,
      status: 'reported',
      source_id: 's',
      source_row: 2,
    },
    expect.objectContaining({ pcode: 'Erbil', idps_individuals: null, upper_bound: 4, status: 'suppressed' }),
    expect.objectContaining({ pcode: 'Anbar', idps_individuals: 0, status: 'reported' }),
    expect.objectContaining({
      pcode: 'Basrah',
      idps_individuals: null,
      status: 'not_reported',
      source_row: null,
    }),
  ]);
  expect(collection.features.every(({ type }) => type === 'Feature')).toBe(true);
});

test.each([
  ['of d3-geo', [CLOCKWISE, HOLE]],
  ['of the standard', [CLOCKWISE.toReversed(), HOLE.toReversed()]],
])('outlines in the winding %s are written in that of RFC 7946', (_, coordinates) => {
  const wound = [CLOCKWISE.toReversed(), HOLE.toReversed()];
  const written = (geometry: Outlined['geometry']) =>
    figureFeatures([{ place: 'Dahuk', code: null, name: 'Dahuk', geometry }], CUBE, 0, null, []) as {
      features: { geometry: object }[];
    };
  expect(written({ type: 'Polygon', coordinates }).features[0]?.geometry).toEqual({
    type: 'Polygon',
    coordinates: wound,
  });
  expect(written({ type: 'MultiPolygon', coordinates: [coordinates] }).features[0]?.geometry).toEqual({
    type: 'MultiPolygon',
    coordinates: [wound],
  });
});
