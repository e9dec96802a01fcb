import { expect, test } from 'vitest';
import type { Day } from '../../../src/core/domain/day';
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

test('on a map of change each outline has its change, or why there is none', () => {
  const outlined = ['Dahuk', 'Anbar'].map((place) => ({ place, code: place, name: place, geometry }));
  const written = { code: null, name: '', after: null };
  const changes = new Map([
    ['Dahuk', { ...written, before: 400_000, absolute: 26_294, percent: 6.5735, note: '' }],
    ['Anbar', { ...written, before: null, absolute: null, percent: null, note: 'before: notReported' }],
  ]);
  const compared = { day: '2015-08-31' as Day, changes };
  const { features } = figureFeatures(outlined, CUBE, 0, null, [], compared) as {
    features: { properties: Record<string, unknown> }[];
  };
  expect(features.map(({ properties }) => properties)).toMatchObject([
    {
      idps_individuals: 426_294,
      change_since: '2015-08-31',
      change_from: 400_000,
      change: 26_294,
      change_percent: 6.57,
      change_note: '',
    },
    {
      idps_individuals: 0,
      change_since: '2015-08-31',
      change_from: null,
      change: null,
      change_percent: null,
      change_note: 'before: notReported',
    },
  ]);
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
