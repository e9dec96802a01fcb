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
