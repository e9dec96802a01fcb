import { expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

const ROWS = ['Anbar;20;30;50;100', 'Ninewa;50;60;100;210', 'Erbil;100;110;120;330'];
const of = (title: string, header: string, rows = ROWS, answers = {}) =>
  inspectedLines([...(title === '' ? [] : [title]), header, ...rows], answers);
const told = (one: Awaited<ReturnType<typeof inspectedLines>>) =>
  one.issues.filter(({ code }) => code === 'years_of_arrival');

test.each([
  ['IDPs', '', 'Governorate;2019;2020;2021;IDPs'],
  ['IDPs of the day of a title', 'IDP stock as of 31 December 2021', 'Governorate;2019;2020;2021;Total IDPs'],
  ['a total', '', 'Governorate;2019;2020;2021;Total'],
  ['IDPs, some of whom came before them', '', 'Governorate;Before 2020;2020;2021;IDPs'],
  ['IDPs, the years of some being unknown', '', 'Governorate;2019;2020;Unknown;IDPs'],
])('years that add up to %s are those in which people came', async (_, title, header) => {
  const one = await of(title, header);
  expect(one.totals).toMatchObject([{ measure: 'idps', adminLevel: 1, value: 640 }]);
  expect(one.format).toBe('wide-by-wave');
  expect(told(one)).toMatchObject([{ severity: 'warning', count: 1, example: header.split(';').at(-1) }]);
});

test('so are those of rows that have a date', async () => {
  const rows = ROWS.map((row) => `2021-12-31;${row}`);
  const one = await of('', 'Date;Governorate;2019;2020;2021;Total', rows);
  expect(shortTotals(one)).toEqual(['2021-12-31 level 1: 640 idps individuals (3/3)']);
});

test.each([
  ['IDPs by year of arrival', 'Governorate;2019;2020;2021;Total'],
  ['IDP stock by year of displacement, 31 December 2021', 'Governorate;2019;2020;2021;Total'],
  [';Year of arrival;;;', 'Governorate;2019;2020;2021;Total'],
])('and those of which a title says so: %s', async (title, header) => {
  const one = await of(title, header, ['Anbar;20;30;50;101', 'Ninewa;50;60;100;209']);
  expect(one.totals).toMatchObject([{ measure: 'idps', adminLevel: 1, value: 310 }]);
  expect(told(one)).toEqual([]);
});

const TOTAL = 'Governorate;2019;2020;2021;Total';
const TOTAL_IDPS = 'Governorate;2019;2020;2021;Total IDPs';

test.each([
  ['movements', 'Arrivals by year', TOTAL],
  ['movements of IDPs', 'Arrivals of IDPs by year', 'Governorate;2019;2020;2021;IDPs'],
  ['movements by when they were', 'Arrivals by year of arrival', TOTAL],
  ['movements beside a word for people present', 'New displacements by state and year', TOTAL_IDPS],
  ['people who fled each year', 'People displaced by conflict per year', TOTAL],
  ['people who fled each year, in Spanish', 'Personas desplazadas por año', TOTAL],
  ['people who fled each year, in French', 'Nombre de déplacés par an', TOTAL],
  ['people who fled each year, in Arabic', 'عدد النازحين حسب السنة', TOTAL],
  ['evacuations', 'Persons evacuated by year', TOTAL],
  ['new displacements of each year', 'IDPs displaced by disasters (new) annual', TOTAL],
  ['people present at year ends', 'IDP stock at year end by governorate', TOTAL],
  ['people present in one month of each', 'Number of IDPs as of December of each year', TOTAL],
  ['people present on one day of each', 'IDP population at 31 December', TOTAL],
  ['people present at several times', 'IDPs, time of displacement 2014-2021, stock by year', TOTAL],
  ['people present, named with each', '', 'Governorate;IDPs 2019;IDPs 2020;IDPs 2021;Total IDPs'],
  ['a pivot table, which adds up whatever it has', '', 'Governorate;2019;2020;2021;Grand Total'],
])('years of %s stay dates', async (_, title, header) => {
  const one = await of(title, header);
  expect(one.dates).toEqual(['2019-12-31', '2020-12-31', '2021-12-31']);
  expect(told(one)).toEqual([]);
});

test.each(['idp_stock_at_year_end.csv', 'new-displacements.csv', 'IDPs by year.csv'])(
  'so they do where the file says so: %s',
  async (name) => {
    const one = await inspectedLines([TOTAL_IDPS, ...ROWS], {}, name);
    expect(one.dates).toEqual(['2019-12-31', '2020-12-31', '2021-12-31']);
  },
);

test.each([
  ['that one row alone adds up to', ['Anbar;20;30;50;100', 'Erbil;100;110;120;']],
  ['of which a row has one', ['Anbar;;30;;30', 'Erbil;;110;;110', 'Ninewa;;;50;50']],
])('years %s stay dates', async (_, rows) => {
  const one = await of('', 'Governorate;2019;2020;2021;IDPs', rows);
  expect(told(one)).toEqual([]);
});

test('years stay dates where a person says that one of them counts people', async () => {
  const role = { is: 'count', measure: 'idps', unit: 'individuals', part: null, day: null } as const;
  const header = 'Governorate;2019;2020;2021;IDPs';
  const one = await of('', header, ROWS, { columns: [{ header: '2020', role }] });
  expect(one.dates).toEqual(['2019-12-31', '2020-12-31', '2021-12-31']);
});

test('and where a person, who may, says that movements are counted', async () => {
  const { questions } = await of('', 'Governorate;2019;2020;2021;Total');
  expect(questions.find(({ code }) => code === 'measure')?.choices).toContain('arrivals');
  const one = await of('', 'Governorate;2019;2020;2021;Total', ROWS, { measure: 'arrivals' });
  expect(one.measures).toEqual(['arrivals']);
  expect(one.dates).toHaveLength(3);
});
