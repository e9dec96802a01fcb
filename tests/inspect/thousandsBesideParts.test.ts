import { expect, test } from 'vitest';
import { inspectedLines } from './inspected';

type Inspected = Awaited<ReturnType<typeof inspectedLines>>;

const asked = ({ questions }: Inspected) => questions.find(({ code }) => code === 'in_thousands');
const values = ({ totals }: Inspected) => totals.map(({ value }) => value);
const codes = ({ issues }: Inspected) => issues.map(({ code }) => code);
const table = (header: string, ...rows: readonly string[]) => [
  `Governorate;Date;${header}`,
  ...rows.map((figures, at) => `${['Anbar', 'Ninewa', 'Erbil'][at]};2020-01-31;${figures}`),
];

test.each([
  ['IDPs (thousands);Male;Female', ['38;30;8', '12;10;2'], [50]],
  ['IDPs (thousands);Camp;Rented housing', ['38.5;30;8.5', '12.2;10;2.2'], [50.7]],
  ['IDPs;Camp (thousands);Rented housing (thousands)', ['38;30;8', '12;10;2'], [50]],
])(
  'a whole and parts that add up as printed, one of which says it, are scaled together and asked about: %s',
  async (...given) => {
    const [header, rows, single] = given;
    const scaled = await inspectedLines(table(header, ...rows));
    expect(values(scaled)).toEqual(single.map((value) => value * 1000));
    expect(asked(scaled)).toMatchObject({
      assumed: 'inThousands',
      affects: expect.arrayContaining(header.split(';')) as unknown,
    });
    const asPrinted = await inspectedLines(table(header, ...rows), { thousands: 'single' });
    expect(values(asPrinted)).toEqual(single);
    expect([...codes(asPrinted), ...codes(scaled)]).not.toContain('totals_mismatch');
  },
);

test.each([
  [
    'IDPs (thousands);Returnees (thousands);Camp;Rented housing',
    ['38;400;30;8', '12;90;10;2'],
    [50_000, 490_000],
  ],
  ['IDPs (thousands);Families (thousands);Camp;Rented housing', ['38;6;30;8', '12;2;10;2'], [50_000, 8000]],
  ['IDPs in thousands;Camp;Out of camp', ['38.2;8.1;30.1', '12.4;2.2;10.2'], [50_600]],
  ['IDPs (thousands);Male;Female', ['38.412;20.212;18.2', '12.1;7.1;5'], [50_512]],
  ['IDPs (thousands);Male;Female', ['12.5;5.288;7.212', '12.1;7.1;5'], [24_600]],
])('columns that say it stay so beside parts that do not: %s', async (...given) => {
  const [header, rows, sums] = given;
  const one = await inspectedLines(table(header, ...rows));
  expect(values(one)).toEqual(sums);
  expect(codes(one)).toEqual(expect.not.arrayContaining(['totals_mismatch', 'ambiguous_number_format']));
});

test('a mark that may group leaves its own column open, and no other that says it', async () => {
  const rows = ['38,412;400', '12,384;90'];
  const one = await inspectedLines(table('IDPs (thousands);Returnees (thousands)', ...rows));
  expect(values(one)).toEqual([50_796, 490_000]);
});

test('a silent whole that would be more than there can be leaves its parts as they say', async () => {
  const rows = ['38;30;8', '12;10;2', '30000;;'];
  const one = await inspectedLines(table('IDPs;Camp (thousands);Rented housing (thousands)', ...rows));
  expect(values(one)).toEqual([30_050]);
  expect(asked(one)?.affects).toEqual(['Camp (thousands)', 'Rented housing (thousands)']);
  expect(codes(one)).toContain('totals_mismatch');
});

test('parts that add up as printed are scaled with a whole that other parts show to be thousands', async () => {
  const header = 'IDPs (thousands);Camp;Rented housing;Male;Female';
  const one = await inspectedLines(table(header, '38;20;18;20000;18000', '12;7;5;7000;5000'));
  expect(values(one)).toEqual([50_000]);
  expect(asked(one)?.affects).toEqual(['IDPs (thousands)', 'Camp', 'Rented housing']);
  expect(codes(one)).toEqual(['in_thousands']);
});

test.each([
  ['0.4;300;400', true],
  ['10.5;5500;5450', true],
  ['12.0;6000;5700', true],
  ['10.5;5500;4960', false],
  ['12;6000;5700', false],
  ['38.412;30000;8413', true],
])('a whole may differ from its parts by half of its last digit: %s', async (row, isWrong) => {
  const lines = table('IDPs (thousands);Camp;Rented housing', row, '12.5;10000;2500');
  expect(codes(await inspectedLines(lines)).includes('totals_mismatch')).toBe(isWrong);
});

test.each([
  ['38.4;20.2;18.3', false],
  ['38.4;20.2;18.4', true],
  ['38;30;9', true],
])('parts may each be rounded by half of their last digit: %s', async (row, isWrong) => {
  const lines = table('IDPs (thousands);Male;Female', row, '12.1;7.1;5', '9.9;4.8;5.1');
  const one = await inspectedLines(lines);
  expect(asked(one)?.affects).toEqual(['IDPs (thousands)', 'Male', 'Female']);
  expect(codes(one).includes('totals_mismatch')).toBe(isWrong);
});

test.each(['IDPs thousands;IDPs', 'idps_in_thousands;idps', 'IDPs (milliers);PDI', 'IDPs;IDPs (thousands)'])(
  'of two columns of the same people the one without thousands is counted: %s',
  async (header) => {
    const isFirst = header.startsWith('IDPs;');
    const rows = isFirst ? ['38412;38', '12050;12'] : ['38;38412', '12;12050'];
    const one = await inspectedLines(table(header, ...rows));
    expect(values(one)).toEqual([50_462]);
    expect(codes(one)).toEqual(['counted_elsewhere']);
  },
);

test('one that lacks figures which the other has is not', async () => {
  const one = await inspectedLines(table('IDPs (thousands);IDPs', '38;38412', '12;'));
  expect(values(one)).toEqual([50_000]);
});

test.each([
  [table('IDPs (thousands);Camp;Rented housing', '39;30123;8600', '12;10000;2200'), 51_000],
  [table('IDPs;Camp (thousands);Rented housing (thousands)', '38600;30;8.5', '12200;10;2.2'), 50_800],
  [['IDPs (in thousands)', ...table('IDPs;Camp;Rented housing', '3.5;3000;500', '1.2;1000;200')], 4700],
])('thousands beside single people are each read as they are: %j', async (lines, sum) => {
  const one = await inspectedLines(lines);
  expect(values(one)).toEqual([sum]);
  expect(asked(one)).toMatchObject({ assumed: 'inThousands' });
  expect(one.columns.map(({ role }) => role.is)).toEqual(['place', 'day', 'count', 'count', 'count']);
  expect(one.issues.map(({ code }) => code)).toEqual(['in_thousands']);
});
