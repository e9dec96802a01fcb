import { expect, test } from 'vitest';
import { inspectedLines } from './inspected';

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
  const [south, north, east] = ['Beni;Moxos', 'Beni;Yacuma', 'Oruro;Cercado'];
  expect(await placesOf(header, south, north, east)).toEqual({ levels: [1, 2], sums: [300, 300] });
  const turned = [south, north, east].map((row) => row.split(';').toReversed().join(';'));
  expect(await placesOf(`${smaller};${larger}`, ...turned)).toEqual({ levels: [2, 1], sums: [300, 300] });
});

test.each([
  ['in two of them', ['Norte;Beni', 'Norte;Yacuma', 'Sur;Beni', 'Este;Moxos']],
  ['one in each', ['Norte;Beni', 'Sur;Moxos']],
])('where rows do not show it, a region is a group of governorates: %s', async (_, rows) => {
  const { levels } = await placesOf('Region;Governorate', ...rows);
  expect(levels).toEqual(['unused', 1]);
});
