import { expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const DAY = '2023-12-31';

test('numbers of camps and schools beside IDPs are no shelters of theirs', async () => {
  const one = await inspectedLines([
    'Governorate;Date;IDP individuals;Camps;Schools;Host families',
    `Ninewa;${DAY};2000;12;4;30`,
    `Dahuk;${DAY};1000;6;2;20`,
  ]);
  expect(shortTotals(one)).toEqual([`${DAY} level 1: 3000 idps individuals (2/2)`]);
  expect(one.questions).toEqual([]);
  expect(shortIssues(one)).toEqual(['warning unused_numbers ×3 row 1']);
});

test('shelters that add up are, and so are some that come near', async () => {
  const header = 'Governorate;Date;IDP individuals;Camps;Host families';
  const one = await inspectedLines([header, `Ninewa;${DAY};2000;1200;800`, `Dahuk;${DAY};1000;600;300`]);
  expect(one.columns.filter(({ role }) => role.is === 'count')).toHaveLength(3);
});

test.each([
  ['in families', 'Camp;Rented;Host family', ['300;500;200', '100;300;100'], ['6000', '3000']],
  ['of a few of them', 'Camp;Informal settlement', ['300;50', '100;30'], ['6000', '3000']],
])('shelters %s are', async (_, shelters, [dahuk, erbil], [many, few]) => {
  const header = `Governorate;Date;IDP individuals;${shelters}`;
  const one = await inspectedLines([header, `Dahuk;${DAY};${many};${dahuk}`, `Erbil;${DAY};${few};${erbil}`]);
  expect(shortIssues(one).filter((issue) => issue.includes('unused_numbers'))).toEqual([]);
  expect(one.columns.filter(({ role }) => role.is === 'count')).toHaveLength(1 + shelters.split(';').length);
});

test('one place with few people does not make camps and schools shelters', async () => {
  const header = 'Governorate;Date;IDP individuals;Camps;Schools';
  const one = await inspectedLines([header, `Dahuk;${DAY};6000;3;5`, `Erbil;${DAY};40;6;4`]);
  expect(shortTotals(one)).toEqual([`${DAY} level 1: 6040 idps individuals (2/2)`]);
  expect(one.columns.filter(({ role }) => role.is === 'count')).toHaveLength(1);
});

test('numbers of sites are far less than individuals, whatever part of their families they come to', async () => {
  const one = await inspectedLines([
    'Governorate;Date;IDP individuals;IDP families;Camps;Schools',
    `Ninewa;${DAY};2000;330;12;14`,
    `Dahuk;${DAY};1000;170;6;12`,
  ]);
  expect(shortIssues(one)).toContain('warning unused_numbers ×2 row 1');
  expect(one.columns.filter(({ role }) => role.is === 'count')).toHaveLength(2);
});
