import { expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

type Inspected = Awaited<ReturnType<typeof inspectedLines>>;

const ROWS = ['Anbar;2020-01-31;10;12;20;22', 'Ninewa;2020-01-31;5;6;7;8'];
const BY_SEX = ['Anbar;2020-01-31;10;20;12;22', 'Ninewa;2020-01-31;5;7;6;8'];
const sheltersOf = (one: Inspected) =>
  one.columns.flatMap(({ role }) => (role.is === 'count' && role.part ? [role.part.key] : []));
const told = (one: Inspected) => one.issues.filter(({ code }) => code === 'sexes_added');

test.each([
  ['in one row', ['Governorate;Date;Camp Male;Camp Female;Rented Male;Rented Female'], ROWS],
  ['with their letters', ['Governorate;Date;Camp (M);Camp (F);Rented (M);Rented (F)'], ROWS],
  ['with the sex first', ['Governorate;Date;Men in camps;Women in camps;Men rented;Women rented'], ROWS],
  ['below shelters', [';;Camp;;Rented;', 'Governorate;Date;Male;Female;Male;Female'], ROWS],
  ['above shelters', [';;Male;;Female;', 'Governorate;Date;Camp;Rented;Camp;Rented'], BY_SEX],
])('the sexes of a shelter are added up: %s', async (_, header, rows) => {
  const one = await inspectedLines([...header, ...rows]);
  expect(shortTotals(one)).toEqual(['2020-01-31 level 1: 90 idps individuals (2/2)']);
  expect(sheltersOf(one)).toEqual(['camp', 'rented_pre_apr_2019']);
  expect(told(one)).toMatchObject([{ severity: 'info', count: 2 }]);
});

test('beside a whole they are its parts', async () => {
  const one = await inspectedLines([
    'Governorate;Date;IDPs;Camp Male;Camp Female;Rented Male;Rented Female',
    'Anbar;2020-01-31;70;10;12;20;22',
  ]);
  expect(shortTotals(one)).toEqual(['2020-01-31 level 1: 70 idps individuals (1/1)']);
  expect(sheltersOf(one)).toHaveLength(2);
});

test('a column of a whole shelter counts in their place', async () => {
  const one = await inspectedLines([
    ';;Camp;;;Rented;;',
    'Governorate;Date;Male;Female;Total;Male;Female;Total',
    'Anbar;2020-01-31;10;12;22;20;22;42',
  ]);
  expect(shortTotals(one)).toEqual(['2020-01-31 level 1: 64 idps individuals (1/1)']);
  expect(told(one)).toEqual([]);
});

test('one sex is no whole, and the sum of the others a floor', async () => {
  const one = await inspectedLines([
    'Governorate;Date;Camp Male;Rented Male;Rented Female;Hotel Male;Hotel Female',
    'Anbar;2020-01-31;10;20;22;1;2',
  ]);
  expect(one.totals).toMatchObject([{ value: 45, upper: null }]);
  expect(shortIssues(one)).toContain('info unused_numbers ×1 row 1');
});

test.each([
  'Camp Male (%);Camp Female (%);Rented Male (%);Rented Female (%)',
  '% Camp Male;% Camp Female;% Rented Male;% Rented Female',
  'Camp Male share;Camp Female share;Rented Male share;Rented Female share',
  'Camp Male pct;Camp Female pct;Rented Male pct;Rented Female pct',
  'Camp percent male;Camp percent female;Rented percent male;Rented percent female',
  'Camp proportion male;Camp proportion female;Rented proportion male;Rented proportion female',
  'نسبة الذكور في المخيمات;نسبة الإناث في المخيمات;نسبة الذكور في الإيجار;نسبة الإناث في الإيجار',
])('shares are never added up as people: “%s”', async (shares) => {
  const one = await inspectedLines([
    `Governorate;Date;Families;${shares}`,
    'Anbar;2020-01-31;700;48;52;47;53',
  ]);
  expect(shortTotals(one)).toEqual(['2020-01-31 level 1: 700 idps families (1/1)']);
  expect(sheltersOf(one)).toEqual([]);
  expect(told(one)).toEqual([]);
});

test('shares alone count nobody', () =>
  expect(
    inspectedLines([
      'Governorate;Date;Camp Male (%);Camp Female (%);Rented Male (%);Rented Female (%)',
      'Anbar;2020-01-31;48;52;47;53',
    ]),
  ).rejects.toThrow('no_count_column'));

test('people and thousands of people are not added up', async () => {
  const one = await inspectedLines([
    'Governorate;Date;Camp Male (in thousands);Camp Female;Rented Male;Rented Female',
    'Anbar;2020-01-31;10;12000;20;22',
  ]);
  expect(sheltersOf(one)).toEqual(['rented_pre_apr_2019']);
});

test('each column is read with its own mark of digit groups', async () => {
  const one = await inspectedLines([
    'Governorate;Date;Camp Male;Camp Female;Rented Male;Rented Female',
    'Anbar;2020-01-31;120;1.300;200;2.200',
    'Ninewa;2020-01-31;150;13.500;200;22.250',
  ]);
  expect(shortTotals(one)).toEqual(['2020-01-31 level 1: 39920 idps individuals (2/2)']);
});

test('what is said of a sum quotes cells of the file', async () => {
  const lines = ['Anbar;2020-01-31;10;;20;-', 'Ninewa;2020-01-31;5;6;7;<5'];
  const one = await inspectedLines([
    'Governorate;Date;Camp Male;Camp Female;Rented Male;Rented Female',
    ...lines,
  ]);
  const ofCells = one.issues.filter(({ code }) => !['sexes_added', 'small_cells'].includes(code));
  const cells = new Set(lines.flatMap((line) => line.split(';')));
  expect(ofCells.filter(({ example }) => !cells.has(example))).toEqual([]);
  expect(shortIssues(one)).toEqual(expect.arrayContaining(['warning missing_cell ×1 row 2']));
});

test('where one sex has no figure, the shelter has at least that of the other', async () => {
  const one = await inspectedLines([
    'Governorate;Date;Camp Male;Camp Female;Rented Male;Rented Female',
    'Anbar;2020-01-31;10;;20;-',
    'Ninewa;2020-01-31;5;6;7;x',
    'Erbil;2020-01-31;1;1;1;1',
    'Dahuk;2020-01-31;1;1;1;1',
  ]);
  expect(one.totals).toMatchObject([{ value: 56, upper: null }]);
  expect(shortIssues(one)).toEqual(
    expect.arrayContaining(['warning none_word ×1 row 2', 'error not_a_number ×1 row 3']),
  );
});

test('a person who says that a sign for none is zero has the whole', async () => {
  const lines = [
    'Governorate;Date;Camp Male;Camp Female;Rented Male;Rented Female',
    'Anbar;2020-01-31;10;-;20;5',
  ];
  const one = await inspectedLines(lines, { noneWords: 'zero' });
  expect(shortTotals(one)).toEqual(['2020-01-31 level 1: 35 idps individuals (1/1)']);
});

test('pupils of one kind of building are no shelters', async () => {
  const lines = ['Governorate;Date;IDPs;Boys in school;Girls in school', 'Anbar;2020-01-31;70;10;12'];
  const one = await inspectedLines(lines);
  expect(sheltersOf(one)).toEqual([]);
});

test('what a person says of one of the columns stands', async () => {
  const role = { is: 'count', measure: 'idps', unit: 'individuals', part: null, day: null } as const;
  const header = 'Governorate;Date;Camp Male;Camp Female;Rented Male;Rented Female';
  const one = await inspectedLines([header, ...ROWS], { columns: [{ header: 'Camp Male', role }] });
  expect(shortTotals(one)).toEqual(['2020-01-31 level 1: 15 idps individuals (2/2)']);
});
