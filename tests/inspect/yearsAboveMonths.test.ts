import { expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

const THREE = [
  '2022-12-31 level 1: 30 idps individuals (2/2)',
  '2023-01-31 level 1: 32 idps individuals (2/2)',
  '2023-02-28 level 1: 34 idps individuals (2/2)',
];
const ROWS = ['Ninewa;10;11;12', 'Dahuk;20;21;22'];

test.each([
  ['beside the place', ['Governorate;2022;2023;', ';Dec;Jan;Feb']],
  ['above it', [';2022;2023;', 'Governorate;Dec;Jan;Feb']],
  ['as full names', [';2022;2023;2023', 'Governorate;December;January;February']],
  ['under a title', ['IDPs by month;;;', ';2022;2023;', 'Governorate;Dec;Jan;Feb']],
  ['in Arabic', ['المحافظة;2022;2023;', ';كانون الأول;كانون الثاني;شباط']],
  ['in French', ['Province;2022;2023;', ';déc.;janv.;févr.']],
  ['with words', ['Governorate;IDPs 2022;IDPs 2023;', ';Dec;Jan;Feb']],
])('years above months date the columns: %s', async (_, header) => {
  expect(shortTotals(await inspectedLines([...header, ...ROWS]))).toEqual(THREE);
});

test('one year above its months', async () => {
  const one = await inspectedLines([';2023;;', 'Governorate;Jan;Feb;Mar', ...ROWS]);
  expect(one.dates).toEqual(['2023-01-31', '2023-02-28', '2023-03-31']);
  const two = await inspectedLines(['Governorate;2023;;', ';Q1;Q2;Q3', ...ROWS]);
  expect(two.dates).toEqual(['2023-03-31', '2023-06-30', '2023-09-30']);
});

test('the sum of a year is none of its months', async () => {
  const one = await inspectedLines(['Governorate;2023;;;2024', ';Jan;Feb;Total;Jan', 'Ninewa;10;11;21;12']);
  expect(shortTotals(one)).toEqual([
    '2023-01-31 level 1: 10 idps individuals (1/1)',
    '2023-02-28 level 1: 11 idps individuals (1/1)',
    '2024-01-31 level 1: 12 idps individuals (1/1)',
  ]);
});

test.each([
  [
    'what is counted beside the month',
    [',2024,,2025,', 'Governorate,Arrivals Nov,Arrivals Dec,Arrivals Jan,Arrivals Feb'],
  ],
  ['below the years', [',2024,,2025,', ',Arrivals,,Arrivals,', 'Governorate,Nov,Dec,Jan,Feb']],
  ['above them', [',Arrivals,,,', ',2024,,2025,', 'Governorate,Nov,Dec,Jan,Feb']],
])('months below their years are of what is counted: %s', async (_, header) => {
  const read = await inspectedLines([...header, 'Erbil,100,120,10,20', 'Dahuk,50,70,30,40']);
  expect(shortTotals(read)).toEqual([
    '2024-11-30 level 1: 150 arrivals individuals (2/2)',
    '2024-12-31 level 1: 190 arrivals individuals (2/2)',
    '2025-01-31 level 1: 40 arrivals individuals (2/2)',
    '2025-02-28 level 1: 60 arrivals individuals (2/2)',
  ]);
});

test.each([
  ['above the years', [',IDPs,,Returnees,', ',2024,,2024,', 'Governorate,Nov,Dec,Nov,Dec']],
  ['below one year', [',2024,,,', ',IDPs,,Returnees,', 'Governorate,Nov,Dec,Nov,Dec']],
])('two kinds of people in the same months are told apart: %s', async (_, header) => {
  const read = await inspectedLines([...header, 'Erbil,100,120,10,20', 'Dahuk,50,70,30,40']);
  expect(shortTotals(read)).toEqual([
    '2024-11-30 level 1: 150 idps individuals (2/2)',
    '2024-12-31 level 1: 190 idps individuals (2/2)',
    '2024-11-30 level 1: 40 returnees individuals (2/2)',
    '2024-12-31 level 1: 60 returnees individuals (2/2)',
  ]);
});
