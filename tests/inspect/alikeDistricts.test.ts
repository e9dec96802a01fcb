import { expect, test } from 'vitest';
import { withChoice } from '../../src/core/ingest/changeAnswers';
import { readMapping, writeMapping } from '../../src/core/ingest/mappingFile';
import { inspectedLines, shortTotals } from './inspected';

type Inspected = Awaited<ReturnType<typeof inspectedLines>>;
const HEADER = 'Date;Governorate;District;IDP individuals';
const told = (one: Inspected) => one.issues.filter(({ code }) => code === 'alike_districts');
const asked = (one: Inspected) => one.questions.find(({ code }) => code === 'alike_districts');

/** The figures of a level by date, with their upper bounds. */
const boundsAt = (level: number, { totals }: Inspected) =>
  totals.filter(({ adminLevel }) => adminLevel === level).map(({ value, upper }) => [value, upper]);

/** Rows of a governorate at two dates: its districts at the first, those at the second. */
const rows = (first: readonly string[], second: readonly string[], governorate = 'Foo') => [
  HEADER,
  ...first.map((name) => `2024-01-31;${governorate};${name};40`),
  ...second.map((name) => `2024-02-29;${governorate};${name};50`),
];

test.each(['Foo', 'Babil'])(
  'a district that is spelt otherwise at another date is asked about: %s',
  async (in1) => {
    const one = await inspectedLines(rows(['Al-Mosayab', 'Zubaydia'], ['Mosayyeb', 'Zubaydia'], in1));
    expect(told(one)).toMatchObject([
      { severity: 'warning', count: 1, row: 2, example: 'Al-Mosayab (2), Mosayyeb (4)' },
    ]);
    expect(asked(one)).toMatchObject({
      choices: ['oneDistrict', 'twoDistricts'],
      assumed: 'twoDistricts',
      at: { row: 2, text: 'Al-Mosayab (2), Mosayyeb (4)' },
    });
    expect(boundsAt(1, one)).toEqual([
      [80, null],
      [100, null],
    ]);
  },
);

test.each([
  ['at one date both', ['Al-Mosayab', 'Mosayyeb'], ['Mosayyeb']],
  ['names of different places', ['East Darfur'], ['West Darfur']],
  ['numbers', ['District 11'], ['District 12']],
  ['known ones', ['Al-Musayab', 'Hilla'], ['Musayab', 'Hilla']],
])('nothing is asked of %s', async (_, first, second) => {
  const one = await inspectedLines(rows(first, second));
  expect([told(one), asked(one)]).toEqual([[], undefined]);
});

test('nor of districts of two governorates, of movements, or of districts with codes of their own', async () => {
  const apart = [HEADER, '2024-01-31;Foo;Mosayab;40', '2024-02-29;Bar;Mosayyeb;40', '2024-02-29;Foo;Zed;1'];
  expect(told(await inspectedLines(apart))).toEqual([]);
  const moved = rows(['Mosayab'], ['Mosayyeb']).map((line) => line.replace('IDP individuals', 'Arrivals'));
  expect(told(await inspectedLines(moved))).toEqual([]);
  const coded = [
    'Date;Governorate;District;Admin2 Pcode;IDP individuals',
    '2024-01-31;Foo;Mosayab;XX0101;40',
    '2024-02-29;Foo;Mosayyeb;XX0102;40',
  ];
  expect(told(await inspectedLines(coded))).toEqual([]);
});

test('of three spellings those that ever stand side by side stay two', async () => {
  const one = await inspectedLines([
    ...rows(['Mosayab', 'Mosayeb'], ['Mosayyab']),
    '2024-03-31;Foo;Mosayab;60',
  ]);
  expect(told(one).map(({ example }) => example)).toEqual(['Mosayab (2), Mosayyab (4)']);
});

test.each([
  ['oneDistrict', undefined, undefined, '(2/2)'],
  ['twoDistricts', null, null, '(2/3)'],
])('a person says what they are: %s', async (choice, first, second, told2) => {
  const lines = rows(['Al-Mosayab', 'Zubaydia'], ['Mosayyeb', 'Zubaydia']);
  const question = asked(await inspectedLines(lines));
  const answers = question && withChoice({}, question, choice, []);
  const saved = readMapping(writeMapping(answers ?? {}));
  const one = await inspectedLines(lines, saved.ok ? saved.value : {});
  expect(told(one)).toMatchObject([{ severity: 'info' }]);
  expect(asked(one)).toBeUndefined();
  expect(boundsAt(1, one)).toEqual([
    [80, first],
    [100, second],
  ]);
  expect(shortTotals(one).filter((line) => line.includes('level 2') && line.includes(told2))).toHaveLength(2);
});
