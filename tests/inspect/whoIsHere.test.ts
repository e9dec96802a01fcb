import { expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

const table = (header: string) => [
  `Governorate;Date;${header}`,
  'Erbil;2024-03-31;100',
  'Dahuk;2024-03-31;50',
];

test.each([
  ['IDP population', 'idps individuals'],
  ['idpPopulation', 'idps individuals'],
  ['Estimated IDP population (HH)', 'idps families'],
  ['IDP stock (Ind.)', 'idps individuals'],
  ['IDP caseload', 'idps individuals'],
  ['Est. IDPs', 'idps individuals'],
  ['Remaining IDPs', 'idps individuals'],
  ['IDP HH residing', 'idps families'],
  ['Hosted IDPs', 'idps individuals'],
  ['Returnee population', 'returnees individuals'],
  ['Population déplacée', 'idps individuals'],
  ['النازحون داخلياً', 'idps individuals'],
  ['السكان النازحون', 'idps individuals'],
  ['ئاوارەی ناوخۆ', 'idps individuals'],
])('“%s” counts %s', async (header, counted) => {
  expect(shortTotals(await inspectedLines(table(header)))).toEqual([
    `2024-03-31 level 1: 150 ${counted} (2/2)`,
  ]);
});

test.each([
  ['residents', 'Population'],
  ['residents', 'Host population'],
  ['residents', 'Host community population'],
  ['residents too', 'Population + IDPs'],
  ['residents too', 'Population, IDPs'],
  ['residents too', 'السكان / النازحين'],
  ['who hosts', 'IDP hosting population'],
  ['who hosts', 'Host IDP population'],
  ['who hosts', 'Families hosting IDPs'],
  ['a rate', 'IDPs/1000 population'],
  ['a share', 'IDPs of total population'],
  ['an age', 'IDP population 0-17'],
  ['an age', 'IDP caseload 60+'],
  ['who is not back', 'Returned IDPs remaining displaced'],
  ['who hosts', 'IDP hosting households'],
  ['who hosts', 'Hosted IDPs by families'],
  ['residents among others', 'Population IDP + host'],
  ['a share', 'IDPs / population'],
  ['a part', 'IDP population in need'],
  ['those of the East', 'PDI Est'],
])('%s are no people displaced: “%s”', async (_, header) => {
  const read = await inspectedLines([
    `Governorate;Date;IDP individuals;${header}`,
    'Erbil;2024-03-31;100;7',
    'Dahuk;2024-03-31;50;8',
  ]);
  expect(shortTotals(read)).toEqual(['2024-03-31 level 1: 150 idps individuals (2/2)']);
  expect(read.observations).toBe(2); // and no shelter of theirs
});

test('dates beside such words date their columns', async () => {
  const wide = ['Governorate;IDP population 2022;IDP population 2023', 'Erbil;100;90', 'Dahuk;50;60'];
  expect(shortTotals(await inspectedLines(wide))).toEqual([
    '2022-12-31 level 1: 150 idps individuals (2/2)',
    '2023-12-31 level 1: 150 idps individuals (2/2)',
  ]);
});

test('hosts without a word for IDPs may be residents', async () => {
  const read = await inspectedLines([
    'Governorate;Date;IDPs;Host_IND;Host HH',
    'Erbil;2024-03-31;100;70;9',
    'Dahuk;2024-03-31;50;80;8',
  ]);
  expect(shortTotals(read)).toEqual(['2024-03-31 level 1: 150 idps individuals (2/2)']);
  expect(read.observations).toBe(2);
});
