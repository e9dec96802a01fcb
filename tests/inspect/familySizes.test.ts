import { expect, test } from 'vitest';
import { inspectedLines } from './inspected';

const counted = async (header: string, sizes: readonly string[]) => {
  const [first = '', second = ''] = sizes;
  const one = await inspectedLines([
    `Governorate;Date;${header};IDP families`,
    `Anbar;2020-01-31;${first};100`,
    `Ninewa;2020-01-31;${second};200`,
  ]);
  return one.totals.map(({ unit, value }) => `${value} ${unit}`);
};

test.each([
  'Average family size',
  'HH size',
  'IDPs per HH',
  'Persons per household',
  'IDPs/HH',
  'IDPs/Family',
  'Individuals / Household',
  'Persons:HH',
  'Taille du ménage',
  'Personas/familia',
  'متوسط حجم الأسرة',
  'أفراد/أسرة',
])('how many people are in a family is no count: “%s”', async (header) => {
  expect(await counted(header, ['6', '5.5'])).toEqual(['300 families']);
});

test.each([
  [
    'wrong',
    ['Anbar;2020-01-31;6;100', 'Ninewa;2020-01-31;55;200', 'Erbil;2020-01-31;5.5;300'],
    '600 families',
  ],
  [
    'of few families',
    ['Anbar;2020-01-31;6;100', 'Ninewa;2020-01-31;25;4', 'Erbil;2020-01-31;5;300'],
    '404 families',
  ],
  [
    'in a row of totals',
    ['Anbar;2020-01-31;6;100', 'Ninewa;2020-01-31;8;50', 'Total;;14;150'],
    '150 families',
  ],
  ['all below the families', ['Anbar;2020-01-31;35;100', 'Ninewa;2020-01-31;42;200'], '300 families'],
])('nor where a larger number is %s', async (_, rows, families) => {
  const one = await inspectedLines(['Governorate;Date;IDPs/HH;HH', ...rows]);
  expect(one.totals.map(({ unit, value }) => `${value} ${unit}`)).toEqual([families]);
});

test('nor where nothing else is counted', async () => {
  const lines = ['Governorate;Date;Individuals/HH', 'Anbar;2020-01-31;6'];
  await expect(inspectedLines(lines)).rejects.toThrow('no_count_column');
});

test('larger numbers below a stroke are of people', async () => {
  expect(await counted('Individuals/Households', ['600', '12'])).toEqual(['612 individuals', '300 families']);
});
