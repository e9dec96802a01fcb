import { expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const DAY = '2024-03-31';
const FIGURES = [
  ['Erbil', [10, 20, 30]],
  ['Dahuk', [5, 7, 12]],
] as const;
const table = (header: string) => [
  `Governorate;Date;${header}`,
  ...FIGURES.map(([place, figures]) => [place, DAY, ...figures.slice(0, header.split(';').length)].join(';')),
];
/** Of each column that counts: whom, in what, and those of which place. */
const counted = async (header: string) =>
  (await inspectedLines(table(header))).columns.flatMap(({ role }) =>
    role.is === 'count'
      ? [`${role.measure} ${role.unit} ${role.part ? `${role.part.dimension} ${role.part.key}` : 'all'}`]
      : [],
  );

test.each([
  ['IDPs from Ninewa;IDPs from Anbar', 'idps individuals'],
  ['From Ninewa;From Anbar', 'idps individuals'],
  ['HH from Ninewa;HH from Anbar', 'idps families'],
  ['IDPs from Ninewa (HH);IDPs from Anbar (HH)', 'idps families'],
  ['Families displaced from Ninewa;Families displaced from Anbar', 'idps families'],
  ['IDPs originating from Ninewa;IDPs originating from Anbar', 'idps individuals'],
  ['PDI provenant de Ninewa;PDI provenant de Anbar', 'idps individuals'],
  ['نازحون من نينوى;نازحون من الانبار', 'idps individuals'],
])('people are told by where they come from: “%s”', async (header, people) => {
  expect(await counted(header)).toEqual([`${people} origin IQG15`, `${people} origin IQG01`]);
});

test('who came back comes from the place of last displacement', async () => {
  expect(await counted('Returnees from Erbil;Returnees from Dahuk;Returnees')).toEqual([
    'returnees individuals lastDisplacement IQG11',
    'returnees individuals lastDisplacement IQG09',
    'returnees individuals all',
  ]);
});

test('a place of a country that is not known is one where it is among those of the rows', async () => {
  const rows = [`Kabul;${DAY};10;20`, `Herat;${DAY};5;7`];
  const one = await inspectedLines(['Province;Date;IDPs;IDPs from Herat', ...rows]);
  const keys = one.columns.flatMap(({ role }) => (role.is === 'count' ? [role.part?.key] : []));
  expect(keys).toEqual([undefined, 'herat']);
});

test.each([
  ['two places', 'IDPs from Ninewa;IDPs from Anbar', 42, true],
  ['one and others', 'IDPs from Ninewa;IDPs from other governorates', 15, true],
  ['three', 'IDPs from Ninewa;IDPs from Anbar;IDPs from Diyala', 84, false],
])('people of %s may not be all: %s', async (_, header, value, isFloor) => {
  const [total] = (await inspectedLines(table(header))).totals;
  expect([total?.value, total?.upper === null]).toEqual([value, isFloor]);
});

test.each([
  'IDPs from Ninewa and Anbar',
  'Female IDPs from Ninewa',
  'IDPs from Ninewa needing tents',
  'IDPs moved from camps',
  'IDPs prevented from return',
  'Distance from Erbil',
  '% from Ninewa',
  'Arrivals from Ninewa',
  'IDPs from 2014',
])('is none of these: “%s”', async (header) => {
  expect(await counted(`IDPs;${header}`)).toEqual(['idps individuals all']);
});

test('figures that come from DTM are figures', async () => {
  expect(shortTotals(await inspectedLines(table('IDPs from DTM')))).toEqual([
    `${DAY} level 1: 15 idps individuals (2/2)`,
  ]);
});

test.each([
  ['known places', 'Governorate;Erbil;Dahuk;Total', ['Erbil', 'Dahuk', 'Ninewa']],
  ['places of any country', 'State;Gedaref;Kassala;Total', ['Gedaref', 'Kassala', 'Sennar']],
])(
  'a matrix of %s with the totals of its rows and columns counts everybody once',
  async (_, header, places) => {
    const rows = places.map((place, index) => `${place};${10 + index};20;${30 + index}`);
    const read = await inspectedLines([header, ...rows, 'Total;33;60;93']);
    expect(read.totals.map(({ value }) => value)).toEqual([93]);
    const keys = read.columns.flatMap(({ role }) => (role.is === 'count' ? [role.part?.key] : []));
    expect(keys).toEqual([...places.slice(0, 2).map((place) => place.toLowerCase()), undefined]);
  },
);

test('a whole that is more than those of two places is no error, and one that is less is', async () => {
  const read = (whole: number) =>
    inspectedLines(['Governorate;IDPs;IDPs from Ninewa;IDPs from Anbar', `Erbil;${whole};30;20`]);
  expect(shortIssues(await read(100))).not.toContain('warning totals_mismatch ×1 row 2');
  expect(shortIssues(await read(40))).toContain('warning totals_mismatch ×1 row 2');
});
