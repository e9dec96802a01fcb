import { expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const [MARCH, JUNE] = ['2024-03-31', '2024-06-30'];
const HEADER = 'Date,Governorate,IDP individuals';

test.each([
  [
    'of two rounds',
    [HEADER, `${MARCH},Anbar,10`, ',Ninewa,50', ',Dahuk,30', `${JUNE},Anbar,20`, ',Ninewa,60', ',Dahuk,40'],
  ],
  [
    'with the total of each',
    [
      HEADER,
      `${MARCH},Anbar,10`,
      ',Ninewa,50',
      ',Dahuk,30',
      ',Total,90',
      `${JUNE},Anbar,20`,
      ',Ninewa,60',
      ',Dahuk,40',
      ',Total,120',
    ],
  ],
  [
    'of two years of two months',
    [
      'Year,Month,Governorate,IDP individuals',
      '2023,March,Anbar,90',
      ',June,Anbar,120',
      ',July,Anbar,7',
      '2024,March,Anbar,90',
      ',June,Anbar,120',
      ',July,Anbar,7',
    ],
  ],
])('a date in the first row of a block is that of the rows below: %s', async (_, lines) => {
  const read = await inspectedLines(lines);
  expect(shortTotals(read).filter((text) => text.startsWith('2024-0') && !text.includes('-07-'))).toEqual([
    expect.stringMatching(/^2024-03-31 level 1: 90 /),
    expect.stringMatching(/^2024-06-30 level 1: 120 /),
  ]);
  expect(read.rows.rejected).toBe(0);
  expect(read.issues).toContainEqual(
    expect.objectContaining({ code: 'filled_down', severity: 'info', count: 4, row: 3 }),
  );
});

test('of one date, once for each governorate', async () => {
  const lines = [
    'Date,Governorate,District,IDP individuals',
    `${MARCH},Dahuk,Zakho,10`,
    ',,Sumel,20',
    `${MARCH},Erbil,Soran,30`,
    ',,Shaqlawa,40',
  ];
  const read = await inspectedLines(lines);
  expect(shortTotals(read)[0]).toBe(`${MARCH} level 1: 100 idps individuals (2/2)`);
  expect(shortIssues(read)).toContain('info filled_down ×2 row 3');
});

test.each([
  [
    'dates that nobody wrote among those of other places',
    [`${MARCH},Anbar,10`, ',Ninewa,50', ',Dahuk,30', `${JUNE},Erbil,20`, ',Kirkuk,60'],
  ],
  ['a place told again below one date', [`${MARCH},Anbar,10`, ',Ninewa,50', ',Anbar,30', ',Ninewa,30']],
  ['a blank among dates', [`${MARCH},Anbar,10`, `${MARCH},Ninewa,50`, ',Dahuk,30', ',Erbil,30']],
  ['rows above the first date', [',Anbar,10', ',Ninewa,50', `${MARCH},Dahuk,30`, ',Erbil,30']],
  ['a single blank', [`${MARCH},Anbar,10`, ',Ninewa,50']],
  ['one date in a whole list', [`${MARCH},Anbar,10`, ',Ninewa,50', ',Dahuk,30']],
  [
    'a block that begins without a figure, of other places',
    [`${MARCH},Anbar,10`, ',Ninewa,50', ',Dahuk,30', `${JUNE},Kirkuk,`, ',Baghdad,300', ',Erbil,400'],
  ],
])('blank dates are left out: %s', async (_, rows) => {
  const read = await inspectedLines([HEADER, ...rows]);
  expect(read.rows.rejected).toBe(rows.filter((row) => row.startsWith(',')).length);
});

test.each([
  ['a place without a figure', ',Anbar,'],
  ['nothing else', ',,'],
  ['the total', ',Total,110'],
])('a block that begins with %s is of the date of that row', async (_, first) => {
  const rows = [`${MARCH},Anbar,10`, ',Ninewa,50', ',Dahuk,30', `${JUNE}${first}`, ',Ninewa,60', ',Dahuk,50'];
  const read = await inspectedLines([HEADER, ...rows]);
  expect(read.totals.map(({ date, value }) => [date, value])).toEqual([
    [MARCH, 90],
    [JUNE, 110],
  ]);
});

test('an end that is left blank beside a start of its own is none of another row', async () => {
  const read = await inspectedLines([
    'Governorate,Start date,End date,Displacements',
    'Anbar,2024-01-01,2024-01-31,100',
    'Ninewa,2024-02-10,,200',
    'Baghdad,2024-03-05,,250',
    'Erbil,2024-04-01,,700',
  ]);
  expect(shortIssues(read).join()).not.toContain('filled_down');
  expect(shortTotals(read).join()).not.toContain('1250');
});
