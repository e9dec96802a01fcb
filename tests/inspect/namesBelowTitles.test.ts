import { describe, expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const DAY = '2024-03-31';
/** The same figures for two governorates, below titles that were merged over several columns and the names of these. */
const readOf = (titles: string, names: string, ...figures: readonly number[]) =>
  inspectedLines([
    `Governorate;Date;${titles}`,
    `;;${names}`,
    ...['Erbil', 'Dahuk'].map((place) => [place, DAY, ...figures].join(';')),
  ]);
const total = (value: number, measure = 'idps', unit = 'individuals') =>
  `${DAY} level 1: ${value} ${measure} ${unit} (2/2)`;

describe('names of columns below titles that were merged', () => {
  test.each([
    ['letters of sexes and their total', 'M;F;Total;M;F;Total'],
    ['letters of sexes in French', 'H;F;Total;H;F;Total'],
    ['words that are not known', 'Urban;Rural;Total;Urban;Rural;Total'],
    ['words of another language', 'شهري;گوند;کۆ;شهري;گوند;کۆ'],
  ])('are read as such: %s', async (_, names) => {
    const read = await readOf('IDPs;;;Returnees;;', names, 100, 200, 300, 400, 500, 900);
    expect(shortTotals(read)).toEqual([total(600), total(1800, 'returnees')]);
  });

  test('may be in another script than these', async () => {
    const read = await readOf(
      'IDPs;;;Returnees;;',
      'ذكور;إناث;مجموع;ذكور;إناث;مجموع',
      100,
      200,
      300,
      400,
      500,
      900,
    );
    expect(shortTotals(read)).toEqual([total(600), total(1800, 'returnees')]);
    const sexes = read.columns.flatMap(({ role }) => (role.is === 'count' ? [role.part?.key] : []));
    expect(sexes).toEqual(['male', 'female', undefined, 'male', 'female', undefined]);
  });

  test('tell families from sexes', async () => {
    expect(shortTotals(await readOf('IDPs;;', 'HH;M;F', 50, 100, 200))).toEqual([
      total(100, 'idps', 'families'),
      total(600),
    ]);
  });

  test('are places of origin below that', async () => {
    const read = await readOf('Place of origin;;', 'Ninewa;Anbar;Diyala', 100, 200, 300);
    expect(shortTotals(read)).toEqual([total(1200)]);
  });

  test.each(['In need;Targeted;Reached', 'Old;New;Recent', 'قديم;جديد;آخر'])(
    'count nobody where none of them is known: %s',
    async (names) => {
      await expect(readOf('IDPs;;', names, 100, 200, 300)).rejects.toThrow('no_count_column');
    },
  );

  test('may have years above them that come again', async () => {
    const figures = [10, 60, 20, 120, 30, 180, 40, 240];
    const { totals } = await inspectedLines([
      'Governorate;IDPs;;;;Returnees;;;',
      ';2022;;2023;;2022;;2023;',
      ';HH;IND;HH;IND;HH;IND;HH;IND',
      `Erbil;${figures.join(';')}`,
    ]);
    const told = totals.map(({ date, measure, unit, value }) => `${date} ${measure} ${unit} ${value}`);
    expect(told.toSorted()).toEqual(
      [
        '2022-12-31 idps families 10',
        '2022-12-31 idps individuals 60',
        '2023-12-31 idps families 20',
        '2023-12-31 idps individuals 120',
        '2022-12-31 returnees families 30',
        '2022-12-31 returnees individuals 180',
        '2023-12-31 returnees families 40',
        '2023-12-31 returnees individuals 240',
      ].toSorted(),
    );
  });

  test('are no row of data, which names its place', async () => {
    const lines = [`Governorate;Date;IDPs;;`, `Erbil;${DAY};100;a;b`, `Dahuk;${DAY};200;c;d`];
    expect(shortTotals(await inspectedLines(lines))).toEqual([total(300)]);
  });
});

describe('sexes below two shelters', () => {
  test('are some of the people of each, whose totals count', async () => {
    const names = 'Male;Female;Total;Male;Female;Total';
    const read = await readOf('Camp;;;Non-camp;;', names, 10, 20, 30, 300, 400, 700);
    expect(shortTotals(read)).toEqual([total(1460)]);
    expect(read.totals[0]?.upper).toBeUndefined();
    expect(shortIssues(read)).toContain('info unused_numbers ×4 row 1');
  });

  test('are added up without these', async () => {
    const titles = 'IDPs in camps;;IDPs out of camps;';
    const read = await readOf(titles, 'Male;Female;Male;Female', 10, 20, 300, 400);
    expect(shortTotals(read)).toEqual([total(1460)]);
  });

  test('count nobody where one of the two is not told', async () => {
    const titles = 'IDPs in camps;;IDPs out of camps;';
    await expect(readOf(titles, 'Male;Male 0-17;Male;Male 0-17', 10, 20, 300, 400)).rejects.toThrow(
      'no_count_column',
    );
  });
});
