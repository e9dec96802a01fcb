import { expect, test } from 'vitest';
import { coordinateIn } from '../../../../src/core/ingest/read/coordinate';
import { inspectedLines } from '../../../inspect/inspected';
import { readRows } from './readRows';

test.each([
  ['36.19', 36.19],
  ['-36.19', -36.19],
  [`36°11'30"N`, 36 + 11 / 60 + 30 / 3600],
  [`N 36° 11' 30.6"`, 36 + 11 / 60 + 30.6 / 3600],
  ['36°11′30″ n', 36 + 11 / 60 + 30 / 3600],
  [`36º11’30’’S`, -(36 + 11 / 60 + 30 / 3600)],
  [`36°11.5'N`, 36 + 11.5 / 60],
  [`-0°30'0"`, -0.5],
  ['36.19° N', 36.19],
  ['36.19S', -36.19],
  ['٣٦°١١′٣٠″N', 36 + 11 / 60 + 30 / 3600],
])('degrees of latitude in “%s”', (cell, degrees) =>
  expect(coordinateIn(cell, 'latitude')).toBeCloseTo(degrees, 9),
);

test('west lies below zero', () =>
  expect(coordinateIn(`72°20'W`, 'longitude')).toBeCloseTo(-(72 + 1 / 3), 9));

test.each([
  ['', 'latitude'],
  [`36°11'30"E`, 'latitude'],
  [`44°00'30"N`, 'longitude'],
  [`44°00'30"O`, 'longitude'],
  [`-36°11'30"S`, 'latitude'],
  [`N36°11'30"N`, 'latitude'],
  [`36°61'30"N`, 'latitude'],
  [`36°11'60"N`, 'latitude'],
  [`36°11.5'30"N`, 'latitude'],
  [`36.5°11'30"N`, 'latitude'],
  [`36°11'30"N 44°00'30"E`, 'latitude'],
  ['36 11 30', 'latitude'],
  ['36,19', 'latitude'],
  ['near Erbil', 'latitude'],
] as const)('no coordinate is in “%s” as a %s', (cell, axis) => expect(coordinateIn(cell, axis)).toBeNaN());

test('a crossing lies where degrees, minutes and seconds say', () => {
  const { places } = readRows([
    'date;crossing;latitude;longitude;arrivals',
    `2024-03-31;Alpha;37°30'00"N;42°15'00"E;5`,
  ]);
  expect(places.map(({ point }) => point)).toEqual([[42.25, 37.5]]);
});

test('sites that are told so are told of as single locations', async () => {
  const one = await inspectedLines([
    'Governorate;Site;Date;IDPs;Latitude;Longitude',
    `Dahuk;Domiz;2020-01-31;100;36°46'54"N;42°53'24"E`,
  ]);
  expect(one.issues.map(({ code }) => code)).toEqual(['location_level_coordinates']);
});
