import { expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

const WAVES = 'June-July14,Aug14,Sep-Dec14';
const FIGURES = ['100,200,100', '34,100,100'];

test.each([
  [
    'rows with dates of their own',
    `date,Governorate,${WAVES}`,
    ['2015-03-31,Ninewa', '2015-03-31,Dahuk'],
    '',
  ],
  ['a whole that they add up to', `Governorate,IDP families,${WAVES}`, ['Ninewa,400', 'Dahuk,234'], ''],
  ['another wave beside them', `Governorate,Before 2014,${WAVES}`, ['Ninewa,1', 'Dahuk,2'], ''],
  ['their title', `Governorate,${WAVES}`, ['Ninewa', 'Dahuk'], 'IDPs by period of arrival'],
])('months are waves of displacement by %s', async (_, header, rows, title) => {
  const lines = rows.map((row, index) => `${row},${FIGURES[index]}`);
  const one = await inspectedLines([...(title === '' ? [] : [title]), header, ...lines]);
  expect(one.format).toBe('wide-by-wave');
});

test('and dates of rounds without any of these', async () => {
  const lines = ['Ninewa', 'Dahuk'].map((row, index) => `${row},${FIGURES[index]}`);
  expect((await inspectedLines([`Governorate,${WAVES}`, ...lines])).format).toBe('wide-by-date');
});

test.each([
  ['Arrivals Jan-Mar 2023,Arrivals Jan 2023,Arrivals Mar 2023'],
  ['Arrivals Jan 2023,Arrivals Mar 2023,Arrivals Jan-Mar 2023'],
])('a span of months takes no place of a month beside it: %s', async (header) => {
  const figures = header.startsWith('Arrivals Jan-') ? '500,400,100' : '400,100,500';
  const one = await inspectedLines([`Governorate,${header}`, `Ninewa,${figures}`]);
  expect(shortTotals(one)).toEqual([
    '2023-01-31 level 1: 400 arrivals individuals (1/1)',
    '2023-03-31 level 1: 100 arrivals individuals (1/1)',
  ]);
});
