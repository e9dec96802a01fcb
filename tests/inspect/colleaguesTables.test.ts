import { describe, expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const DAY = '2023-12-31';

describe('columns that are no counts', () => {
  test('percentages of sexes and shelters add nothing up', async () => {
    const sexes = ['Governorate;Date;% Male;% Female', `Ninewa;${DAY};45;55`];
    await expect(inspectedLines(sexes)).rejects.toThrow('no_count_column');
    const one = await inspectedLines([
      'Governorate;Date;% in camps;% in host families;Average family size;IDP individuals',
      `Ninewa;${DAY};50;50;6;1000`,
    ]);
    expect(shortTotals(one)).toEqual([`${DAY} level 1: 1000 idps individuals (1/1)`]);
    expect(shortIssues(one)).toEqual([]);
  });
});

describe('headers of two rows', () => {
  test('may name sexes and ages below their groups', async () => {
    const one = await inspectedLines([
      'Governorate;Date;IDPs;;Sex;;Age;',
      ';;HH;IND;Male;Female;0-17;18+',
      `Ninewa;${DAY};40;220;100;120;60;160`,
    ]);
    expect(shortTotals(one)).toEqual([
      `${DAY} level 1: 40 idps families (1/1)`,
      `${DAY} level 1: 220 idps individuals (1/1)`,
    ]);
  });

  test('give each group its total', async () => {
    const one = await inspectedLines([
      'Governorate;Date;IDPs;;;Returnees;;',
      ';;Male;Female;Total;Male;Female;Total',
      `Ninewa;${DAY};100;120;220;10;20;30`,
    ]);
    expect(shortTotals(one)).toEqual([
      `${DAY} level 1: 220 idps individuals (1/1)`,
      `${DAY} level 1: 30 returnees individuals (1/1)`,
    ]);
  });
});

describe('months of headers', () => {
  test.each([
    ['janv. 2023', '2023-01-31'],
    ['févr. 2023', '2023-02-28'],
    ['juil. 2023', '2023-07-31'],
    ['ene. 2023', '2023-01-31'],
    ['dic. 2023', '2023-12-31'],
    ['05/2023', '2023-05-31'],
    ['06-2023', '2023-06-30'],
    ['202307', '2023-07-31'],
    ['2023M09', '2023-09-30'],
    ['2023-Q4', '2023-12-31'],
    ['Q1 2023', '2023-03-31'],
  ])('%s ends on %s', async (header, day) => {
    const one = await inspectedLines([`Governorate;March 2022;${header}`, 'Ninewa;7;8']);
    expect(shortTotals(one)).toEqual([
      '2022-03-31 level 1: 7 idps individuals (1/1)',
      `${day} level 1: 8 idps individuals (1/1)`,
    ]);
  });
});

describe('rows that add others up', () => {
  test.each(['All districts', 'Sum', 'National', 'Ensemble', 'Sous-total Ninewa', 'مجموع نينوى', 'إجمالي'])(
    '%s is not counted',
    async (label) => {
      const one = await inspectedLines([
        'Governorate;District;Date;IDP individuals',
        `Ninewa;Mosul;${DAY};100`,
        `Ninewa;Sinjar;${DAY};200`,
        label === 'All districts' ? `Ninewa;${label};${DAY};300` : `${label};;${DAY};300`,
      ]);
      expect(shortTotals(one)[0]).toBe(`${DAY} level 1: 300 idps individuals (1/1)`);
      expect(shortIssues(one)).toEqual(['info totals_row ×1 row 4']);
    },
  );

  test('the total of all shelters is none of them', async () => {
    const one = await inspectedLines([
      'Governorate;Date;Shelter type;IDP families',
      `Erbil;${DAY};Camp;10`,
      `Erbil;${DAY};Host families;5`,
      `Erbil;${DAY};All shelter types;15`,
    ]);
    expect(shortTotals(one)).toEqual([`${DAY} level 1: 15 idps families (1/1)`]);
  });
});

test('a place that begins like a total is a place', async () => {
  const one = await inspectedLines(['Governorate;Date;IDP individuals', `Sumel;${DAY};5`, `Allawi;${DAY};7`]);
  expect(one.rows.records).toBe(2);
});

test('shelters of IDPs are theirs, also where returnees are the only whole', async () => {
  const one = await inspectedLines([
    'Governorate;Date;IDPs in camps;IDPs in host communities;Returnees',
    `Ninewa;${DAY};300;700;5000`,
  ]);
  expect(shortTotals(one)).toEqual([
    `${DAY} level 1: 5000 returnees individuals (1/1)`,
    `${DAY} level 1: 1000 idps individuals (1/1)`,
  ]);
});

test('a department is the smaller place beside provinces, and the larger one by itself', async () => {
  const chad = await inspectedLines([
    'Province;Département;Date;PDI',
    `Lac;Mamdi;${DAY};100`,
    `Lac;Fouli;${DAY};200`,
  ]);
  expect(shortTotals(chad)).toEqual([
    `${DAY} level 1: 300 idps individuals (1/1)`,
    `${DAY} level 2: 300 idps individuals (2/2)`,
  ]);
  const haiti = await inspectedLines(['Département;Commune;Date;PDI', `Ouest;Carrefour;${DAY};100`]);
  expect(shortTotals(haiti)[0]).toBe(`${DAY} level 1: 100 idps individuals (1/1)`);
});

test('a column on the type of population tells returnees from IDPs, in camps and out of them', async () => {
  const one = await inspectedLines([
    'Governorate;Date;Population type;Individuals',
    `Ninewa;${DAY};In-camp IDPs;500`,
    `Ninewa;${DAY};Returnees;120`,
  ]);
  expect(shortTotals(one)).toEqual([
    `${DAY} level 1: 500 idps individuals (1/1)`,
    `${DAY} level 1: 120 returnees individuals (1/1)`,
  ]);
});

test('a header told again in the middle is no place', async () => {
  const header = 'Governorate;District;Date;IDP families';
  const one = await inspectedLines([header, `Ninewa;Mosul;${DAY};10`, header, `Erbil;Erbil;${DAY};5`]);
  expect(one.rows).toEqual({ physical: 4, records: 2, skipped: 2, rejected: 0 });
  expect(shortTotals(one)[0]).toBe(`${DAY} level 1: 15 idps families (2/2)`);
});
