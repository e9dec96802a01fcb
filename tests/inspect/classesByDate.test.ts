import { describe, expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

const ROWS = ['Erbil;10;20;30;40', 'Dahuk;5;7;12;19'];
const OF_TWO_DATES = [
  '2014-12-31 level 1: 42 idps individuals (2/2)',
  '2015-12-31 level 1: 101 idps individuals (2/2)',
];
const OF_TWO_MONTHS = [
  '2015-09-30 level 1: 42 idps individuals (2/2)',
  '2015-10-31 level 1: 101 idps individuals (2/2)',
];
const totalsOf = async (...header: readonly string[]) =>
  shortTotals(await inspectedLines([...header, ...ROWS]));

describe('sexes and ages by date', () => {
  test.each([
    ['below years', ';2014;;2015;', 'Governorate;Male;Female;Male;Female'],
    ['below years told over each', ';2014;2014;2015;2015', 'Governorate;Male;Female;Male;Female'],
    ['as ages', ';2014;;2015;', 'Governorate;0-17;18+;0-17;18+'],
    ['in Arabic', ';2014;;2015;', 'المحافظة;ذكور;إناث;ذكور;إناث'],
    ['in Sorani', ';2014;;2015;', 'Governorate;نێر;مێ;نێر;مێ'],
  ])('are counted %s', async (_, titles, names) => {
    expect(await totalsOf(titles, names)).toEqual(OF_TWO_DATES);
  });

  test.each([
    ['before a year', 'Male 2014;Female 2014;Male 2015;Female 2015', OF_TWO_DATES],
    [
      'before a month',
      'IDPs male Sep 2015;IDPs female Sep 2015;IDPs male Oct 2015;IDPs female Oct 2015',
      OF_TWO_MONTHS,
    ],
    ['behind a month', 'Sep 2015 Male;Sep 2015 Female;Oct 2015 Male;Oct 2015 Female', OF_TWO_MONTHS],
    ['by their letters', 'IDPs (M) 2014;IDPs (F) 2014;IDPs (M) 2015;IDPs (F) 2015', OF_TWO_DATES],
  ])('are counted %s', async (_, names, totals) => {
    expect(await totalsOf(`Governorate;${names}`)).toEqual(totals);
  });

  test.each([
    ['above years', ';Male;;Female;', 'Governorate;2014;2015;2014;2015'],
    ['above years as IDPs', ';IDPs male;;IDPs female;', 'Governorate;2014;2015;2014;2015'],
    [
      'told over each year',
      'Governorate;IDPs male;IDPs male;IDPs female;IDPs female',
      ';2014;2015;2014;2015',
    ],
  ])('are counted %s', async (_, titles, names) => {
    expect(await totalsOf(titles, names)).toEqual([
      '2014-12-31 level 1: 57 idps individuals (2/2)',
      '2015-12-31 level 1: 86 idps individuals (2/2)',
    ]);
  });

  test('have the total of their date beside them', async () => {
    const lines = [';2014;;;2015;;', 'Governorate;Male;Female;Total;Male;Female;Total'];
    const read = await inspectedLines([...lines, 'Erbil;10;20;30;30;40;70', 'Dahuk;5;7;12;12;19;31']);
    expect(shortTotals(read)).toEqual(OF_TWO_DATES);
    const wholes = read.columns.filter(({ role }) => role.is === 'count' && role.part === null);
    expect(wholes.map(({ header }) => header)).toEqual(['2014 › Total', '2015 › Total']);
  });

  test('are no whole where one sex of a date is lacking', async () => {
    const read = await inspectedLines([';2014;;2015;', 'Governorate;Male;Female;Male;Needs', ...ROWS]);
    expect(shortTotals(read)).toEqual([OF_TWO_DATES[0]]);
  });

  test('count with the others of their date, and what is not known counts nobody', async () => {
    const lines = [';2014;;;2015;;', 'Governorate;Camp;Rented;Other;Camp;Rented;Other'];
    expect(
      shortTotals(await inspectedLines([...lines, 'Erbil;10;15;5;30;30;10', 'Dahuk;5;5;2;12;10;9'])),
    ).toEqual(OF_TWO_DATES);
    await expect(totalsOf(';2014;;2015;', 'Governorate;Needs;Harvest;Needs;Harvest')).rejects.toThrow(
      'no_count_column',
    );
  });

  test('are asked for the days of their rounds', async () => {
    const names = 'R118 Male;R118 Female;R119 Male;R119 Female';
    const read = await inspectedLines([`Governorate;${names}`, ...ROWS]);
    expect(read.totals.map(({ value }) => value)).toEqual([42, 101]);
    expect(read.questions.map(({ code }) => code)).toContain('round_days');
  });
});

describe('places of origin by date', () => {
  test.each([
    [
      'below years',
      [';2014;;2015;', 'Governorate;IDPs from Anbar;IDPs from Ninewa;IDPs from Anbar;IDPs from Ninewa'],
    ],
    [
      'before a year',
      ['Governorate;IDPs from Anbar 2014;IDPs from Ninewa 2014;IDPs from Anbar 2015;IDPs from Ninewa 2015'],
    ],
  ])('are a floor of those of each date: %s', async (_, header) => {
    const read = await inspectedLines([...header, ...ROWS]);
    expect(shortTotals(read)).toEqual(OF_TWO_DATES);
    expect(read.totals.map(({ upper }) => upper)).toEqual([null, null]);
    const keys = read.columns.flatMap(({ role }) => (role.is === 'count' ? [role.part?.key] : []));
    expect(keys).toEqual(['IQG01', 'IQG15', 'IQG01', 'IQG15']);
  });

  test('are those of a matrix below each date', async () => {
    const lines = [';2014;;;2015;;', 'Governorate;Anbar;Ninewa;Diyala;Anbar;Ninewa;Diyala'];
    const read = await inspectedLines([...lines, 'Erbil;10;15;5;30;30;10', 'Dahuk;5;5;2;12;10;9']);
    expect(shortTotals(read)).toEqual(OF_TWO_DATES);
  });
});

test('classes of shelters before a year have the class of the other years', async () => {
  const read = await inspectedLines(['Governorate;Camp 2014;Rented 2014;Camp 2015;Rented 2015', ...ROWS]);
  expect(shortTotals(read)).toEqual(OF_TWO_DATES);
  const keys = read.columns.flatMap(({ role }) => (role.is === 'count' ? [role.part?.key] : []));
  expect(new Set(keys).size).toBe(2);
});

test('rounds stand above the days that they were counted on', async () => {
  const read = await inspectedLines([
    ';Round 118;Round 119',
    'Governorate;2014-12-31;2015-12-31',
    ...ROWS.map((row) => row.split(';').slice(0, 3).join(';')),
  ]);
  expect(read.totals.map(({ date, value }) => [date, value])).toEqual([
    ['2014-12-31', 15],
    ['2015-12-31', 27],
  ]);
});
