import { expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const DAY = '2015-09-29';

test('people told by sex alone are added up, in individuals', async () => {
  const one = await inspectedLines([
    'date;governorate;IDP men;IDP women;IDP households',
    `${DAY};Dahuk;100;120;40`,
    `${DAY};Erbil;50;60;20`,
  ]);
  expect(shortTotals(one)).toEqual([
    `${DAY} level 1: 60 idps families (2/2)`,
    `${DAY} level 1: 330 idps individuals (2/2)`,
  ]);
  expect(one.format).toBe('wide-by-sex-age');
  expect(one.questions).toEqual([]);
});

test('the first of several ages is not taken for everybody', async () => {
  const one = await inspectedLines([
    'date;governorate;IDPs 0-17;IDPs 18-59;IDPs 60+',
    `${DAY};Dahuk;220;100;120`,
  ]);
  expect(shortTotals(one)).toEqual([`${DAY} level 1: 440 idps individuals (1/1)`]);
});

test('a whole beside its sexes counts, and is held against them', async () => {
  const one = await inspectedLines([
    'date;governorate;IDP individuals;Female;Male;Male 0-17',
    `${DAY};Dahuk;220;120;100;40`,
    `${DAY};Erbil;130;60;50;20`,
  ]);
  expect(shortTotals(one)).toEqual([`${DAY} level 1: 350 idps individuals (2/2)`]);
  expect(shortIssues(one)).toEqual(['warning totals_mismatch ×1 row 3']);
});

test('people of two measures by sex are two sums', async () => {
  const one = await inspectedLines([
    'date;governorate;female IDPs;male IDPs;female returnees;male returnees',
    `${DAY};Dahuk;120;100;30;20`,
  ]);
  expect(shortTotals(one)).toEqual([
    `${DAY} level 1: 220 idps individuals (1/1)`,
    `${DAY} level 1: 50 returnees individuals (1/1)`,
  ]);
});

test('the sexes say nothing of the unit of the shelters beside them', async () => {
  const one = await inspectedLines([
    'date;governorate;IDP families;IDP individuals;Male;Female;Camp;Host families',
    `${DAY};Dahuk;40;240;100;140;25;15`,
    `${DAY};Erbil;20;120;60;60;12;8`,
  ]);
  const units = one.columns.map(({ role }) => (role.is === 'count' ? role.unit : null)).slice(4);
  expect(units).toEqual(['individuals', 'individuals', 'families', 'families']);
  expect(shortIssues(one)).toEqual([]);
});

test('some of the people alone are no count of all of them, unless a person says so', async () => {
  const lines = ['date;governorate;Female IDPs;Girls', `${DAY};Dahuk;120;50`];
  await expect(inspectedLines(lines)).rejects.toThrow('no_count_column');
  const role = { is: 'count', measure: 'idps', unit: 'individuals', part: null, day: null } as const;
  const one = await inspectedLines(lines, { columns: [{ header: 'Female IDPs', role }] });
  expect(shortTotals(one)).toEqual([`${DAY} level 1: 120 idps individuals (1/1)`]);
});

test('a table of Chad is read by its French headers', async () => {
  const one = await inspectedLines([
    'Date;Province;Département;Sous-préfecture;Nombre de ménages PDI;Nombre de personnes déplacées internes',
    '2024-03-31;Lac;Mamdi;Bol;100;520',
    '2024-03-31;Lac;Kaya;Ngouboua;50;230',
  ]);
  expect(shortTotals(one)).toEqual([
    '2024-03-31 level 1: 150 idps families (1/1)',
    '2024-03-31 level 2: 150 idps families (2/2)',
    '2024-03-31 level 1: 750 idps individuals (1/1)',
    '2024-03-31 level 2: 750 idps individuals (2/2)',
  ]);
});

test.each([
  ['in brackets', 'IDPs (M);IDPs (F)'],
  ['behind a stroke', 'IDPs_M;IDPs_F'],
  ['alone', 'M;F'],
  ['of numbers', '# F;# M'],
  ['in Sorani', 'نێر;مێ'],
])('letters of both sexes stand for them: %s', async (_, header) => {
  const one = await inspectedLines([`date;governorate;${header}`, `${DAY};Dahuk;100;120`]);
  expect(shortTotals(one)).toEqual([`${DAY} level 1: 220 idps individuals (1/1)`]);
  expect(one.columns.map(({ role }) => role.is === 'count' && role.part?.dimension).slice(2)).toEqual([
    'sexAge',
    'sexAge',
  ]);
});

test('letters of sexes stand below titles, and beside ages and totals', async () => {
  const titled = await inspectedLines([
    'Governorate;Date;IDPs;;Returnees;',
    ';;M;F;M;F',
    `Dahuk;${DAY};10;50;20;120`,
  ]);
  expect(shortTotals(titled)).toEqual([
    `${DAY} level 1: 60 idps individuals (1/1)`,
    `${DAY} level 1: 140 returnees individuals (1/1)`,
  ]);
  const aged = await inspectedLines([
    'date;governorate;M 0-17;F 0-17;M 18+;F 18+;کۆی گشتی',
    `${DAY};Dahuk;10;20;30;40;100`,
  ]);
  expect(shortTotals(aged)).toEqual([`${DAY} level 1: 100 idps individuals (1/1)`]);
  expect(aged.columns.at(-1)?.role).toMatchObject({ is: 'count', part: null });
});

test.each(['IDPs;IDPs (F)', 'IDPs;F', 'IDPs;M HH;F HH', 'IDPs;Distance (m);Camp M'])(
  'a letter without the other stands for nothing, nor does one of families: “%s”',
  async (header) => {
    const figures = [100, 20, 30].slice(0, header.split(';').length).join(';');
    const one = await inspectedLines([`date;governorate;${header}`, `${DAY};Dahuk;${figures}`]);
    expect(shortTotals(one)).toEqual([`${DAY} level 1: 100 idps individuals (1/1)`]);
    expect(one.observations).toBe(1);
  },
);

test.each(['Sex', 'الجنس'])('people of both sexes in rows of one place are added: %s', async (header) => {
  const rows = ['ذكور;100', 'إناث;120'].map((row) => `Erbil;2024-03-31;${row}`);
  const read = await inspectedLines([`Governorate;Date;${header};IDPs`, ...rows]);
  expect(read.totals.map(({ value }) => value)).toEqual([220]);
});
