import { expect, test } from 'vitest';
import type { Answers } from '../../../../src/core/ingest/answers';
import { readRows } from './readRows';

const DAY = '2024-03-31';

function pointsOf(lines: readonly string[], answers: Answers = {}) {
  return readRows(lines, answers).places.map(({ name, point }) => [name, point]);
}

test('a crossing lies where the first row says that gives it coordinates on earth', () => {
  const lines = [
    'date;crossing;latitude;longitude;arrivals',
    `${DAY};Alpha;37.14;42.57;5`,
    `${DAY};Beta;;;6`,
    `${DAY};Gamma;0;0;7`,
    `${DAY};Delta;371.4;42;8`,
    `${DAY};Epsilon;0;12.5;9`,
  ];
  expect(pointsOf(lines)).toEqual([
    ['Alpha', [42.57, 37.14]],
    ['Beta', undefined],
    ['Gamma', undefined],
    ['Delta', undefined],
    ['Epsilon', [12.5, 0]],
  ]);
});

test('axes that a person exchanges are exchanged', () => {
  const lines = ['date;crossing;latitude;longitude;arrivals', `${DAY};Alpha;42.57;37.14;5`];
  expect(pointsOf(lines, { axes: 'swapped' })).toEqual([['Alpha', [42.57, 37.14]]]);
});

test('sites under a governorate are parts of it and no points of their own', () => {
  const lines = ['date;governorate;site;latitude;longitude;idps', `${DAY};Dahuk;Camp;36.9;42.9;5`];
  expect(pointsOf(lines)).toEqual([['Dahuk', undefined]]);
});
