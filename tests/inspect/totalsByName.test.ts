import { expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const DAY = '2024-03-31';
const table = (...rows: readonly string[]) => [
  'Admin1,Admin2,IDP individuals,Date',
  ...rows.map((row) => `${row},${DAY}`),
];

test('a governorate under its own name among its districts is their total, where it is no district', async () => {
  const read = await inspectedLines(
    table(
      'Anbar,Anbar,1500',
      'Anbar,Ramadi,1000',
      'Anbar,Fallujah,500',
      'Dahuk,Zakho,60',
      'Dahuk,Sumel,40',
      'Dahuk,DAHUK Governorate,100',
    ),
  );
  expect(shortTotals(read)).toEqual([
    `${DAY} level 1: 1600 idps individuals (2/2)`,
    `${DAY} level 2: 1600 idps individuals (4/4)`,
  ]);
  expect(shortIssues(read)).toContain('warning mixed_admin_levels ×1 row 3');
});

test('one that is off is asked about where others show what they are', async () => {
  const read = await inspectedLines(
    table(
      'Anbar,Anbar,1500',
      'Anbar,Ramadi,1000',
      'Anbar,Fallujah,500',
      'Ninewa,Ninewa,950',
      'Ninewa,Mosul,700',
      'Ninewa,Sinjar,200',
    ),
  );
  expect(read.issues).toContainEqual(
    expect.objectContaining({ code: 'total_or_part', severity: 'ask', example: `Ninewa, ${DAY}: 950 ≠ 900` }),
  );
});

test('a district with the name of its governorate counts as one, also where the figures agree by chance', async () => {
  const read = await inspectedLines(
    table(
      'Erbil,Erbil,30',
      'Erbil,Soran,20',
      'Erbil,Shaqlawa,10',
      'Kirkuk,Kirkuk,700',
      'Kirkuk,Daquq,40',
      'Kirkuk,Dibis,20',
    ),
  );
  expect(shortTotals(read)[0]).toBe(`${DAY} level 1: 820 idps individuals (2/2)`);
});

test('in another country only sums that are no chance show totals', async () => {
  const rows = [
    'Darfur,Darfur,12345',
    'Darfur,Nyala,10000',
    'Darfur,Zalingei,2345',
    'Kassala,Kassala,7083',
    'Kassala,Aroma,7001',
    'Kassala,Telkuk,82',
  ];
  const read = await inspectedLines(table(...rows));
  expect(shortTotals(read)[0]).toBe(`${DAY} level 1: 19428 idps individuals (2/2)`);
  const off = await inspectedLines(table(...rows.map((row) => row.replace('7083', '7100'))));
  expect(shortTotals(off)[0]).toBe(`${DAY} level 1: 38873 idps individuals (2/2)`);
});

test('one figure alone takes no district that may be one for a total', async () => {
  const read = await inspectedLines(
    table(
      'Erbil,Erbil,1437',
      'Erbil,Soran,1437',
      'Kirkuk,Kirkuk,4211',
      'Kirkuk,Daquq,2011',
      'Kirkuk,Dibis,2200',
    ),
  );
  expect(shortTotals(read)[0]).toBe(`${DAY} level 1: 11296 idps individuals (2/2)`);
});

test('nor do the same figures at two dates, or families at six people each', async () => {
  const rows = ['Kirkuk,Kirkuk,4211', 'Kirkuk,Daquq,2011', 'Kirkuk,Dibis,2200'];
  const dates = [...table(...rows), ...rows.map((row) => `${row},2024-04-30`)];
  expect(shortTotals(await inspectedLines(dates))[0]).toBe(`${DAY} level 1: 8422 idps individuals (1/1)`);
  const both = ['Kirkuk,Kirkuk,4211,25266', 'Kirkuk,Daquq,2011,12066', 'Kirkuk,Dibis,2200,13200'];
  const read = await inspectedLines(['Admin1,Admin2,IDP families,IDP individuals', ...both]);
  expect(shortTotals(read)[0]).toBe('undated level 1: 8422 idps families (1/1)');
});

test('two figures do, and each governorate is named', async () => {
  const read = await inspectedLines([
    ...table('Kirkuk,Kirkuk,4211', 'Kirkuk,Daquq,2011', 'Kirkuk,Dibis,2200'),
    ...['Kirkuk,Kirkuk,4321', 'Kirkuk,Daquq,2001', 'Kirkuk,Dibis,2320'].map((row) => `${row},2024-04-30`),
  ]);
  expect(shortTotals(read)[0]).toBe(`${DAY} level 1: 4211 idps individuals (1/1)`);
  expect(read.issues).toContainEqual(
    expect.objectContaining({ code: 'totals_row', severity: 'info', row: 2, count: 1, example: 'Kirkuk' }),
  );
});

test('a small sum is chance, also where no district is known by the name', async () => {
  const read = await inspectedLines(
    table('Baghdad,Baghdad,3', 'Baghdad,Karkh,1', 'Baghdad,Mahmoudiya,2', 'Anbar,Ramadi,5'),
  );
  expect(shortTotals(read)[0]).toBe(`${DAY} level 1: 11 idps individuals (2/2)`);
});
