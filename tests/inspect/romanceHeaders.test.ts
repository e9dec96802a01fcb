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

test.each(['Fecha de inicio,Fecha de fin', 'Fecha desde,Fecha hasta', 'Date de début,Date de fin'])(
  'a period has its start and its end: %s',
  async (header) => {
    const read = await inspectedLines([
      `Provincia,${header},Llegadas (personas)`,
      'Chocó,2018-01-01,2018-01-31,10',
      'Nariño,2018-01-01,2018-01-31,20',
    ]);
    expect(shortTotals(read)).toEqual(['2018-01-31 level 1: 30 arrivals individuals (2/2)']);
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
