import { expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

test.each([
  ['Round 14 (25 Sep 2023)', 'Round 15 (30 Nov 2023)'],
  ['IDPs R14 - 25/09/2023', 'IDPs R15 - 30/11/2023'],
])('columns of rounds count people on their dates: “%s”', async (one, other) => {
  const read = await inspectedLines([
    `Governorate;${one};% R14;${other};% R15;Change;% change`,
    'Ninewa;200;66.7%;300;60%;100;50%',
    'Dahuk;100;33.3%;200;40%;100;100%',
  ]);
  expect(shortTotals(read)).toEqual([
    '2023-09-25 level 1: 300 idps individuals (2/2)',
    '2023-11-30 level 1: 500 idps individuals (2/2)',
  ]);
});

test.each([
  ['beside the place', ['Governorate,Round 32 (Jan 2024),,Round 33 (Mar 2024),', ',IDPs,HH,IDPs,HH']],
  ['above it', [',Round 32 (Jan 2024),,Round 33 (Mar 2024),', 'Governorate,IDPs,HH,IDPs,HH']],
])('a round with its date stands above what is counted, %s', async (_, header) => {
  const read = await inspectedLines([...header, 'Ninewa,600,100,700,120', 'Dahuk,60,10,70,12']);
  expect(shortTotals(read)).toEqual([
    '2024-01-31 level 1: 660 idps individuals (2/2)',
    '2024-03-31 level 1: 770 idps individuals (2/2)',
    '2024-01-31 level 1: 110 idps families (2/2)',
    '2024-03-31 level 1: 132 idps families (2/2)',
  ]);
});

test('a column that names a round and no other word for people counts nothing', async () => {
  const read = await inspectedLines([
    'Governorate,IDPs R32 (Jan 2024),IDPs targeted R33 (Mar 2024),Sites R33 (Mar 2024)',
    'Ninewa,600,100,7',
  ]);
  expect(shortTotals(read)).toEqual(['2024-01-31 level 1: 600 idps individuals (1/1)']);
});
