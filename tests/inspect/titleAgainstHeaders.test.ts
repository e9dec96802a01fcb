import { expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

const total = (value: number, measure: string) => `2020-01-31 level 1: ${value} ${measure} individuals (1/1)`;
const lines = (titles: readonly string[], header: string) => [
  ...titles,
  `Governorate;Date;${header}`,
  'Anbar;2020-01-31;100',
];

test.each([
  [['Returnees'], 'IDPs', 'idps'],
  [['Returnees by governorate', '', 'IDPs by governorate'], 'IDPs', 'idps'],
  [['Returnees by governorate', '', 'IDPs by governorate'], 'Individuals', 'returnees'],
  [['IDPs by governorate', '', 'Returnees are not included'], 'Individuals', 'idps'],
  [['IDPs by governorate', 'Note: the figures are of returnees'], 'Individuals', 'idps'],
])('who is counted is asked where titles or headers do not agree: %j above “%s”', async (...given) => {
  const [titles, header, assumed] = given;
  const one = await inspectedLines(lines(titles, header));
  expect(shortTotals(one)).toEqual([total(100, assumed)]);
  expect(one.questions.find(({ code }) => code === 'measure')).toMatchObject({ assumed, affects: [header] });
});

test.each(['idps', 'returnees'] as const)('a person settles it: %s', async (measure) => {
  const one = await inspectedLines(lines(['Returnees'], 'IDPs'), { measure });
  expect(shortTotals(one)).toEqual([total(100, measure)]);
  expect(one.questions.map(({ code }) => code)).not.toContain('measure');
});

test.each([
  [['Returnees'], 'Returnees'],
  [['Returnees'], 'Individuals'],
  [['IDPs and returnees', 'Returnees'], 'Returnees'],
  [['Returnees and IDPs'], 'IDPs'],
  [['IDPs by governorate'], 'Individuals'],
])('nobody is asked where they agree: %j above “%s”', async (titles, header) => {
  const one = await inspectedLines(lines(titles, header));
  expect(one.questions.map(({ code }) => code)).not.toContain('measure');
});

test('a line that names the people of its header ends the table of a title of others', async () => {
  const [, header = '', row = ''] = lines([''], 'IDPs');
  const one = await inspectedLines(['Returnees', header, 'Anbar;2020-01-31;5', '', 'IDPs', header, row]);
  expect(one.totals.map(({ value }) => value)).toEqual([5]);
});

test.each(['IDPs', 'Total IDPs', 'Total returnees'])(
  'a line between figures that names people of title or header begins no other table: %s',
  async (line) => {
    const [, header = ''] = lines([''], 'IDPs');
    const one = await inspectedLines([
      'Returnees',
      header,
      'Anbar;2020-01-31;5',
      line,
      'Ninewa;2020-01-31;7',
    ]);
    expect(one.totals.map(({ value }) => value)).toEqual([12]);
  },
);

test('totals of the people of several columns begin no other table', async () => {
  const [, header = '', row = ''] = lines([''], 'IDPs;Returnees');
  const one = await inspectedLines([
    header,
    `${row};7`,
    'Total IDPs',
    'Ninewa;2020-01-31;20;8',
    'Total returnees',
    'Erbil;2020-01-31;30;9',
  ]);
  expect(one.totals.map(({ value }) => value)).toEqual([150, 24]);
});

test.each([
  [['IDPs by governorate', 'Source: returnee index'], 'idps'],
  [['Source: returnee index', 'IDPs by governorate'], 'idps'],
  [['It holds no returnees', 'IDPs by governorate'], 'idps'],
  [['Returnees by governorate', 'The list holds no IDPs'], 'returnees'],
])('lines that name people in passing leave nothing open: %j', async (titles, assumed) => {
  const one = await inspectedLines(lines(titles, 'Individuals'));
  expect(shortTotals(one)).toEqual([total(100, assumed)]);
  expect(one.questions.map(({ code }) => code)).not.toContain('measure');
});

test('who a list is not of does not say whom it counts', async () => {
  const one = await inspectedLines(lines(['It holds no returnees'], 'Individuals'));
  expect(shortTotals(one)).toEqual([total(100, 'idps')]);
  expect(one.questions.find(({ code }) => code === 'measure')).toMatchObject({ assumed: 'idps' });
});

test('what is assumed is among the choices, also of movements that are broken down', async () => {
  const titles = ['New displacements by governorate', 'IDPs by governorate'];
  const given = lines(titles, 'Individuals;Male;Female');
  const one = await inspectedLines([...given.slice(0, -1), `${given.at(-1)};40;60`]);
  const question = one.questions.find(({ code }) => code === 'measure');
  expect(shortTotals(one)).toEqual([total(100, 'displacements')]);
  expect(question).toMatchObject({
    assumed: 'displacements',
    choices: ['idps', 'returnees', 'refugees', 'displacements'],
  });
});
