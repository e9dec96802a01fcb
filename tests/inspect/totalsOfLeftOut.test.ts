import { expect, test } from 'vitest';
import { inspectedLines } from './inspected';

test.each<[string, string[]]>([
  [
    'rows that wait for the order of their days',
    [
      'Date,Governorate,IDPs',
      '03/04/2020,Anbar,100',
      '03/04/2020,Ninewa,200',
      '13/04/2020,Anbar,100',
      '04/14/2020,Ninewa,200',
      'Total,,600',
    ],
  ],
  ['a figure below zero', ['Governorate,IDPs', 'Anbar,100', 'Ninewa,-200', 'Total,300']],
  ['a figure in one of two forms', ['Governorate,IDPs', 'Anbar,100', 'Ninewa,"1.234"', 'Total,1334']],
  ['all figures', ['Governorate,IDPs', 'Anbar,-100', 'Ninewa,-200', 'Total,300']],
  [
    'a figure of a place with a total',
    [
      'Governorate,District,IDPs',
      'Anbar,Ramadi,100',
      'Anbar,Falluja,-200',
      'Anbar,Total,300',
      'Ninewa,Mosul,50',
      'Ninewa,Sinjar,60',
      'Ninewa,Total,110',
    ],
  ],
])('a total that may hold what was left out is not said to disagree: %s', async (_, lines) => {
  expect(await mismatches(lines)).toEqual([]);
});

test.each<[string, string[], string[]]>([
  ['less than what is left', ['Governorate,IDPs', 'Anbar,100', 'Ninewa,-200', 'Total,90'], ['90 ≠ 100']],
  [
    'of another column',
    ['Governorate,IDPs,Returnees', 'Anbar,100,7', 'Ninewa,-200,8', 'Total,300,16'],
    ['16 ≠ 15'],
  ],
  ['where all counts', ['Governorate,IDPs', 'Anbar,100', 'Ninewa,200', 'Total,310'], ['310 ≠ 300']],
])('one that cannot hold it is: %s', async (_, lines, found) => {
  expect(await mismatches(lines)).toEqual(found);
});

async function mismatches(lines: readonly string[]): Promise<string[]> {
  const { issues } = await inspectedLines(lines);
  return issues.flatMap(({ code, example }) => (code === 'totals_mismatch' ? [example ?? ''] : []));
}

test('of a sum whose parts lack figures the first such cell is shown as it stands', async () => {
  const { issues } = await inspectedLines(['Governorate,IDPs', 'Anbar,100', 'Ninewa,<5', 'Erbil,N/A']);
  expect(issues.find(({ code }) => code === 'partial_coverage')).toMatchObject({ row: 3, example: '<5' });
});
