import { expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

const placesOf = async (header: string) => {
  const { columns } = await inspectedLines([
    `Date;${header};Arrivals (individuals)`,
    '2023-05-01;Joda;1200',
    '2023-05-01;Renk;30',
  ]);
  return columns.flatMap(({ role }) => (role.is === 'place' ? [`${role.level} ${role.by}`] : []));
};

test.each([
  'Point of entry',
  'Point of Entry (PoE)',
  'POE',
  'PoE name',
  'Port of entry',
  'Point d’entrée',
  "Point d'entrée",
  'المنفذ',
  'منفذ حدودي',
  'المنفذ الحدودي',
  'Transit centre',
  'Transit center name',
  'Reception centre',
  'Reception_center',
])('a column of places where people cross a border or are received: “%s”', async (header) => {
  expect(await placesOf(header)).toEqual(['4 name']);
});

test.each([
  ['NAME_1', 1],
  ['NAME_2', 2],
  ['المحلية', 2],
  ['Upazila', 2],
  ['Kabupaten', 2],
  ['Nahia', 3],
  ['ناحية', 3],
  ['محافظة النزوح', 1],
  ['ولاية النزوح', 1],
  ["Province d'accueil", 1],
  ['Province d’accueil', 1],
  ['shapeName', 4],
])('a column of places of a level: “%s” is of level %d', async (header, level) => {
  expect(await placesOf(header)).toEqual([`${level} name`]);
});

test('the places of geoBoundaries are governorates where they are named so', async () => {
  const read = await inspectedLines(['shapeName,shapeType,IDP individuals,Date', 'Erbil,ADM1,5,2023-05-01']);
  expect(shortTotals(read)).toEqual(['2023-05-01 level 1: 5 idps individuals (1/1)']);
});

test.each(['Points of contact', 'Name 1', 'Familles d’accueil', 'تاريخ النزوح', 'Transit centres'])(
  'no column of places: “%s”',
  async (header) => {
    await expect(placesOf(header)).rejects.toThrow('no_place_column');
  },
);

test('a column of the people in a transit centre names no places', async () => {
  const read = await inspectedLines([
    'Governorate;Date;IDP individuals;Transit centre',
    'Erbil;2023-05-01;100;20',
    'Dahuk;2023-05-01;50;10',
  ]);
  expect(shortTotals(read)).toEqual(['2023-05-01 level 1: 150 idps individuals (2/2)']);
  expect(read.columns.map(({ role }) => role.is)).toEqual(['place', 'day', 'count', 'unused']);
});
