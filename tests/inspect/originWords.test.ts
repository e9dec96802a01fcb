import { expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

test.each([
  'Area of origin',
  'from_governorate',
  'Original governorate',
  'Governorate of habitual residence',
  'Displaced from',
  'Came from',
  'Originally from',
  'شوێنی ڕەسەن',
  'پارێزگای ڕەسەن',
])('“%s” is where people lived before, and its rows are added up', async (header) => {
  const read = await inspectedLines([
    `Governorate;${header};Date;IDP individuals`,
    'Erbil;Ninewa;2024-03-31;100',
    'Erbil;Anbar;2024-03-31;10',
    'Dahuk;Ninewa;2024-03-31;50',
  ]);
  expect(shortTotals(read)).toEqual(['2024-03-31 level 1: 160 idps individuals (2/2)']);
  expect(read.questions).toEqual([]);
});

test('a habitual residence that people live in is no origin', async () => {
  const read = await inspectedLines([
    'Governorate;Date;IDP individuals;Habitual residence;Rented',
    'Erbil;2024-03-31;100;40;60',
  ]);
  expect(read.observations).toBe(3);
});

test('a header that counts people of an origin is none', async () => {
  const read = await inspectedLines([
    'Governorate;Date;IDP individuals;From governorate HH',
    'Erbil;2024-03-31;100;5',
    'Dahuk;2024-03-31;50;6',
  ]);
  expect(shortTotals(read)).toContain('2024-03-31 level 1: 150 idps individuals (2/2)');
});

test('returnees are counted at home', async () => {
  const read = await inspectedLines([
    'Home governorate;Date;Returnees',
    'Anbar;2024-03-31;600',
    'Ninewa;2024-03-31;60',
    'Salah al-Din;2024-03-31;30',
  ]);
  expect(shortTotals(read)).toEqual(['2024-03-31 level 1: 690 returnees individuals (3/3)']);
});
