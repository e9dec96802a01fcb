import { expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

const table = (header: string) => [
  `Governorate,Date,${header}`,
  'Erbil,2024-03-31,100',
  'Dahuk,2024-03-31,50',
];

test.each([
  ['New arrivals', 'arrivals individuals'],
  ['new_arrivals_hh', 'arrivals families'],
  ['newArrivals', 'arrivals individuals'],
  ['Newly arrived IDPs', 'arrivals individuals'],
  ['New IDP arrivals (HH)', 'arrivals families'],
  ['Nouvelles arrivées', 'arrivals individuals'],
  ['عدد الوافدين الجدد', 'arrivals individuals'],
  ['الوافدون (أسر)', 'arrivals families'],
  ['IDP inflow', 'arrivals individuals'],
  ['Outflow', 'departures individuals'],
  ['المغادرون', 'departures individuals'],
  ['Newly displaced individuals', 'displacements individuals'],
  ['Number of newly displaced HHs', 'displacements families'],
  ['newly_displaced_ind', 'displacements individuals'],
  ['Personnes nouvellement déplacées', 'displacements individuals'],
  ['اللاجئون (أفراد)', 'refugees individuals'],
])('“%s” counts %s', async (header, counted) => {
  expect(shortTotals(await inspectedLines(table(header)))).toEqual([
    `2024-03-31 level 1: 150 ${counted} (2/2)`,
  ]);
});

test.each(['New IDPs', 'New returnees', 'Cumulative arrivals', 'Cumulative displacements (individuals)'])(
  '“%s” beside people present is left to a person, as it may be a part of them or a sum over dates',
  async (header) => {
    const read = await inspectedLines([
      `Governorate,Date,IDPs,${header}`,
      'Erbil,2024-03-31,100,10',
      'Dahuk,2024-03-31,50,5',
    ]);
    expect(shortTotals(read)).toEqual(['2024-03-31 level 1: 150 idps individuals (2/2)']);
    expect(read.issues.map(({ code }) => code)).toContain('unused_numbers');
  },
);

test('a movement above who moved is no count of people present', async () => {
  const read = await inspectedLines([
    ';Inflow;;Stock;',
    'Governorate;IDPs;HH;IDPs;HH',
    'Erbil;10;2;100;20',
    'Dahuk;20;4;200;40',
  ]);
  expect(shortTotals(read)).toEqual([
    'undated level 1: 30 arrivals individuals (2/2)',
    'undated level 1: 6 arrivals families (2/2)',
    'undated level 1: 300 idps individuals (2/2)',
    'undated level 1: 60 idps families (2/2)',
  ]);
});

test('columns of dates are movements of their dates', async () => {
  const wide = ['Governorate;Newly displaced 2014;Newly displaced 2015', 'Erbil;100;90', 'Dahuk;50;60'];
  expect(shortTotals(await inspectedLines(wide))).toEqual([
    '2014-12-31 level 1: 150 displacements individuals (2/2)',
    '2015-12-31 level 1: 150 displacements individuals (2/2)',
  ]);
});
