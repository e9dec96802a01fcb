import { describe, expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const totalsOf = async (...lines: readonly string[]) => shortTotals(await inspectedLines(lines));
const OF_TWO_DATES = [
  '2020-10-31 level 1: 600 idps individuals (3/3)',
  '2020-12-31 level 1: 630 idps individuals (3/3)',
];

describe('places that stand side by side in the header', () => {
  test.each([
    ['days', 'Date', '2020-10-31', '2020-12-31'],
    ['months', 'Month', 'Oct 2020', 'Dec 2020'],
    ['days by one order alone', 'Date', '31/10/2020', '31/12/2020'],
    ['days without a header', '', '2020-10-31', '2020-12-31'],
    ['a year and a month', 'Year;Month', '2020;Oct', '2020;Dec'],
    ['a year and the number of a month', 'Year;Month', '2020;10', '2020;12'],
    ['a year that is merged downwards', 'Year;Month', '2020;10', ';12'],
    ['a month and a year', 'Month;Year', 'Oct;2020', 'Dec;2020'],
    ['a round, a month and a year', 'Round;Month;Year', '118;Oct;2020', '119;Dec;2020'],
    ['a round and a day', 'Round;Date', '118;2020-10-31', '119;2020-12-31'],
    ['a day and a round', 'Date;Round', '2020-10-31;118', '2020-12-31;119'],
    ['a number and a day', 'No.;Date', '1;2020-10-31', '2;2020-12-31'],
    ['a day and a total', 'Date;Total', '2020-10-31;600', '2020-12-31;630'],
  ])('are read behind %s', async (_, labels, first, second) => {
    const lines = [`${labels};Anbar;Ninewa;Erbil`, `${first};100;200;300`, `${second};110;210;310`];
    expect(await totalsOf(...lines)).toEqual(OF_TWO_DATES);
  });

  test('are read in Arabic', async () => {
    const rows = ['31 تشرين الأول 2020;100;200;300', '31 كانون الأول 2020;110;210;310'];
    expect(await totalsOf('التاريخ;الأنبار;نينوى;أربيل', ...rows)).toEqual(OF_TWO_DATES);
  });

  test('are asked for the days of their rounds', async () => {
    const { totals, questions } = await inspectedLines(['Round;Anbar;Ninewa', '118;100;200', '119;110;210']);
    expect(totals.map(({ value }) => value)).toEqual([300, 320]);
    expect(questions.map(({ code }) => code)).toContain('round_days');
  });

  test('hold several kinds of people by date', async () => {
    const lines = ['Date;Indicator;Anbar;Ninewa', '2020-10-31;IDPs;100;200', '2020-10-31;Returnees;50;20'];
    expect(await totalsOf(...lines, '2020-12-31;IDPs;110;210', '2020-12-31;Returnees;55;25')).toEqual([
      '2020-10-31 level 1: 300 idps individuals (2/2)',
      '2020-12-31 level 1: 320 idps individuals (2/2)',
      '2020-10-31 level 1: 70 returnees individuals (2/2)',
      '2020-12-31 level 1: 80 returnees individuals (2/2)',
    ]);
  });

  test.each([
    ['shelters and their total', 'Shelter', ['Camp;100;200', 'Host families;10;20', 'Total;110;220']],
    ['sexes', '', ['Male;60;120', 'Female;50;100']],
    ['families and individuals', '', ['IDPs (individuals);110;220', 'IDPs (families);20;40']],
  ])('may stand beside %s', async (_, label, rows) => {
    const { totals } = await inspectedLines([`${label};Anbar;Ninewa`, ...rows]);
    expect(totals[0]?.value).toBe(330);
  });

  test('may be districts, or the country beside its governorates', async () => {
    expect(await totalsOf('Date;Falluja;Ramadi', '2020-10-31;100;200')).toContain(
      '2020-10-31 level 2: 300 idps individuals (2/2)',
    );
    expect(await totalsOf('Date;Iraq;KRI;Erbil;Duhok', '2020-10-31;300;300;100;200')).toContain(
      '2020-10-31 level 1: 300 idps individuals (2/2)',
    );
  });

  test('may be titled, with unknown ones, notes and blanks among them', async () => {
    const read = await inspectedLines([
      'IDP families by governorate;;;;',
      'Date;Anbar;Ninewa;Erbl;Remarks',
      '2020-10-31;100;200;300;final',
      '2020-12-31;110;;310;estimated',
      'Source: DTM;;;;',
    ]);
    expect(read.totals.map(({ date, value, unit, upper }) => [date, value, unit, upper])).toEqual([
      ['2020-10-31', 600, 'families', undefined],
      ['2020-12-31', 420, 'families', null],
    ]);
    expect(read.unmatched.map(({ text }) => text)).toEqual(['Erbl']);
    expect(shortIssues(read)).toContain('info turned_table ×1 row 2');
  });

  test('are taken for places by their names, and what a title says stands in its row', async () => {
    const read = await inspectedLines(['IDPs in thousands;;', ';;', 'Date;Anbar;Ninewa', '2020-10-31;1.5;2']);
    expect(read.columns[0]?.evidence).toEqual([{ kind: 'values', detail: 'Anbar' }]);
    expect(shortIssues(read)).toContain('warning in_thousands ×1 row 1');
    expect(shortIssues(read)).toContain('info turned_table ×1 row 3');
  });

  test('have their issues at the rows and columns of the file', async () => {
    const read = await inspectedLines([
      'Date;Anbar;Ninewa;Erbl',
      '2020-10-31;100;about 200;300',
      '2020-11-30;100;200;300',
      '2020-12-31;-5;200;300',
    ]);
    expect(read.issues.map(({ code, row, column }) => [code, row, column])).toEqual(
      expect.arrayContaining([
        ['negative_stock', 4, 'Anbar'],
        ['place_not_found', 1, 'Erbl'],
      ]),
    );
  });

  test('wait for the order of their days', async () => {
    const lines = ['Date;Anbar;Ninewa', '05/06/2020;100;200', '06/07/2020;110;210'];
    await expect(inspectedLines(lines)).rejects.toThrow('date_order_open');
    expect(shortTotals(await inspectedLines(lines, { headerDateOrder: 'dayFirst' }))).toEqual([
      '2020-06-05 level 1: 300 idps individuals (2/2)',
      '2020-07-06 level 1: 320 idps individuals (2/2)',
    ]);
  });

  test.each([
    ['said to be origins in the title', ['IDPs in Erbil by origin;;', 'Date;Anbar;Ninewa', '2020-10-31;1;2']],
    ['said to be origins beside them', ['Origin;Anbar;Ninewa', 'Diyala;1;2', 'Baghdad;1;2']],
    ['beside places', ['From;Anbar;Ninewa', 'Diyala;1;2', 'Baghdad;1;2']],
    ['told twice', ['Date;Anbar;Anbar', '2020-10-31;1;2']],
    ['one among other columns', ['Date;Anbar;Rainfall;Harvest', '2020-10-31;1;2;3']],
    ['without anything beside them', ['Anbar;Ninewa', '1;2', '3;4']],
    ['places of respondents', ['Respondent;Anbar;Ninewa', '1;30;40', '2;31;41']],
  ])('are not read where they are %s', async (_, lines) => {
    await expect(inspectedLines(lines)).rejects.toThrow(/no_(?:place|count)_column/);
  });
});
