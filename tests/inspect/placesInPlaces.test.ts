import { expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

/** The level of each column of places by its header, and the sum of their figures at each level. */
async function placesOf(header: string, ...rows: readonly string[]) {
  const one = await inspectedLines([`${header};Date;IDPs`, ...rows.map((row) => `${row};2020-01-31;100`)]);
  const columns = one.columns.slice(0, header.split(';').length);
  return {
    levels: columns.map(({ role }) => (role.is === 'place' ? role.level : role.is)),
    sums: one.totals.map(({ value }) => value),
  };
}

test.each([
  ['Région;Département;Commune', [1, 2, 3]],
  ['Région;Département;Arrondissement', [1, 2, 3]],
  ['Province;Département;Commune', [1, 2, 3]],
  ['Región;Departamento;Municipio', ['unused', 1, 2]],
  ['Region;Department;Commune', ['unused', 1, 2]],
])('no level of three is lost: %s', async (header, levels) => {
  const rows = ['Dakar;Pikine;Thiaroye', 'Dakar;Pikine;Djida', 'Kolda;Velingara;Bonconto'];
  expect(await placesOf(header, ...rows)).toEqual({ levels, sums: [300, 300] });
});

test('of what is smaller than a department the smallest is told apart, by name and code', async () => {
  const four = await placesOf(
    'Région;Département;Arrondissement;Commune',
    'Dakar;Pikine;Thiaroye;Tivaouane',
    'Dakar;Pikine;Thiaroye;Djida',
  );
  expect(four).toEqual({ levels: [1, 2, 'unused', 3], sums: [200, 200] });
  const coded = await placesOf(
    'Région;Département;Commune;Code commune',
    'Dakar;Pikine;Thiaroye;SN010101',
    'Dakar;Pikine;Djida;SN010102',
  );
  expect(coded).toEqual({ levels: [1, 2, 3, 3], sums: [200, 200] });
});

test.each([
  'Departamento;Región',
  'Departement;Region',
  'Province;Region',
  'State;Region',
  'Departamento;Provincia',
  'Provincia;Departamento',
])('the larger place is the one in which the other lies: %s', async (header) => {
  const [larger = '', smaller = ''] = header.split(';');
  const rows = ['Beni;Moxos', 'Beni;Yacuma', 'Oruro;Cercado', 'Oruro;Poopó'];
  expect(await placesOf(header, ...rows)).toEqual({ levels: [1, 2], sums: [400, 400] });
  const turned = rows.map((row) => row.split(';').toReversed().join(';'));
  expect(await placesOf(`${smaller};${larger}`, ...turned)).toEqual({ levels: [2, 1], sums: [400, 400] });
});

test.each([
  ['Departamento;Provincia', ['Beni;Cercado', 'Tarija;Cercado', 'Oruro;Cercado', 'Cochabamba;Quillacollo']],
  ['Provincia;Departamento', ['Mendoza;Capital', 'San Juan;Capital', 'La Rioja;Capital', 'Salta;Capital']],
  ['Departamento;Provincia', ['Beni;Cercado', 'Oruro;Cercado', 'Pando;Sucre', 'Potosí;Sucre', 'Tarija;Arce']],
  ['Region;Departement', ['Nord;Centre', 'Sud;Centre']],
])('small places that share a name are none of those that hold others: %s', async (header, rows) => {
  expect((await placesOf(header, ...rows)).levels).toEqual([1, 2]);
});

test('a commune that shares its name with another holds no departments', async () => {
  const rows = ['Nord;Vallée;Centre', 'Sud;Plaine;Centre'];
  expect((await placesOf('Région;Département;Commune', ...rows)).levels).toEqual([1, 2, 3]);
});

test.each([
  ['Anbar;West', 'Ninewa;North', 'Anbar;Western', 'Ninewa;North'],
  ['Anbar;Centre', 'Ninewa;North', 'Anbar;Middle', 'Ninewa;Northern'],
  ['Anbar;South West', 'Ninewa;North', 'Anbar;South-West', 'Ninewa;North'],
])('a region written in two ways is a group of governorates: %s', async (west, north, western, northern) => {
  const one = await inspectedLines([
    'Governorate;Region;Date;IDPs',
    ...[west, north].map((row) => `${row};2020-01-31;100`),
    ...[western, northern].map((row) => `${row};2020-02-29;110`),
  ]);
  expect(one.columns[1]?.role.is).toBe('unused');
  expect(shortTotals(one)).toEqual([
    '2020-01-31 level 1: 200 idps individuals (2/2)',
    '2020-02-29 level 1: 220 idps individuals (2/2)',
  ]);
});

test('a region does not lie in its own code', async () => {
  const rows = ['South East;R1;Ha', 'South-East;R1;Hb', 'North;R2;Hc', 'Nord;R2;Hd', 'Far North;R2;He'];
  expect((await placesOf('Region;Region code;Province', ...rows)).levels).not.toContain(2);
});

test.each([
  ['in two of them', ['Norte;Beni', 'Norte;Yacuma', 'Sur;Beni', 'Este;Moxos']],
  ['one in each', ['Norte;Beni', 'Sur;Moxos']],
])('where rows do not show it, a region is a group of governorates: %s', async (_, rows) => {
  const { levels } = await placesOf('Region;Governorate', ...rows);
  expect(levels).toEqual(['unused', 1]);
});
