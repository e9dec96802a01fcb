import { expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

const table = (...headers: readonly string[]) => {
  const cells = (first: number) => headers.map((_, index) => first * 10 ** index).join(';');
  return [
    `Governorate;Date;${headers.join(';')}`,
    `Erbil;2024-03-31;${cells(100)}`,
    `Dahuk;2024-03-31;${cells(50)}`,
  ];
};

test.each([
  ['IDPs registered', 'idps individuals'],
  ['Registered IDPs', 'idps individuals'],
  ['IDPs tracked', 'idps individuals'],
  ['IDPs verified', 'idps individuals'],
  ['Verified IDP HHs', 'idps families'],
  ['IDPs currently present', 'idps individuals'],
  ['IDPs present in location', 'idps individuals'],
  ['Total IDPs assessed (ind)', 'idps individuals'],
  ['Number of IDP households living here', 'idps families'],
  ['How many IDP households live in this settlement?', 'idps families'],
  ['How many IDP households?', 'idps families'],
  ['Total number of displaced persons as of today', 'idps individuals'],
  ['Nb de PDI enregistrées', 'idps individuals'],
  ['Personnes déplacées internes recensées', 'idps individuals'],
  ['اعداد النازحين المسجلين', 'idps individuals'],
  ['تعداد نازحين', 'idps individuals'],
  ['ئاوارەی تۆمارکراو', 'idps individuals'],
  ['Registered returnees', 'returnees individuals'],
  ['Registered refugees', 'refugees individuals'],
])('“%s” counts %s', async (header, counted) => {
  expect(shortTotals(await inspectedLines(table(header)))).toEqual([
    `2024-03-31 level 1: 150 ${counted} (2/2)`,
  ]);
});

test.each([
  'IDPs and refugees (ind)',
  'Potential returnees',
  'Potential returnee families',
  'IDPs in need',
  'IDPs assisted',
  'IDPs intending to return',
  '% of IDPs',
  'IDPs unregistered',
  'New IDPs registered',
  'IDPs registered in 2023',
  'Families registered',
  'How many families live in this settlement?',
  'Locations assessed',
])('“%s” counts no people present', async (header) => {
  await expect(inspectedLines(table(header))).rejects.toThrow('no_count_column');
});

test.each([
  ['IDPs', 'IDPs registered'],
  ['IDPs (ind)', 'Total IDPs assessed (ind)'],
  ['IDP HH', 'IDP HH verified'],
])('a column of “%s” comes before one of “%s”', async (whole, part) => {
  const after = await inspectedLines(table(part, whole));
  const before = await inspectedLines(table(whole, part));
  expect(after.totals.map(({ value }) => value)).toEqual([1500]);
  expect(before.totals.map(({ value }) => value)).toEqual([150]);
});

test('those who are registered are not all where others are not', async () => {
  const lines = table('Registered IDPs', 'Unregistered IDPs');
  await expect(inspectedLines(lines)).rejects.toThrow('no_count_column');
  const { totals } = await inspectedLines(table('Registered IDPs', 'Unregistered IDPs', 'Total IDPs'));
  expect(totals.map(({ value }) => value)).toEqual([15_000]);
});
