import { expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

test('an indicator says of each row which people it counts, and in which unit', async () => {
  const one = await inspectedLines([
    'date,governorate,indicator,value',
    '2019-01-31,Dahuk,IDP families,10',
    '2019-01-31,Dahuk,IDP individuals,60',
    '2019-01-31,Dahuk,Returnee families,3',
    '2019-01-31,Erbil,IDP families,20',
    '2019-01-31,Erbil,Schools,4',
    '2019-01-31,Erbil,,5',
  ]);
  expect(shortTotals(one)).toEqual([
    '2019-01-31 level 1: 30 idps families (2/2)',
    '2019-01-31 level 1: 60 idps individuals (1/2)',
    '2019-01-31 level 1: 3 returnees families (1/1)',
  ]);
  expect(shortIssues(one)).toContain('error unknown_kind ×2 row 6');
  expect(one.rows).toEqual({ physical: 7, records: 4, skipped: 1, rejected: 2 });
  expect(one.questions).toEqual([]);
  const value = one.columns.find(({ header }) => header === 'value');
  expect(value?.evidence).toContainEqual({ kind: 'rows', detail: 'indicator' });
});

test('families and individuals of one location are no contradiction', async () => {
  const one = await inspectedLines([
    'date,governorate,location,unit,IDPs',
    '2019-01-31,Dahuk,A,families,10',
    '2019-01-31,Dahuk,A,individuals,60',
    '2019-01-31,Dahuk,B,families,1',
  ]);
  expect(shortTotals(one)).toEqual([
    '2019-01-31 level 1: 11 idps families (1/1)',
    '2019-01-31 level 1: 60 idps individuals (1/1)',
  ]);
  expect(one.questions).toEqual([]);
});

test.each([
  [
    'individuals',
    ['Displaced people', 'Returned people'],
    ['10 idps individuals', '3 returnees individuals'],
  ],
  ['families', ['Displaced people', 'Returned people'], ['10 idps families', '3 returnees families']],
  ['IDPs', ['IDP families', 'IDP individuals'], ['10 idps families', '3 idps individuals']],
])('under “%s”, rows of %j say what the header leaves open', async (header, kinds, expected) => {
  const one = await inspectedLines([
    `date,governorate,population,${header}`,
    ...kinds.map((kind, index) => `2019-01-31,Dahuk,${kind},${[10, 3][index]}`),
  ]);
  expect(shortTotals(one)).toEqual(expected.map((figure) => `2019-01-31 level 1: ${figure} (1/1)`));
  expect(one.questions).toEqual([]);
});

test('a tag or a header of indicators leads to them, though most rows are of others', async () => {
  const rows = ['2019-01-31,Dahuk,IDPs,10', '2019-01-31,Dahuk,Schools,4', '2019-01-31,Dahuk,Hospitals,1'];
  const tags = '#date,#adm1+name,#indicator+name,#affected';
  for (const above of [[], [tags]]) {
    const one = await inspectedLines(['date,governorate,indicator,value', ...above, ...rows]);
    expect(shortTotals(one)).toEqual(['2019-01-31 level 1: 10 idps individuals (1/1)']);
    expect(one.rows.rejected).toBe(2);
  }
});

test('groups of HAPI stand beside their totals and are not added', async () => {
  const header =
    'location_code,population_group,gender,age_range,population,reference_period_start,reference_period_end';
  const rows = ['IRQ,REF,all,all,100,2023-01-01,2023-12-31', 'IRQ,RET,f,0-4,3,2023-01-01,2023-12-31'];
  await expect(inspectedLines([header, ...rows])).rejects.toThrow('no_count_column');
});

test('a person may say that a column tells what is counted', async () => {
  const lines = [
    'date,governorate,who,IDP families',
    '2019-01-31,Dahuk,returnees,3',
    '2019-01-31,Dahuk,IDPs,10',
  ];
  const one = await inspectedLines(lines, { columns: [{ header: 'who', role: { is: 'kind' } }] });
  expect(shortTotals(one)).toEqual([
    '2019-01-31 level 1: 3 returnees families (1/1)',
    '2019-01-31 level 1: 10 idps families (1/1)',
  ]);
});

test('where headers say what is counted, a word in the rows changes nothing', async () => {
  const one = await inspectedLines([
    'date,governorate,population,IDP families,Returnee families',
    '2019-01-31,Dahuk,IDPs,10,2',
    '2019-01-31,Erbil,Returnees,20,3',
  ]);
  expect(shortTotals(one)).toEqual([
    '2019-01-31 level 1: 30 idps families (2/2)',
    '2019-01-31 level 1: 5 returnees families (2/2)',
  ]);
});

test.each([
  ['Type de population', ['PDI', 'Retourné', 'Réfugiés'], ['Retournés de l’étranger', 'RPT']],
  ['Groupe de population', ['Déplacés internes', 'Retournés anciens PDI', 'Réfugié'], ['Anciens PDI']],
  [
    'Population group',
    ['IDP', 'Returnee (former IDP)', 'Refugee'],
    ['Returnee from abroad', 'Returnee (former refugee)', 'Former IDP', 'Former IDP households', 'TCN'],
  ],
])('under “%s”, %j are people counted here and %j are not', async (header, known, others) => {
  const one = await inspectedLines([
    `date;governorate;${header};individuals`,
    ...[...known, ...others].map((kind, index) => `2019-01-31;Dahuk;${kind};${10 * (index + 1)}`),
  ]);
  expect(shortTotals(one)).toEqual([
    '2019-01-31 level 1: 10 idps individuals (1/1)',
    '2019-01-31 level 1: 20 returnees individuals (1/1)',
    '2019-01-31 level 1: 30 refugees individuals (1/1)',
  ]);
  expect(shortIssues(one)).toContain(`error unknown_kind ×${others.length} row 5`);
  expect(one.rows.rejected).toBe(others.length);
});

test.each<[string, string[], string]>([
  ['in and out of camps', ['Anbar,IDPs in camps,100', 'Anbar,IDPs out of camps,50'], '150 idps individuals'],
  [
    'families, of whom some are told twice',
    [
      'Anbar,IDP families in camps,100',
      'Anbar,IDP families in rented houses,40',
      'Anbar,IDP families out of camps,50',
    ],
    '150 idps families',
  ],
  [
    'in camps and with hosts',
    ['Anbar,IDPs in camps,100', 'Anbar,IDPs in host communities,50'],
    '150 idps individuals',
  ],
  [
    'with the total of a place',
    ['Anbar,Returnees in camps,10', 'Anbar,Returnees out of camps,50', 'Anbar,Total,60'],
    '60 returnees individuals',
  ],
])('an indicator of people by where they live is a breakdown by shelter: %s', async (_, rows, whole) => {
  const one = await inspectedLines(['governorate,indicator,value', ...rows], { referenceDay: '2019-01-31' });
  expect(shortTotals(one)).toEqual([`2019-01-31 level 1: ${whole} (1/1)`]);
  expect(one.columns[1]?.role).toEqual({ is: 'key', dimension: 'shelter', by: 'name' });
  expect(one.questions.map(({ code }) => code)).not.toContain('measure');
});

test.each([
  ['all people beside those of a camp', ['Anbar,IDPs in camps,100', 'Anbar,IDPs,150']],
  ['people of two kinds', ['Anbar,IDPs in camps,100', 'Anbar,Returnees out of camps,50']],
])('no others are: %s', async (_, rows) => {
  const { columns } = await inspectedLines(['governorate,indicator,value', ...rows]);
  expect(columns[1]?.role).toEqual({ is: 'kind' });
});

test('a place that rows count in families alone lacks in individuals, and is not left out of what is expected', async () => {
  const one = await inspectedLines([
    'date,governorate,population,unit,figure',
    '2019-01-31,Ninewa,IDP,HH,100',
    '2019-01-31,Ninewa,IDP,Individuals,600',
    '2019-01-31,Kirkuk,IDP,HH,20',
  ]);
  expect(shortTotals(one)).toEqual([
    '2019-01-31 level 1: 120 idps families (2/2)',
    '2019-01-31 level 1: 600 idps individuals (1/2)',
  ]);
  expect(one.columns.at(-1)?.role).toMatchObject({ is: 'count', measure: 'idps' });
});

test.each<[string, string[], string[], string[]]>([
  [
    'shelters of IDPs beside returnees are added',
    ['Anbar,IDPs in camps,100', 'Anbar,IDPs out of camps,50', 'Anbar,Returnees,9'],
    ['150 idps individuals', '9 returnees individuals'],
    [],
  ],
  [
    'shelters within another are parts of it',
    [
      'Anbar,IDPs in camps,100',
      'Anbar,IDPs in formal camps,70',
      'Anbar,IDPs in informal camps,30',
      'Anbar,IDPs out of camps,50',
      'Anbar,IDPs in rented houses,40',
      'Anbar,Returnees,9',
    ],
    ['150 idps individuals', '9 returnees individuals'],
    ['warning part_of_rows ×3 row 3'],
  ],
  [
    'but not of one that counts families, or of returnees',
    [
      'Anbar,IDPs in camps,100',
      'Anbar,IDPs in rented houses,40',
      'Anbar,IDP families out of camps,10',
      'Anbar,Returnees out of camps,9',
    ],
    ['140 idps individuals', '10 idps families', '9 returnees individuals'],
    [],
  ],
  [
    'those of whom another row counts all are parts of it',
    ['Anbar,IDPs,150', 'Anbar,IDPs in camps,100', 'Anbar,IDPs in host communities,50'],
    ['150 idps individuals'],
    ['warning part_of_rows ×2 row 3'],
  ],
  [
    'and of a total, in whichever order',
    ['Anbar,IDPs in camps,100', 'Anbar,IDPs out of camps,50', 'Anbar,Total IDPs,150', 'Anbar,Returnees,9'],
    ['150 idps individuals', '9 returnees individuals'],
    ['warning part_of_rows ×2 row 2'],
  ],
  [
    'beside rows of something else',
    ['Anbar,IDPs in camps,100', 'Anbar,IDPs out of camps,50', 'Anbar,Schools,4'],
    ['150 idps individuals'],
    ['error unknown_kind ×1 row 4'],
  ],
])('people by where they live among other kinds: %s', async (_, rows, expected, told) => {
  const one = await inspectedLines(['governorate,indicator,value', ...rows], { referenceDay: '2019-01-31' });
  expect(shortTotals(one)).toEqual(expected.map((figure) => `2019-01-31 level 1: ${figure} (1/1)`));
  expect(shortIssues(one).filter((text) => !text.includes('small_cells'))).toEqual(told);
  expect(one.questions.map(({ code }) => code)).not.toContain('conflicting_rows');
});

test('a column of words is no count beside one of numbers, whatever its header names', async () => {
  const rows = ['Ninewa,Protracted,200', 'Ninewa,New,40', 'Duhok,Protracted,90'];
  const one = await inspectedLines(['Governorate,IDP type,Individuals', ...rows]);
  expect(one.columns.map(({ role }) => role.is)).toEqual(['place', 'unused', 'count']);
  expect(one.questions.map(({ code }) => code)).toContain('conflicting_rows');
});

test.each(['no access,suppressed', 'nil,nil', '-,n/a'])(
  'a count that only says why it has no figure stays one: %s',
  async (words) => {
    const [one = '', other = ''] = words.split(',');
    const rows = [`Ninewa,20,${one}`, `Dahuk,30,${other}`];
    const read = await inspectedLines(['Governorate,Refugee individuals,IDP individuals', ...rows]);
    expect(read.columns.map(({ role }) => role.is)).toEqual(['place', 'count', 'count']);
  },
);

test('who counted them is no label of an average', async () => {
  const rows = ['Max,Ninewa,200', 'Ali,Duhok,90'];
  const read = await inspectedLines(['Enumerator,Governorate,Individuals', ...rows]);
  expect(read.rows).toMatchObject({ records: 2, rejected: 0 });
});
