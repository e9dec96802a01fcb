import { expect, test } from 'vitest';
import { cellsIn, readRows } from './readRows';

const capacitiesOf = (lines: readonly string[]) =>
  readRows(lines).places.map(({ name, capacity }) => [
    name,
    capacity?.per,
    capacity?.steps.map(({ day, people }) => `${day} ${people}`).join(),
  ]);

test('a capacity is of the place of its row and is added to no people', () => {
  const read = readRows([
    'date;governorate;idps;capacity',
    '2024-03-31;Dahuk;50;400',
    '2024-03-31;Erbil;70;',
  ]);
  expect(cellsIn(read.series)).toEqual([
    '1: individuals 2024-03-31 IQG09: reported 50',
    '1: individuals 2024-03-31 IQG11: reported 70',
  ]);
  expect(read.places.map(({ name, capacity }) => [name, capacity])).toEqual([
    ['Dahuk', { per: 'total', steps: [{ day: '2024-03-31', people: 400 }] }],
    ['Erbil', undefined],
  ]);
});

test('of a crossing with a direction it is of a day, and holds from the day it changes', () => {
  const lines = [
    'date;crossing;direction;individuals;capacity',
    '2024-06-03;Alpha;in;5;150',
    '2024-06-01;Alpha;in;5;100',
    '2024-06-02;Alpha;in;5;100',
    '2024-06-02;Alpha;out;5;100',
    '2024-06-04;Alpha;in;5;n/a',
  ];
  expect(capacitiesOf(lines)).toEqual([['Alpha', 'day', '2024-06-01 100,2024-06-03 150']]);
});

test('rows that contradict each other about a day say nothing of it, and that is noted', () => {
  const lines = [
    'date;crossing;direction;individuals;capacity',
    '2024-06-01;Alpha;in;5;100',
    '2024-06-01;Alpha;out;5;200',
  ];
  expect(capacitiesOf(lines)).toEqual([['Alpha', undefined, undefined]]);
  expect(readRows(lines).issues).toContain('warning capacities_differ ×1');
});

test('zero is a capacity; that of a camp is not that of its governorate', () => {
  const closed = ['date;crossing;direction;individuals;capacity', '2024-06-01;Alpha;in;5;0'];
  expect(capacitiesOf(closed)).toEqual([['Alpha', 'day', '2024-06-01 0']]);
  const camps = ['date;governorate;site;idps;capacity', '2024-06-01;Dahuk;Camp A;5;9'];
  expect(capacitiesOf(camps)).toEqual([['Dahuk', undefined, undefined]]);
});

test('a column of texts under such a header is none', () => {
  const lines = ['date;places;idps', '2024-06-01;Dahuk;5', '2024-06-01;Erbil;6'];
  expect(cellsIn(readRows(lines).series)).toHaveLength(2);
});
