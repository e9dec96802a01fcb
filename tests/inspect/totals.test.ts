import { expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const TOTALS = (times: number, row: number) => [`info totals_row ×${times} row ${row}`];

test.each([
  [
    'a level, where rows of two levels stand in the table',
    [
      'date,governorate,district,IDP individuals',
      '2020-01-31,Ninewa,,660',
      '2020-01-31,Ninewa,Mosul,600',
      '2020-01-31,Ninewa,Sinjar,60',
      'Total,,,660',
    ],
    ['warning mixed_admin_levels ×1 row 3', ...TOTALS(1, 5)],
  ],
  [
    'a kind, where rows say what they count',
    [
      'date,governorate,indicator,value',
      '2020-01-31,Dahuk,IDP families,600',
      '2020-01-31,Dahuk,Returnee families,30',
      '2020-01-31,Erbil,IDP families,300',
      '2020-01-31,Total,IDP families,900',
      '2020-01-31,Total,Returnee families,30',
    ],
    TOTALS(2, 5),
  ],
  [
    'a date, where the totals of all dates stand at the end',
    [
      'date,governorate,IDP individuals',
      '2020-01-31,Ninewa,600',
      '2020-01-31,Erbil,300',
      '2020-02-29,Ninewa,606',
      '2020-02-29,Erbil,306',
      '2020-01-31,Total,900',
      '2020-02-29,Total,912',
    ],
    TOTALS(2, 6),
  ],
  [
    'nothing that stands in the table',
    ['date,governorate,IDP individuals', '2020-01-31,Ninewa,600', '2020-01-31,Erbil,300', 'Total,,905'],
    ['warning totals_mismatch ×1 row 4', ...TOTALS(1, 4)],
  ],
])('a row of totals may be the sum of %s', async (_, lines, issues) => {
  expect(shortIssues(await inspectedLines(lines))).toEqual(issues);
});

test('the whole of both sexes counts where a place has no rows of them, and nowhere else', async () => {
  const one = await inspectedLines([
    'date,governorate,sex,IDP individuals',
    '2020-01-31,Erbil,Total,220',
    '2020-01-31,Ninewa,male,300',
    '2020-01-31,Ninewa,female,301',
    '2020-01-31,Ninewa,Total,601',
    '2020-02-29,Ninewa,Both,700',
  ]);
  expect(shortTotals(one)).toEqual([
    '2020-01-31 level 1: 821 idps individuals (2/2)',
    '2020-02-29 level 1: 700 idps individuals (1/2)',
  ]);
  expect(shortIssues(one)).toEqual(TOTALS(1, 5));
  expect(one.rows).toEqual({ physical: 6, records: 4, skipped: 2, rejected: 0 });
});

test.each(['کۆ', 'كۆی  گشتی', 'سەرجەم', 'المجمـــوع', 'الأجمالي', 'Totaux', 'TTL'])(
  'a row of totals is no place, in whichever spelling: %s',
  async (label) => {
    const rows = ['Erbil;100', 'Dahuk;200', `${label};300`];
    const one = await inspectedLines(['Governorate;IDP families', ...rows]);
    expect(one.totals.map(({ value }) => value)).toEqual([300]);
    expect(shortIssues(one)).toEqual(TOTALS(1, 4));
  },
);

test.each(['الجملة', 'Toplam', 'Всього', 'Tot.', 'S/Total'])(
  'the total of a governorate among its districts is no district: %s',
  async (label) => {
    const one = await inspectedLines([
      'Governorate;District;IDPs (individuals)',
      'Ninewa;Mosul;1000',
      'Ninewa;Sinjar;500',
      `Ninewa;${label};1500`,
      'Anbar;Falluja;4000',
      'Anbar;Ramadi;200',
      `Anbar;${label};4200`,
    ]);
    expect(shortTotals(one)).toEqual([
      'undated level 1: 5700 idps individuals (2/2)',
      'undated level 2: 5700 idps individuals (4/4)',
    ]);
    expect(shortIssues(one)).toEqual(['info totals_row ×2 row 4']);
  },
);

test('an average below is neither a place nor a total that could be wrong', async () => {
  const one = await inspectedLines(['Governorate;IDPs (ind)', 'Ninewa;1000', 'Anbar;500', 'Average;750']);
  expect(shortTotals(one)).toEqual(['undated level 1: 1500 idps individuals (2/2)']);
  expect(shortIssues(one)).toEqual(['info aside_row ×1 row 4']);
});

test.each([
  'Last updated: 15 June 2023',
  'As of 30 April 2023',
  'Prepared by the ministry',
  'آخر تحديث: حزيران 2023',
])('a foot alone in its row is no place, also below two columns: %s', async (foot) => {
  const one = await inspectedLines(['Governorate;IDPs (ind)', 'Ninewa;1000', 'Anbar;500', ';', foot]);
  expect(shortTotals(one)).toEqual(['undated level 1: 1500 idps individuals (2/2)']);
  expect(shortIssues(one)).toEqual(['info footnote_row ×1 row 5']);
});
