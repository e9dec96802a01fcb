import { expect, test } from 'vitest';
import { inspectedLines } from './inspected';

type Inspected = Awaited<ReturnType<typeof inspectedLines>>;

const asked = ({ questions }: Inspected) => questions.find(({ code }) => code === 'in_thousands');
const values = ({ totals }: Inspected) => totals.map(({ value }) => value);
const table = (header: string, ...rows: readonly string[]) => [
  `Governorate;Date;${header}`,
  ...rows.map((figures, at) => `${['Anbar', 'Ninewa'][at]};2020-01-31;${figures}`),
];

test.each([
  ['IDPs (thousands);Male;Female', ['38;30;8', '12;10;2'], [50]],
  ['IDPs (thousands);Camp;Rented housing', ['38.5;30;8.5', '12.2;10;2.2'], [50.7]],
  ['IDPs;Camp (thousands);Rented housing (thousands)', ['38;30;8', '12;10;2'], [50]],
])(
  'a whole and parts that add up as printed, one of which says it, are asked about: %s',
  async (...given) => {
    const [header, rows, single] = given;
    const asPrinted = await inspectedLines(table(header, ...rows));
    expect(values(asPrinted)).toEqual(single);
    expect(asked(asPrinted)).toMatchObject({ assumed: 'single' });
    const scaled = await inspectedLines(table(header, ...rows), { thousands: 'inThousands' });
    expect(values(scaled)).toEqual(single.map((value) => value * 1000));
    expect([asPrinted, scaled].flatMap(({ issues }) => issues.map(({ code }) => code))).not.toContain(
      'totals_mismatch',
    );
  },
);

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
