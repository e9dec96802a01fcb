import { expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

test.each([
  ['Province;Department', 'San Martín'],
  ['Provincia;Departamento', 'San Martín'],
  ['Province;Département', 'San Martín'],
  ['Estado;Municipio', 'Benito Juárez'],
  ['admin1Name;admin2Name', 'San Martín'],
  ['Departamento;Municipio', 'San Martín'],
  ['Department;Province', 'San Martín'],
])('smaller places of one name stay apart under “%s”', async (places, name) => {
  const one = await inspectedLines([
    `${places};Date;IDPs`,
    ...['Mendoza', 'Corrientes', 'Chaco', 'Salta', 'San Juan'].map(
      (larger, index) => `${larger};${name};2020-01-31;${10 * (index + 1)}`,
    ),
    'San Juan;Rivadavia;2020-01-31;7',
    'Mendoza;Rivadavia;2020-01-31;7',
  ]);
  expect(shortTotals(one)).toEqual([
    '2020-01-31 level 1: 164 idps individuals (5/5)',
    '2020-01-31 level 2: 164 idps individuals (7/7)',
  ]);
  expect(one.issues.filter(({ severity }) => severity === 'ask')).toEqual([]);
});

test('a department with municipalities below it is as it was, and so is one alone', async () => {
  const both = await inspectedLines([
    'Provincia;Departamento;Municipio;Date;IDPs',
    'Mendoza;San Martín;Palmira;2020-01-31;10',
    'Mendoza;San Martín;Montecaseros;2020-01-31;20',
  ]);
  expect(both.totals.at(-1)).toMatchObject({ adminLevel: 2, value: 30, expected: 2 });
  const alone = await inspectedLines(['Department;Date;IDPs', 'Ouest;2020-01-31;10']);
  expect(shortTotals(alone)).toEqual(['2020-01-31 level 1: 10 idps individuals (1/1)']);
});

test('a status beside municipalities of a department is no state', async () => {
  const one = await inspectedLines([
    'Departamento;Municipio;Estado;Date;IDPs',
    'Meta;Granada;Activo;2020-01-31;10',
    'Cundinamarca;Granada;Cerrado;2020-01-31;20',
  ]);
  expect(shortTotals(one)).toContain('2020-01-31 level 2: 30 idps individuals (2/2)');
});

test.each(['Activo', 'Abierto', 'Cerrado', 'No operativo', 'En funcionamiento', 'Funcional (parcial)'])(
  'so is one beside municipalities alone: %s',
  async (says) => {
    const one = await inspectedLines([
      'Municipio;Estado;Date;IDPs',
      `Tapachula;${says};2020-01-31;10`,
      'Juchitán;Otro;2020-01-31;20',
    ]);
    expect(one.totals.map(({ adminLevel, value }) => [adminLevel, value])).toEqual([[2, 30]]);
  },
);

test.each([
  ['Department;Region', 'Cortés;Norte', 'Yoro;Norte'],
  ['Departamento;Region', 'Cortés;Norte', 'Yoro;Norte'],
  ['Departamento;Región', 'Cortés;Norte', 'Yoro;Norte'],
  ['Region;Departamento', 'Norte;Cortés', 'Norte;Yoro'],
])('regions beside departments are no second level: %s', async (header, first, second) => {
  const rows = [`${first};2020-01-31;10`, `${second};2020-01-31;20`];
  const one = await inspectedLines([`${header};Date;IDPs`, ...rows]);
  expect(one.totals.map(({ adminLevel, value }) => [adminLevel, value])).toEqual([[1, 30]]);
});

test('a state whose name begins like a status is one: Nuevo León', async () => {
  const rows = ['Nuevo León;Allende;2020-01-31;10', 'Coahuila;Allende;2020-01-31;20'];
  const one = await inspectedLines(['Estado;Municipio;Date;IDPs', ...rows]);
  expect(one.totals.map(({ adminLevel, expected }) => [adminLevel, expected])).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

test('a département of a région is the second level', async () => {
  const one = await inspectedLines(['Région;Département;Date;PDI', 'Diffa;Bosso;2020-01-31;10']);
  expect(one.totals.map(({ adminLevel }) => adminLevel)).toEqual([1, 2]);
});
