import { expect, test } from 'vitest';
import { inspectedLines, shortIssues } from './inspected';

const datesBelow = async (header: string, texts: readonly string[]) => {
  const rows = texts.flatMap((text) => [`Erbil;10;${text}`, `Dahuk;5;${text}`]);
  return (await inspectedLines([`Governorate;IDPs;${header}`, ...rows])).dates;
};

test.each([
  ['As at 30/04/23', '2023-04-30'],
  ['as of 30 April 2023', '2023-04-30'],
  ['30/4/2023 م', '2023-04-30'],
  ['٣٠/٤/٢٠٢٣م', '2023-04-30'],
  ['End of April 2023', '2023-04-30'],
  ['End April 2023', '2023-04-30'],
  ['fin avril 2023', '2023-04-30'],
  ['نهاية نيسان 2023', '2023-04-30'],
  ['mid-April 2023', '2023-04-15'],
  ['mi-avril 2023', '2023-04-15'],
  ['منتصف نيسان 2023', '2023-04-15'],
  ['April 2023 (R129)', '2023-04-30'],
  ['Round 129 - April 2023', '2023-04-30'],
  ['30APR2023', '2023-04-30'],
  ['H1 2023', '2023-06-30'],
  ['2023-H2', '2023-12-31'],
  ['T2 2023', '2023-06-30'],
  ['Trim. 1 2022', '2022-03-31'],
  ['1er trimestre 2022', '2022-03-31'],
  ['1st quarter 2022', '2022-03-31'],
  ['Second quarter of 2022', '2022-06-30'],
  ['الربع الثالث 2022', '2022-09-30'],
])('a date in a cell, among words: %s', async (text, day) => {
  expect(await datesBelow('Date', [text])).toEqual([day]);
});

test('the order of day and month is asked for among words as elsewhere', async () => {
  await expect(datesBelow('Date', ['As at 03/04/23'])).rejects.toThrow('date_order_open');
  expect(await datesBelow('Date', ['As at 03/04/23', 'As at 30/04/23'])).toEqual([
    '2023-04-03',
    '2023-04-30',
  ]);
});

test('a round that is named beside its month stays a round', async () => {
  const read = await inspectedLines(['Governorate;IDPs;Round', 'Erbil;10;Round 129 - April 2023']);
  expect(read.columns.map(({ role }) => role.is)).toEqual(['place', 'count', 'round']);
});

const headed = async (one: string, other: string) => {
  const read = await inspectedLines([`Governorate;${one};${other}`, 'Erbil;10;20', 'Dahuk;5;7'], {
    measure: 'idps',
  });
  return { ...read, values: read.totals.map(({ date, value }) => [date, value]) };
};

test.each([
  ['1-15 March 2023', '16-31 March 2023', '2023-03-15', '2023-03-31'],
  ['IDPs 1-15 March 2023', 'IDPs 16-31 March 2023', '2023-03-15', '2023-03-31'],
  ['1 March 2023 - 15 March 2023', '16 March 2023 - 31 March 2023', '2023-03-15', '2023-03-31'],
  ['28 Feb - 15 Mar 2023', '16 Mar to 2 Apr 2023', '2023-03-15', '2023-04-02'],
  ['20211231', '20220331', '2021-12-31', '2022-03-31'],
  ['IDPs 20211231', 'IDPs 20220331', '2021-12-31', '2022-03-31'],
  ['H1 2023', 'H2 2023', '2023-06-30', '2023-12-31'],
  ['IDPs T1 2023', 'IDPs T2 2023', '2023-03-31', '2023-06-30'],
  ['End of April 2023', 'mid-May 2023', '2023-04-30', '2023-05-15'],
])('columns of dates: %s, %s', async (one, other, first, second) => {
  expect((await headed(one, other)).values).toEqual([
    [first, 15],
    [second, 27],
  ]);
});

test('of a span of days in a header it is said that its figure stands at the last', async () => {
  const read = await headed('1-15 March 2023', '16-31 March 2023');
  expect(shortIssues(read)).toContain('info period_end ×1 row 1');
});

test.each([
  ['months of flight', 'IDPs displaced Jan-Feb 2022', 'IDPs displaced Mar-Apr 2022'],
  ['days of flight', 'IDPs displaced 1 March - 15 March 2023', 'IDPs displaced 16 March - 31 March 2023'],
  ['days of flight', 'IDPs displaced 1-15 March 2023', 'IDPs displaced 16-31 March 2023'],
])('%s are no dates of columns', async (_, one, other) => {
  const read = await headed(one, other).catch(() => ({ dates: [] }));
  expect(read.dates).toEqual([]);
});

test.each(['15 رمضان 1444هـ', '8 Ordibehesht 1402', 'Round 30', 'End', 'H3 2023', 'T5 2023', '31APR2023'])(
  'no date: %s',
  async (text) => {
    await expect(datesBelow('Date', [text])).rejects.toThrow(`no_readable_date Date: ${text}`);
  },
);
