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
  test.each([
    'All',
    'All districts',
    'Sum',
    'National',
    'Ensemble',
    'Sous-total Ninewa',
    'مجموع نينوى',
    'إجمالي',
  ])('%s is not counted', async (label) => {
    const one = await inspectedLines([
      'Governorate;District;Date;IDP individuals',
      `Ninewa;Mosul;${DAY};100`,
      `Ninewa;Sinjar;${DAY};200`,
      label.startsWith('All') ? `Ninewa;${label};${DAY};300` : `${label};;${DAY};300`,
    ]);
    expect(shortTotals(one)[0]).toBe(`${DAY} level 1: 300 idps individuals (1/1)`);
    expect(shortIssues(one)).toEqual(['info totals_row ×1 row 4']);
  });

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

describe('a column that may count anybody', () => {
  test('gives way to the one that names displaced people, whichever comes first', async () => {
    const header = ['Governorate;Date;Households;Individuals;IDP Households;IDP Individuals'];
    const one = await inspectedLines([...header, `Ninewa;${DAY};1000;6000;20;120`]);
    expect(shortTotals(one)).toEqual([
      `${DAY} level 1: 20 idps families (1/1)`,
      `${DAY} level 1: 120 idps individuals (1/1)`,
    ]);
    expect(shortIssues(one)).toEqual(['warning counted_elsewhere ×2 row 1']);
  });

  test('unless a person takes it for them', async () => {
    const role = { is: 'count', measure: 'idps', unit: 'individuals', part: null, day: null } as const;
    const one = await inspectedLines(['Governorate;Date;Individuals;IDPs', `Ninewa;${DAY};60;7`], {
      columns: [
        { header: 'Individuals', role },
        { header: 'IDPs', role: { is: 'unused' } },
      ],
    });
    expect(shortTotals(one)).toEqual([`${DAY} level 1: 60 idps individuals (1/1)`]);
  });

  test('of percent repeats none of people', async () => {
    const one = await inspectedLines(['Governorate;Date;IDP HHs;IDP HHs %', `Ninewa;${DAY};10;67`]);
    expect([shortTotals(one), shortIssues(one)]).toEqual([[`${DAY} level 1: 10 idps families (1/1)`], []]);
  });
});

describe('camps and what is out of them', () => {
  test('are the two parts of IDPs, in the unit of their headers, beside returnees', async () => {
    const one = await inspectedLines([
      'Governorate;Date;IDP families in camp;IDP families out of camp;Returnee families',
      `Ninewa;${DAY};100;50;1000`,
    ]);
    expect(shortTotals(one)).toEqual([
      `${DAY} level 1: 1000 returnees families (1/1)`,
      `${DAY} level 1: 150 idps families (1/1)`,
    ]);
    expect(one.questions).toEqual([]);
  });

  test('beside host families are people, not families', async () => {
    const one = await inspectedLines([
      'Governorate;Date;IDPs in camps;IDPs in rented houses;IDPs in host families',
      `Ninewa;${DAY};100;50;7`,
    ]);
    expect(shortTotals(one)).toEqual([`${DAY} level 1: 157 idps individuals (1/1)`]);
  });
});

describe('time', () => {
  test.each([
    ['Q1', 'Q2'],
    ['1', '2'],
  ])('quarters %s and %s of a year are two dates of a stock', async (first, second) => {
    const one = await inspectedLines([
      'Governorate;Year;Quarter;IDP individuals',
      `Ninewa;2023;${first};60`,
      `Ninewa;2023;${second};50`,
    ]);
    expect(shortTotals(one)).toEqual([
      '2023-03-31 level 1: 60 idps individuals (1/1)',
      '2023-06-30 level 1: 50 idps individuals (1/1)',
    ]);
  });

  test('a quarter of a town is a place', async () => {
    const one = await inspectedLines([
      'Governorate;Date;Quarter;IDP individuals',
      `Ninewa;${DAY};Al Zuhur;60`,
      `Ninewa;${DAY};Al Muthanna;50`,
    ]);
    expect(shortTotals(one)).toEqual([`${DAY} level 1: 110 idps individuals (1/1)`]);
  });

  test('the year in which people were displaced is a wave of theirs and no date', async () => {
    const one = await inspectedLines([
      'Governorate;Date;Year of displacement;IDP individuals',
      `Ninewa;${DAY};2014;60`,
      `Ninewa;${DAY};2015;50`,
    ]);
    expect(shortTotals(one)).toEqual([`${DAY} level 1: 110 idps individuals (1/1)`]);
  });

  test('a year behind the people of a header is its date', async () => {
    const one = await inspectedLines(['Governorate;IDPs 2022;IDPs 2023', 'Ninewa;700;600']);
    expect(shortTotals(one)).toEqual([
      '2022-12-31 level 1: 700 idps individuals (1/1)',
      '2023-12-31 level 1: 600 idps individuals (1/1)',
    ]);
  });
});

test('sub-districts written with a stroke are places below their district', async () => {
  const one = await inspectedLines([
    'Governorate;District;Sub-district;Date;IDP families',
    `Basrah;Basrah;Basrah Center;${DAY};10`,
    `Basrah;Basrah;Al-Harta;${DAY};5`,
  ]);
  expect(shortTotals(one)[0]).toBe(`${DAY} level 1: 15 idps families (1/1)`);
  expect(one.questions).toEqual([]);
});

test('nationalities of travellers are added up, arrivals and departures apart', async () => {
  const one = await inspectedLines([
    'Date;Point;Nationality;Direction;Individuals',
    '2024-06-01;Ibrahim Khalil;Iraqi;In;60',
    '2024-06-01;Ibrahim Khalil;Syrian;In;40',
    '2024-06-01;Ibrahim Khalil;Iraqi;Out;50',
  ]);
  expect(shortTotals(one)).toEqual([
    '2024-06-01 level 1: 100 arrivals individuals (1/1)',
    '2024-06-01 level 1: 50 departures individuals (1/1)',
  ]);
});

test('Sorani headers are known', async () => {
  const one = await inspectedLines(['پارێزگا;ڕێکەوت;ژمارەی ئاوارەکان', `هەولێر;${DAY};160`]);
  expect(shortTotals(one)[0]).toMatch(/level 1: 160 idps individuals/);
});

test('a row of a set of governorates repeats theirs, and is none of a country that has no such set', async () => {
  const rows = ['Ninewa;300', 'Erbil;160', 'Duhok;40', 'KRI;200', 'Kurdistan Region of Iraq;200'];
  const one = await inspectedLines(['Governorate;Date;IDP individuals', ...rows.map((row) => dated(row))]);
  expect(shortTotals(one)).toEqual([`${DAY} level 1: 500 idps individuals (3/3)`]);
  expect(shortIssues(one)).toEqual(['info totals_row ×2 row 5']);
  const other = ['Lac;300', 'Kanem;160', 'KRI;200'];
  const two = await inspectedLines(['Province;Date;IDP individuals', ...other.map((row) => dated(row))]);
  expect(shortTotals(two)).toEqual([`${DAY} level 1: 660 idps individuals (3/3)`]);
});

const dated = (row: string) => row.replace(';', `;${DAY};`);

test('who says that points group digits has said nothing against commas that do', async () => {
  const lines = ['Governorate;Date;IDP individuals', 'Anbar;1,234', 'Erbil;1.500', 'Ninewa;800'];
  const table = lines.map((row) => (row.startsWith('Gov') ? row : dated(row)));
  const open = await inspectedLines(table);
  expect(open.questions.map(({ code }) => code)).toEqual(['digit_grouping']);
  const grouped = { columns: [{ header: 'IDP individuals', grouping: 'point' as const }] };
  const one = await inspectedLines(table, grouped);
  expect(shortTotals(one)).toEqual([`${DAY} level 1: 3534 idps individuals (3/3)`]);
  expect([one.questions, shortIssues(one)]).toEqual([[], []]);
  const fractions = ['Governorate;Date;IDP individuals', dated('Anbar;1,234'), dated('Erbil;12,5')];
  expect(shortTotals(await inspectedLines(fractions, grouped))).toEqual([
    `${DAY} level 1: 13.734 idps individuals (2/2)`,
  ]);
});
