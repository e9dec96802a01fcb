import { expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const ROWS = ['2020-10-31;10;60;20;120', '2020-12-31;11;66;21;126'];
const TOTALS = [
  '2020-10-31 level 1: 30 idps families (2/2)',
  '2020-12-31 level 1: 32 idps families (2/2)',
  '2020-10-31 level 1: 180 idps individuals (2/2)',
  '2020-12-31 level 1: 192 idps individuals (2/2)',
];

test.each([
  ['in brackets', ['Date;Anbar (HH);Anbar (IND);Ninewa (HH);Ninewa (IND)']],
  ['behind the place', ['Date;Anbar families;Anbar individuals;Ninewa families;Ninewa individuals']],
  ['before the place', ['Date;HH Anbar;IND Anbar;HH Ninewa;IND Ninewa']],
  ['set apart by a mark', ['Date;Anbar - HH;Anbar - IND;Ninewa - HH;Ninewa - IND']],
  ['in Arabic', ['التاريخ;الأنبار (أسر);الأنبار (أفراد);نينوى (أسر);نينوى (أفراد)']],
  ['below places that were merged', [';Anbar;;Ninewa;', 'Date;HH;IND;HH;IND']],
  ['below a title', ['IDPs by governorate;;;;', 'Date;Anbar (HH);Anbar (IND);Ninewa (HH);Ninewa (IND)']],
])('places side by side have a column for each unit: %s', async (_, header) => {
  expect(shortTotals(await inspectedLines([...header, ...ROWS]))).toEqual(TOTALS);
});

test('their totals are checks, and a place that is not known keeps its units', async () => {
  const one = await inspectedLines([
    'Date;Anbar HH;Anbar IND;Ninewa HH;Ninewa IND;Erbl HH;Erbl IND;Total HH;Total IND',
    '2020-10-31;10;60;20;120;1;6;31;186',
  ]);
  expect(one.totals.filter(({ adminLevel }) => adminLevel === 1).map(({ value }) => value)).toEqual([
    31, 186,
  ]);
  expect(one.unmatched.map(({ text }) => text)).toEqual(['Erbl']);
  expect(shortIssues(one)).toContain('info totals_row ×2 row 1');
});

test.each([
  ['Date;Baghdad (Karkh) HH;Baghdad (Karkh) IND;Ninewa HH;Ninewa IND', 'Baghdad (Karkh)'],
  ['Date;Erbl HH;Erbl IND;Ninewa HH;Ninewa IND', 'Erbl'],
  [';Erbl;;Ninewa;|Date;HH;IND;HH;IND', 'Erbl'],
  [
    'Date;Ninewa HH;Ninewa IND;Baghdad (Karkh) (HH);Baghdad (Karkh) (IND);Anbar HH;Anbar IND',
    'Baghdad (Karkh)',
  ],
  ['Date;Ninewa HH;Ninewa IND;Baghdad [Karkh] HH;Baghdad [Karkh] IND;Anbar HH;Anbar IND', 'Baghdad [Karkh]'],
])('a place that is not known counts, and keeps its whole name: %s', async (header, name) => {
  const one = await inspectedLines([...header.split('|'), '2020-10-31;10;60;20;120']);
  expect(one.totals.map(({ value }) => value)).toEqual([30, 180]);
  expect(one.unmatched.map(({ text }) => text)).toEqual([name]);
});

test('a column of dates that names a movement is no place', async () => {
  const one = await inspectedLines(['Date of arrival;Anbar HH;Anbar IND;Ninewa HH;Ninewa IND', ...ROWS]);
  expect(one.unmatched).toEqual([]);
  expect(one.dates).toEqual(['2020-10-31', '2020-12-31']);
});

test.each([
  ['in brackets', ['Date;Anbar (HH);Anbar (IND);Anbar (IND/HH);Ninewa (HH);Ninewa (IND);Ninewa (IND/HH)']],
  ['first', ['Date;Anbar IND/HH;Anbar HH;Anbar IND;Ninewa IND/HH;Ninewa HH;Ninewa IND']],
  ['below places', [';Anbar;;;Ninewa;;', 'Date;IND/HH;HH;IND;IND/HH;HH;IND']],
])('how many are in a family there is no count: %s', async (where, header) => {
  const row = where === 'in brackets' ? '10;60;6;20;120;6' : '6;10;60;6;20;120';
  expect(shortTotals(await inspectedLines([...header, `2020-10-31;${row}`]))).toEqual([
    '2020-10-31 level 1: 30 idps families (2/2)',
    '2020-10-31 level 1: 180 idps individuals (2/2)',
  ]);
});

test('so they have for each kind of people', async () => {
  const one = await inspectedLines([
    'Date;Anbar IDPs;Anbar returnees;Ninewa IDPs;Ninewa returnees',
    '2020-10-31;10;60;20;120',
  ]);
  expect(shortTotals(one)).toEqual([
    '2020-10-31 level 1: 30 idps individuals (2/2)',
    '2020-10-31 level 1: 180 returnees individuals (2/2)',
  ]);
});

test('what is wrong stands where the file has it', async () => {
  const one = await inspectedLines([
    'Title;;;;',
    ';Anbar;;Ninewa;',
    'Date;HH;IND;HH;IND',
    '2020-10-31;10;x;20;120',
    '2020-12-31;11;66;21;126',
  ]);
  expect(shortIssues(one)).toContain('error not_a_number ×1 row 4');
});

test('a place with all its people beside others by unit is left to a person', () =>
  expect(inspectedLines(['Date;Anbar (HH);Anbar (IND);Ninewa', '2020-10-31;10;60;20'])).rejects.toThrow(
    'no_place_column',
  ));

test.each(['IDPs from Anbar;IDPs from Ninewa', 'Returnees to Anbar;IDPs from Ninewa'])(
  'people from a place are not in it: %s',
  (header) =>
    expect(inspectedLines([`Date;${header}`, '2020-10-31;10;60'])).rejects.toThrow('no_place_column'),
);
