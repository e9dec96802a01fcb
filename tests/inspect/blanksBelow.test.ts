import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const HEADER = 'Governorate;District;Location;Date;IDP individuals';
const DAY = '2024-01-31';
const list = (...rows: readonly string[]) => [HEADER, ...rows.map((row) => row.replace('@', DAY))];
const BLANK = [
  'Dahuk;Zakho;A;@;100',
  ';;B;@;200',
  ';Sumel;C;@;300',
  ';;D;@;400',
  'Erbil;Shaqlawa;E;@;500',
  ';;F;@;600',
];

describe('a list that names a district once and leaves it blank below', () => {
  test('is asked about, and its rows count in the governorate alone until a person says', async () => {
    const one = await inspectedLines(list(...BLANK));
    expect(one.questions).toEqual([
      {
        code: 'blanks_below',
        column: 1,
        choices: ['above', 'asTheyStand'],
        assumed: 'asTheyStand',
        affects: [],
        at: { row: 3, text: 'Zakho' },
      },
    ]);
    expect(one.issues).toEqual([
      expect.objectContaining({
        severity: 'warning',
        code: 'blanks_below',
        row: 3,
        column: 'District',
        example: 'Zakho (3), Sumel (5), Shaqlawa (7)',
      }),
    ]);
    expect(shortTotals(one)).toEqual([
      `${DAY} level 1: 2100 idps individuals (2/2)`,
      `${DAY} level 2: 900 idps individuals (3/3)`,
    ]);
  });

  test.each([
    ['with the governorate blank too', BLANK, 6],
    [
      'with the governorate in every row',
      BLANK.map((row, index) => row.replace(/^\w*/, index < 4 ? 'Dahuk' : 'Erbil')),
      3,
    ],
  ])('%s, is filled as a person says, and each cell is told of', async (_, rows, cells) => {
    const one = await inspectedLines(list(...rows), { blanksBelow: 'above' });
    expect(shortTotals(one)).toEqual([
      `${DAY} level 1: 2100 idps individuals (2/2)`,
      `${DAY} level 2: 2100 idps individuals (3/3)`,
    ]);
    expect(shortIssues(one)).toEqual([`info filled_down ×${cells} row 3`]);
    expect(one.questions).toEqual([]);
  });

  test('stays as it is when a person says so', async () => {
    const one = await inspectedLines(list(...BLANK), { blanksBelow: 'asTheyStand' });
    expect(shortTotals(one)[1]).toBe(`${DAY} level 2: 900 idps individuals (3/3)`);
    expect(one.questions).toEqual([]);
    expect(one.issues).toEqual([]);
  });

  test('may be told apart by dates, and is then no row of its governorate', async () => {
    const rows = ['Dahuk;Zakho;;2024-01-31;100', 'Dahuk;;;2024-02-29;200', 'Dahuk;;;2024-03-31;300'];
    const one = await inspectedLines(list(...rows), { blanksBelow: 'above' });
    expect(shortTotals(one).filter((total) => total.includes('level 2'))).toEqual([
      '2024-01-31 level 2: 100 idps individuals (1/1)',
      '2024-02-29 level 2: 200 idps individuals (1/1)',
      '2024-03-31 level 2: 300 idps individuals (1/1)',
    ]);
  });

  test('below the title of a group is of the governorate that the title names', async () => {
    const rows = ['Dahuk;Zakho;A;@;100', ';;B;@;200', 'Erbil;;;;', ';Shaqlawa;E;@;500', ';;F;@;600'];
    const one = await inspectedLines(list(...rows), { blanksBelow: 'above' });
    expect(shortTotals(one)).toEqual([
      `${DAY} level 1: 1400 idps individuals (2/2)`,
      `${DAY} level 2: 1400 idps individuals (2/2)`,
    ]);
  });
});

describe('nothing is asked, and no remembered answer fills anything,', () => {
  test.each([
    [
      'where rows name their district again',
      ['Dahuk;Zakho;A;@;1', 'Dahuk;Zakho;B;@;2', ';;C;@;3', ';;D;@;4'],
    ],
    ['where a row is not told apart from that above', ['Dahuk;Zakho;;@;1', 'Dahuk;;;@;3', 'Dahuk;;;@;4']],
    ['where a blank begins a governorate', ['Dahuk;Zakho;A;@;1', ';;B;@;3', ';;C;@;4', 'Erbil;;D;@;5']],
    ['where a blank comes first', [';;A;@;1', 'Dahuk;Zakho;B;@;3', ';;C;@;4', ';;D;@;4']],
    ['below a total', ['Dahuk;Zakho;A;@;1', ';;B;@;3', ';Total;;@;4', ';;C;@;5']],
    ['of one blank alone', ['Dahuk;Zakho;A;@;1', 'Dahuk;;B;@;3', 'Dahuk;Sumel;C;@;3']],
  ])('%s', async (_, rows) => {
    const one = await inspectedLines(list(...rows));
    expect(one.questions.map(({ code }) => code)).not.toContain('blanks_below');
    const answered = await inspectedLines(list(...rows), { blanksBelow: 'above' });
    expect(answered).toEqual(one);
  });
});

const figure = fc.integer({ min: 100, max: 9999 });
const districts = fc.array(fc.array(figure, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });

test('a list with blanks gives the figures of the same list with every cell written, once a person says so', async () => {
  await fc.assert(
    fc.asyncProperty(districts, districts, fc.boolean(), async (ofDahuk, ofErbil, isNamed) => {
      const names = ['First', 'Second', 'Third', 'Fourth'];
      const rows = [ofDahuk, ofErbil].flatMap((own, governorate) =>
        own.flatMap((figures, district) =>
          figures.map((value, index) => ({
            governorate: ['Dahuk', 'Erbil'][governorate] ?? '',
            district: `${names[district] ?? ''} ${governorate}`,
            rest: `L${governorate}-${district}-${index};${DAY};${value}`,
            isBelow: index > 0,
            isWithin: district + index > 0,
          })),
        ),
      );
      const written = rows.map((row) => `${row.governorate};${row.district};${row.rest}`);
      const blank = rows.map(
        (row) =>
          `${row.isWithin && !isNamed ? '' : row.governorate};${row.isBelow ? '' : row.district};${row.rest}`,
      );
      const isAsked = rows.filter(({ isBelow }) => isBelow).length > 1;
      const expected = await inspectedLines([HEADER, ...written]);
      const open = await inspectedLines([HEADER, ...blank]);
      const filled = await inspectedLines([HEADER, ...blank], { blanksBelow: 'above' });
      expect(open.questions.some(({ code }) => code === 'blanks_below')).toBe(isAsked);
      expect(shortTotals(filled)).toEqual(isAsked ? shortTotals(expected) : shortTotals(open));
      expect(shortTotals(open)[0]).toBe(shortTotals(expected)[0]);
      for (const { physical, records, skipped, rejected } of [open.rows, filled.rows]) {
        expect(records + skipped + rejected).toBe(physical);
        expect(records).toBe(rows.length);
      }
    }),
    { numRuns: 25 },
  );
});
