import { expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

const DAY = '2024-03-31';

test.each([
  ['Spanish', 'Departamento,Municipio,Desplazados internos (personas),Hogares,Fecha'],
  [
    'Spanish, otherwise',
    'Provincia,Municipio,Número de personas desplazadas,Número de familias desplazadas,Fecha del reporte',
  ],
  ['Spanish, by letters', 'Código de departamento,Nombre del distrito,PDI (personas),PDI (familias),Fecha'],
  ['Portuguese', 'Província,Distrito,Pessoas deslocadas internamente,Agregados familiares,Data'],
  [
    'Portuguese, by population',
    'Província,Distrito,População deslocada (pessoas),Agregados Familiares (AF),Data',
  ],
  ['Portuguese, by number', 'Província,Distrito,N.º de pessoas deslocadas,Nº de famílias deslocadas,Data'],
  ['Spanish, by population', 'Departamento,Municipio,Población desplazada (personas),Hogares,Fecha'],
  ['French', 'Province,Territoire,Personnes déplacées internes,Ménages,Date'],
])('headers in %s', async (_, header) => {
  const read = await inspectedLines([
    header,
    `Chocó,Quibdó,900,220,${DAY}`,
    `Chocó,Bagadó,100,20,${DAY}`,
    `Nariño,Pasto,50,10,${DAY}`,
  ]);
  expect(shortTotals(read).toSorted()).toEqual([
    `${DAY} level 1: 1050 idps individuals (2/2)`,
    `${DAY} level 1: 250 idps families (2/2)`,
    `${DAY} level 2: 1050 idps individuals (3/3)`,
    `${DAY} level 2: 250 idps families (3/3)`,
  ]);
  expect(read.questions).toEqual([]);
});

test.each([
  'Fecha de inicio,Fecha de fin',
  'Fecha desde,Fecha hasta',
  'Fecha inicial,Fecha final',
  'Date de début,Date de fin',
  'Data de início,Data de fim',
  'Data inicial,Data final',
])('a period has its start and its end: %s', async (header) => {
  const read = await inspectedLines([
    `Provincia,${header},Llegadas (personas)`,
    'Chocó,2018-01-01,2018-01-31,10',
    'Nariño,2018-01-01,2018-01-31,20',
  ]);
  expect(shortTotals(read)).toEqual(['2018-01-31 level 1: 30 arrivals individuals (2/2)']);
});

test.each([
  'População total',
  'Deslocados da população total',
  'Desplazados (población)',
  'População 0-17',
  'Población y desplazados',
  'População de acolhimento',
  'Desplazados en población',
])('a population that may be of residents counts nobody displaced: %s', async (header) => {
  const read = await inspectedLines([
    `Provincia,${header},Deslocados (pessoas),Data`,
    `Cabo Delgado,900,20,${DAY}`,
  ]);
  expect(shortTotals(read)).toEqual([`${DAY} level 1: 20 idps individuals (1/1)`]);
});

test.each(['Posto administrativo', 'Bairro', 'Aldeia'])(
  'what lies in a district adds up to it: %s',
  async (place) => {
    const read = await inspectedLines([
      `Província,Distrito,${place},Deslocados (pessoas),Data`,
      `Cabo Delgado,Pemba,Metuge,10,${DAY}`,
      `Cabo Delgado,Pemba,Chapa,20,${DAY}`,
    ]);
    expect(shortTotals(read)).toEqual(
      [1, 2].map((level) => `${DAY} level ${level}: 30 idps individuals (1/1)`),
    );
  },
);

test.each(['Población no desplazada', 'Población no retornada', 'Personas no desplazadas'])(
  'those who are not displaced are not counted as if they were: %s',
  async (header) => {
    const read = await inspectedLines([
      `Departamento,${header},Desplazados (personas),Fecha`,
      `Chocó,1000,10,${DAY}`,
    ]);
    expect(shortTotals(read)).toEqual([`${DAY} level 1: 10 idps individuals (1/1)`]);
  },
);

test.each(['Bairros', 'Aldeias', 'Postos administrativos', 'N.º de bairros'])(
  'numbers of places are no places: %s',
  async (header) => {
    const read = await inspectedLines([
      `Província,Distrito,${header},Deslocados (pessoas),Data`,
      `Cabo Delgado,Pemba,3,10,${DAY}`,
      `Cabo Delgado,Mecufi,4,20,${DAY}`,
    ]);
    const used = read.columns.find((column) => column.header === header);
    expect(used?.role.is).not.toBe('place');
  },
);

test('other people have words of their own', async () => {
  const read = await inspectedLines([
    'Departamento,Retornados (personas),Refugiados (personas),Tamaño del hogar,Fecha',
    `Chocó,7,8,5,${DAY}`,
  ]);
  expect(shortTotals(read)).toEqual([
    `${DAY} level 1: 7 returnees individuals (1/1)`,
    `${DAY} level 1: 8 refugees individuals (1/1)`,
  ]);
});
