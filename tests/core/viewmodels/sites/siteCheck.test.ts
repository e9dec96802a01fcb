import { expect, test } from 'vitest';
import { PlaceFinder } from '../../../../src/core/viewmodels/sites/placeFinder';
import { checkSites } from '../../../../src/core/viewmodels/sites/siteCheck';
import { siteTable } from './siteTables';

const square = (west: number) => [
  [west, 0],
  [west + 1, 0],
  [west + 1, 1],
  [west, 1],
];
const FINDER = new PlaceFinder([
  { place: 'IQG09', rings: [square(0)] },
  { place: 'IQG10', rings: [square(1)] },
]);

const COUNT = { '2020-01-31': '10' };
const TABLE = siteTable([
  ['Right', [0.5, 0.5], 'IQG09', COUNT],
  ['Just over', [1.01, 0.5], 'IQG09', COUNT],
  ['Far over', [1.9, 0.5], 'IQG09', COUNT],
  ['At sea', [5, 0.5], 'IQG10', COUNT],
  ['Unknown', [0.5, 0.5], 'off:Nowhere', COUNT],
  ['Unstated', [0.5, 0.5], null, COUNT],
  ['Unlocated', null, 'IQG09', COUNT],
]);

test('sites that lie elsewhere come with the place they lie in, the farthest first', () => {
  const { elsewhere } = checkSites(TABLE, 'governorate', FINDER);
  const told = elsewhere.map(({ site, stated, found, kilometres }) => [
    TABLE.names[site],
    stated,
    found,
    kilometres === null ? null : Math.round(kilometres),
  ]);
  expect(told).toEqual([
    ['Unknown', 'off:Nowhere', 'IQG09', null],
    ['At sea', 'IQG10', null, 334],
    ['Far over', 'IQG09', 'IQG10', 100],
    ['Just over', 'IQG09', 'IQG10', 1],
  ]);
});

test('every site is counted once', () => {
  const { elsewhere, agreeing, unstated, unlocated } = checkSites(TABLE, 'governorate', FINDER);
  expect([elsewhere.length, agreeing, unstated, unlocated]).toEqual([4, 1, 1, 1]);
});

test('a governorate is no district', () => {
  expect(checkSites(TABLE, 'district', FINDER)).toMatchObject({ elsewhere: [], agreeing: 0, unstated: 6 });
});
