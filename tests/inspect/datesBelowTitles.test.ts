import { describe, expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

const FIGURES = [
  ['Erbil', [10, 20, 30, 40]],
  ['Dahuk', [5, 7, 12, 19]],
] as const;

/** Two governorates below titles of groups and a row of dates, as many columns as that row has. */
const table = (titles: string, dates: string) => {
  const width = dates.split(';').length - 1;
  const rows = FIGURES.map(([place, figures]) => [place, ...figures.slice(0, width)].join(';'));
  return [titles, dates, ...rows];
};
const totalsOf = async (titles: string, dates: string) =>
  shortTotals(await inspectedLines(table(titles, dates)));
const ofYears = (measure: string, ...sums: readonly number[]) =>
  sums.map((sum, year) => `${2014 + year}-12-31 level 1: ${sum} ${measure} individuals (2/2)`);

describe('dates below the title of a kind of people', () => {
  test.each([
    ['years', ';2014;2015;2016', ['2014-12-31', '2015-12-31', '2016-12-31']],
    ['months', ';Jan 2015;Feb 2015;Mar 2015', ['2015-01-31', '2015-02-28', '2015-03-31']],
    ['months by numbers', ';2015-01;2015-02;2015-03', ['2015-01-31', '2015-02-28', '2015-03-31']],
    ['quarters', ';Q1 2020;Q2 2020;Q3 2020', ['2020-03-31', '2020-06-30', '2020-09-30']],
    ['days', ';31/01/2015;28/02/2015;31/03/2015', ['2015-01-31', '2015-02-28', '2015-03-31']],
    ['months in French', ';Janvier 2020;Février 2020;Mars 2020', ['2020-01-31', '2020-02-29', '2020-03-31']],
  ])('are those of its columns: %s', async (_, dates, days) => {
    const sums = [15, 27, 42];
    expect(await totalsOf('Governorate;IDPs;;', dates)).toEqual(
      days.map((day, index) => `${day} level 1: ${sums[index]} idps individuals (2/2)`),
    );
  });

  test('may begin with the newest', async () => {
    expect(await totalsOf('Governorate;IDPs;;', ';2016;2015;2014')).toEqual(ofYears('idps', 42, 27, 15));
  });

  test.each([
    ['beside the places', 'Governorate;IDPs;;Returnees;', ';2014;2015;2014;2015'],
    ['above them', ';IDPs;;Returnees;', 'Governorate;2014;2015;2014;2015'],
    ['merged downwards', 'Governorate;IDPs;;Returnees;', 'Governorate;2014;2015;2014;2015'],
    ['in Arabic', 'المحافظة;النازحون;;العائدون;', ';2014;2015;2014;2015'],
    ['in other words', 'Governorate;IDPs per year;;Returned IDPs;', ';2014;2015;2014;2015'],
  ])('stand below several titles: %s', async (_, titles, dates) => {
    expect(await totalsOf(titles, dates)).toEqual([
      ...ofYears('idps', 15, 27),
      ...ofYears('returnees', 42, 59),
    ]);
  });

  test.each([
    ['places of two levels', 'Governorate;District;IDPs;;', ';;2014;2015;2016'],
    ['a column without a header', 'Governorate;;IDP individuals;;', ';;2014;2015;2016'],
  ])('stand beside %s', async (_, titles, dates) => {
    const rows = ['Erbil;Erbil;10;20;30', 'Dahuk;Sumel;5;7;12'];
    const totals = shortTotals(await inspectedLines([titles, dates, ...rows]));
    expect(totals).toEqual(expect.arrayContaining(ofYears('idps', 15, 27, 42)));
  });

  test('stand above families and people', async () => {
    const rows = ['Erbil;10;60;20;120', 'Dahuk;5;30;7;42'];
    const header = ['Governorate;IDPs;;;', ';2014;;2015;', ';HH;IND;HH;IND'];
    expect(shortTotals(await inspectedLines([...header, ...rows]))).toEqual([
      '2014-12-31 level 1: 15 idps families (2/2)',
      '2015-12-31 level 1: 27 idps families (2/2)',
      ...ofYears('idps', 90, 162),
    ]);
  });

  test('stand below shelters', async () => {
    for (const titles of ['Governorate;Camp;;Out of camp;', 'Governorate;IDPs in camps;;Non-camp IDPs;']) {
      expect(await totalsOf(titles, ';2014;2015;2014;2015')).toEqual(ofYears('idps', 57, 86));
    }
  });

  test('may be rounds, whose days a person is asked for', async () => {
    const one = await inspectedLines(table('Governorate;IDPs;;', ';R118;R119;R120'));
    expect(one.questions.map(({ code }) => code)).toContain('round_days');
    expect(one.totals.map(({ round, value }) => [round, value])).toEqual([
      [118, 15],
      [119, 27],
      [120, 42],
    ]);
  });
});

describe('a stock is not added over dates', () => {
  test.each([
    ['below the title', 'Governorate;IDPs;;', ';Total;2014;2015', [20, 30]],
    ['beside it', 'Governorate;IDPs per year;;Total', ';2014;2015;', [10, 20]],
  ])('where a total stands %s', async (_, titles, dates) => {
    const rows = ['Erbil;30;10;20', 'Dahuk;12;5;7'];
    const beside = ['Erbil;10;20;30', 'Dahuk;5;7;12'];
    const figures = dates.startsWith(';Total') ? rows : beside;
    const totals = shortTotals(await inspectedLines([titles, dates, ...figures]));
    expect(totals).toEqual(ofYears('idps', 15, 27));
  });
});

describe('dates below other titles', () => {
  test.each([
    'Population',
    'Harvest',
    'IDPs in need of shelter',
    'IDPs from Ninewa',
    '% change',
    'Newly returned',
  ])('count nobody beside those of IDPs: “%s”', async (title) => {
    for (const first of ['Governorate', '']) {
      const dates = `${first === '' ? 'Governorate' : ''};2014;2015;2014;2015`;
      expect(await totalsOf(`${first};IDPs;;${title};`, dates)).toEqual(ofYears('idps', 15, 27));
    }
  });

  test('count nobody where they are rounds either', async () => {
    const one = await inspectedLines(table('Governorate;IDPs;;IDPs in need;', ';R118;R119;R118;R119'));
    expect(one.totals.map(({ round, value }) => [round, value])).toEqual([
      [118, 15],
      [119, 27],
    ]);
  });

  test.each([
    ['a class', 'Camp IDPs;;Urban IDPs;', { dimension: 'shelter', key: '' } as const, [57, 86]],
    ['all people', 'Returnees;;IDPs in need;', null, [42, 59]],
    ['all people beside others', 'Returnees;;Harvest;', null, [42, 59]],
  ])('keep their days where a person takes their columns for %s', async (_, titles, part, sums) => {
    const role = { is: 'count', measure: 'idps', unit: 'individuals', part, day: null } as const;
    const last = titles.split(';')[2] ?? '';
    const columns = ['2014', '2015'].map((year) => ({ header: `${last} › ${year}`, role }));
    const lines = table(`Governorate;${titles}`, ';2014;2015;2014;2015');
    const idps = (await inspectedLines(lines, { columns })).totals.filter(
      ({ measure }) => measure === 'idps',
    );
    expect(idps.map(({ date, value }) => [date, value])).toEqual([
      ['2014-12-31', sums[0]],
      ['2015-12-31', sums[1]],
    ]);
  });

  test('are no dates of all people', async () => {
    const read = totalsOf('Governorate;Population;;Harvest;', ';2014;2015;2014;2015');
    await expect(read).rejects.toThrow('no_count_column');
  });

  test('figures that look like years are figures where a place stands beside them', async () => {
    const one = await inspectedLines(['Governorate;IDPs;;', 'Erbil;2014;2015;2016', 'Dahuk;5;7;12']);
    expect(shortTotals(one)).toEqual(['undated level 1: 2019 idps individuals (2/2)']);
  });
});
