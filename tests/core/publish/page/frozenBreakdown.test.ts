import { expect, test } from 'vitest';
import { frozenBreakdown } from '../../../../src/core/publish/page/frozenBreakdown';
import type { FrozenFigure } from '../../../../src/core/publish/frozen/frozenFigures';
import { toldOver } from '../../../../src/core/publish/page/toldOver';
import { day } from '../../cubeOf';
import { made } from '../smallPublication';

const { data } = made().snapshot;

function over(...places: string[]) {
  const query = { dataset: 'small', measure: 'idps', dimension: 'shelter', places } as const;
  return frozenBreakdown(data, query).dates;
}

test('the parts of the country are the sums that were published, though parts of its places are suppressed', () => {
  const parts = [
    { key: 'camp', value: 5221 },
    { key: 'host', value: 145 },
    { key: 'unknown', value: 15 },
  ];
  const told = { day: '2015-10-31', parts, suppressed: [], lowerBounds: [], total: 5381 };
  expect(over('Dahuk', 'Erbil', 'Anbar')).toEqual([told]);
});

test('a suppressed part is named, and is neither a zero nor in a sum', () => {
  const suppressed = ['camp', 'unknown'];
  const told = { day: '2015-10-31', parts: [], suppressed, lowerBounds: [], total: 4324 };
  expect(over('Dahuk')).toEqual([told]);
});

test('another measure or breakdown has no date', () => {
  const query = { dataset: 'small', measure: 'idps', dimension: 'origin', places: ['Dahuk'] } as const;
  expect(frozenBreakdown(data, query).dates).toEqual([]);
  expect(frozenBreakdown(data, { ...query, measure: 'returnees', dimension: 'shelter' }).dates).toEqual([]);
});

const ROWS = [
  row('Dahuk', 20),
  row('Erbil', null),
  row('Anbar', 70),
  { ...row('kri', 24), level: 'set' as const },
];
const PLACES = [{ id: 'kri', level: 'set' as const, members: ['Dahuk', 'Erbil', 'Basrah'] }];

test.each([
  [['Dahuk', 'Erbil'], { value: 24, isSuppressed: false }],
  [['Dahuk', 'Erbil', 'Basrah'], { value: 24, isSuppressed: false }], // nothing was told of Basrah
  [['Dahuk', 'Anbar'], { value: 90, isSuppressed: false }],
  [['Erbil', 'Anbar'], { value: 70, isSuppressed: true }],
  [['Erbil'], { value: 0, isSuppressed: true }],
])('over %j a sum is told as it was published, or as a lower bound: %j', (asked, told) => {
  expect(toldOver(ROWS, PLACES, asked).get('camp')).toEqual(told);
});

test('over places without a figure nothing is told', () => {
  expect(toldOver(ROWS, PLACES, ['Basrah']).size).toBe(0);
});

function row(place: string, value: number | null): FrozenFigure {
  return {
    measure: 'idps',
    unit: 'families',
    dimension: 'shelter',
    key: 'camp',
    day: day('2015-10-31'),
    round: null,
    place,
    level: 'governorate',
    members: [],
    value,
    upper: null,
    status: value === null ? 'suppressed' : 'reported',
    carriedFrom: null,
    source: null,
  };
}
