import { expect, test } from 'vitest';
import { withChoice } from '../../src/core/ingest/changeAnswers';
import { readMapping, writeMapping } from '../../src/core/ingest/mappingFile';
import { shippedPlaces } from '../../scripts/inspect/shippedPlaces';
import { readUserFile } from '../../src/workers/openUserFile';
import { CellState } from '../../src/core/domain/cellState';
import { inspectedLines } from './inspected';

type Inspected = Awaited<ReturnType<typeof inspectedLines>>;

const told = (one: Inspected) => one.issues.filter(({ code }) => code === 'in_thousands');
const asked = (one: Inspected) => one.questions.find(({ code }) => code === 'in_thousands');
const values = (one: Inspected) => one.totals.map(({ value }) => value);

test.each([
  'IDPs by governorate (in thousands)',
  'IDPs by governorate in thousands',
  'Figures in thousands',
  "Displaced people, '000s",
  'PDI par province, en milliers',
  'النازحون حسب المحافظة (بالآلاف)',
  'Thousand IDPs by governorate',
  'IDPs by governorate, 000 persons',
  'Unit: thousand persons',
  'الوحدة: ألف نسمة',
])('figures under a title of thousands are so many: “%s”', async (title) => {
  const one = await inspectedLines([title, 'Governorate;Date;IDPs', 'Anbar;2020-01-31;38']);
  expect(values(one)).toEqual([38_000]);
  expect(told(one)).toMatchObject([{ severity: 'warning', row: 1, example: title }]);
  expect(asked(one)).toMatchObject({ assumed: 'inThousands', at: { row: 1, text: title } });
});

test.each([
  'IDPs (in thousands)',
  'IDPs (thousands)',
  'IDPs (000s)',
  "IDPs ('000)",
  'IDPs x 1,000',
  'PDI en milliers',
  'النازحون بالآلاف',
  'IDPs (thousand persons)',
  'IDPs, thousand people',
  'IDPs (thousands of people)',
  "IDPs ('000 persons)",
  'IDPs (000 persons)',
  'PDI (milliers de personnes)',
  'PDI (miles de personas)',
  'النازحون (ألف شخص)',
  'IDPs, 000 persons',
  'IDPs - thousand persons',
  'Thousand IDPs',
  'IDPs thousands',
  'idps_in_thousands',
  'IDPs (1,000s)',
  'IDPs (in 000)',
  'PDI (milliers)',
  'IDPs (ألف فرد)',
  'النازحون (آلاف الأفراد)',
  'ألف نازح',
  'ئاوارەکان (هەزار کەس)',
])('so are those of a header, and no others: “%s”', async (header) => {
  const one = await inspectedLines([`Governorate;Date;${header};Families`, 'Anbar;2020-01-31;38.5;6000']);
  expect(one.totals.map(({ unit, value }) => [unit, value])).toEqual(
    expect.arrayContaining([
      ['individuals', 38_500],
      ['families', 6000],
    ]),
  );
  expect(told(one)).toMatchObject([{ severity: 'warning', row: 1, column: header }]);
});

test('they are estimates', async () => {
  const { signal } = new AbortController();
  const bytes = new TextEncoder().encode('Governorate,Date,IDPs (in thousands)\nAnbar,2020-01-31,38\n');
  const { table } = await readUserFile(bytes, {
    file: 'table.csv',
    gazetteer: shippedPlaces(),
    answers: { from: 'memory', remembered: [] },
    signal,
    onProgress: () => undefined,
  });
  expect([...(table?.cubes[0]?.states ?? [])]).toEqual([CellState.estimated]);
});

test.each([
  ['all', 'Governorate,Date,IDPs (in thousands)\nAnbar,2020-01-31,38\n'],
  ['some', 'Governorate,IDPs 2020-01-31 (thousands),IDPs 2020-02-29\nAnbar,38,38000\n'],
  [undefined, 'Governorate,Date,IDPs\nAnbar,2020-01-31,~38\n'],
  [undefined, 'Governorate,Date,IDPs (in thousands)\nAnbar,2020-01-31,138000\n'],
])('a series knows how much of it is told in thousands: %s', async (much, text) => {
  const { signal } = new AbortController();
  const { table } = await readUserFile(new TextEncoder().encode(text), {
    file: 'table.csv',
    gazetteer: shippedPlaces(),
    answers: { from: 'memory', remembered: [] },
    signal,
    onProgress: () => undefined,
  });
  expect(table?.cubes.map(({ inThousands }) => inThousands)).toEqual([much]);
});

test('a title that may mean something else is asked about, and its figures stand', async () => {
  const title = 'Iraqis return in thousands';
  const one = await inspectedLines([title, 'Governorate;Date;IDPs', 'Anbar;2020-01-31;38']);
  expect(values(one)).toEqual([38]);
  expect(asked(one)).toMatchObject({ assumed: 'single' });
});

test.each([
  'IDPs by governorate and funding (in thousands USD)',
  'Funding and people in need, $ (thousands)',
  'Numbers are rounded, in thousands where noted',
  'Population (thousands) and IDPs by governorate',
  'Population by governorate (in thousands)',
  'Returnees (in thousands)',
  'Table 1: Returnees (in thousands)\n\nTable 2: IDPs by governorate',
  'Table 1: Arrivals (in thousands)\nTable 2: Overview',
  'IDP individuals (in thousands) and families by governorate',
  'IDP families (in thousands)',
])('so is one that may be of others: “%s”', async (title) => {
  const one = await inspectedLines([
    ...title.split('\n'),
    'Governorate;Date;IDPs;Funding',
    'Anbar;2020-01-31;384;12',
  ]);
  expect(values(one)).toEqual([384]);
  expect(asked(one)).toMatchObject({ assumed: 'single' });
});

test.each(["Total IDPs 250'000", 'IDPs: more than 250’000'])(
  'digits of a number are no thousands: “%s”',
  async (title) => {
    const one = await inspectedLines([title, 'Governorate;Date;IDPs', 'Anbar;2020-01-31;380']);
    expect(values(one)).toEqual([380]);
    expect(told(one)).toEqual([]);
    const headed = await inspectedLines(["Governorate;Date;IDPs (total 250'000)", 'Anbar;2020-01-31;380']);
    expect(values(headed)).toEqual([380]);
  },
);

test('beside a header that says it a title changes no other column', async () => {
  const one = await inspectedLines([
    'People flee in thousands',
    'Governorate;Date;IDPs (000s);IDP families',
    'Anbar;2020-01-31;38;6333',
  ]);
  expect(one.totals.map(({ unit, value }) => [unit, value])).toEqual([
    ['individuals', 38_000],
    ['families', 6333],
  ]);
});

test.each([
  ['more than people', 6333, 38_000, 'inThousands'],
  ['fewer', 7, 38, 'single'],
])('families are never scaled by a title, where they are %s', async (_, families, people, assumed) => {
  const lines = ['Governorate;Date;IDPs;IDP families', `Anbar;2020-01-31;38;${families}`];
  const one = await inspectedLines(['IDPs by governorate (in thousands)', ...lines]);
  expect(one.totals.map(({ unit, value }) => [unit, value])).toEqual([
    ['individuals', people],
    ['families', families],
  ]);
  expect(asked(one)).toMatchObject({ assumed });
});

const mark = (...figures: readonly string[]) => {
  const places = ['Anbar', 'Ninewa', 'Erbil'];
  return ['Governorate;Date;IDPs (in thousands)', ...figures.map((f, at) => `${places[at]};2020-01-31;${f}`)];
};

test.each([
  [['38.412', '129.384'], 'single', 167_796],
  [['38,412', '12,384'], 'single', 50_796],
  [['1,234', '2,345'], 'single', 3579],
  [['38.412', '129.3', '9.05'], 'inThousands', 176_762],
  [['38,4', '129,3'], 'inThousands', 167_700],
] as const)(
  'a mark before three digits is asked about, unless others show it: %j',
  async (figures, assumed, sum) => {
    const one = await inspectedLines(mark(...figures));
    expect(asked(one)).toMatchObject({ assumed });
    expect(values(one)).toEqual([sum]);
  },
);

test.each([
  ['38.412', '129.384'],
  ['38,412', '129,384'],
])('where a person says that they are thousands, such figures are fractions: %s', async (...figures) => {
  const one = await inspectedLines(mark(...figures), { thousands: 'inThousands' });
  expect(values(one)).toEqual([167_796]);
});

test.each([
  ['at one date', '2020-01-31', 'single', [24_000]],
  ['at two', '2020-02-29', 'inThousands', [12_000_000, 12_000_000]],
] as const)('people %s are no more than a country can have', async (_, date, assumed, sums) => {
  const lines = ['Governorate;Date;IDPs (in thousands)', 'Anbar;2020-01-31;12000', `Ninewa;${date};12000`];
  const one = await inspectedLines(lines);
  expect(asked(one)).toMatchObject({ assumed });
  expect(values(one)).toEqual(sums);
});

test('figures that would be more than all who are displaced are single people', async () => {
  const lines = ['IDPs (in thousands)', 'Governorate;Date;IDPs', 'Anbar;2020-01-31;138,000'];
  const one = await inspectedLines(lines);
  expect(values(one)).toEqual([138_000]);
  expect(asked(one)).toMatchObject({ assumed: 'single' });
});

test.each([
  ['158', false],
  ['160', true],
])('a total of them may be rounded to thousands: %s', async (total, isWrong) => {
  const one = await inspectedLines([...mark('38', '120.4'), `Total;2020-01-31;${total}`]);
  expect(values(one)).toEqual([158_400]);
  expect(one.issues.some(({ code }) => code === 'totals_mismatch')).toBe(isWrong);
});

test('a person says what they are', async () => {
  const lines = ['IDPs (in thousands)', 'Governorate;Date;IDPs', 'Anbar;2020-01-31;38'];
  const { questions } = await inspectedLines(lines);
  const question = questions.find(({ code }) => code === 'in_thousands');
  const answers = question && withChoice({}, question, 'single', []);
  const saved = readMapping(writeMapping(answers ?? {}));
  const one = await inspectedLines(lines, saved.ok ? saved.value : {});
  expect(values(one)).toEqual([38]);
  expect(asked(one)).toBeUndefined();
});

test.each([
  'Thousands of IDPs returned in January 2020',
  'IDPs in thousands of sites',
  'Families flee, thousands of people',
  'A city of IDPs (ten thousand persons)',
  'IDPs by distance from the border (miles)',
  '(ألف) أعداد النازحين',
  'Thousand Oaks: IDPs by governorate',
  'Iraq crisis, thousands displaced people',
  'IDPs: thousands flee',
  'Thousand IDPs return to Mosul',
  'IDPs: 38, 000 persons',
  '1,000 households sampled',
  'ألف نازح يعودون إلى الموصل',
])('thousands of a title that are no unit are none: “%s”', async (title) => {
  const one = await inspectedLines([title, 'Governorate;Date;IDPs', 'Anbar;2020-01-31;38']);
  expect(told(one)).toEqual([]);
  expect(values(one)).toEqual([38]);
});

test.each([
  'Chocó: miles de desplazados',
  'Conflicto armado - miles de personas',
  'Cabo Delgado: milhares de deslocados',
  'Sahel - milliers de personnes',
  'الموصل: آلاف النازحين',
  'Help for IDPs: thousands',
])('a title that tells of thousands scales nothing before a person says so: “%s”', async (title) => {
  const one = await inspectedLines([title, 'Governorate;Date;IDPs', 'Anbar;2020-01-31;380']);
  expect(values(one)).toEqual([380]);
});

test.each([
  'IDPs (1000 persons)',
  'IDPs (camps of a thousand persons)',
  'IDPs, thousand sites',
  'IDPs 10 000 persons',
  'IDPs in Thousand Oaks',
  'Camp 000 IDPs',
  'النازحون (ألف)',
])('thousands of a header that may be of something else are none: “%s”', async (header) => {
  const one = await inspectedLines([`Governorate;Date;${header};IDPs`, 'Anbar;2020-01-31;38;39']);
  expect(told(one)).toEqual([]);
  expect(values(one).every((value) => value === 38 || value === 39)).toBe(true);
});

test.each([
  'IDPs per thousand residents',
  'IDPs per 1,000 people',
  'IDPs per thousand persons',
  'IDPs (per thousand persons)',
  'IDPs per 000 persons',
])('a rate is no count: “%s”', (header) =>
  expect(inspectedLines([`Governorate;Date;${header}`, 'Anbar;2020-01-31;38'])).rejects.toThrow(
    'no_count_column',
  ),
);
