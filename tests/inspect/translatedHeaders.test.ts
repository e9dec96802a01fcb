import { expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

test.each([
  ['Arabic below English', ['Governorate,Families,Individuals', 'المحافظة,عدد العوائل,عدد الأفراد']],
  ['English below Arabic', ['المحافظة,عدد العوائل,عدد الأفراد', 'Governorate,Families,Individuals']],
  ['French below English', ['Governorate,Households,Individuals', 'Province,Ménages,Personnes']],
  [
    'with numbers of the columns',
    ['Governorate,Families,Individuals', 'المحافظة,عدد العوائل,عدد الأفراد', '1,2,3'],
  ],
])('a header told again in another language is no row: %s', async (_, header) => {
  const read = await inspectedLines([...header, 'Anbar,100,600', 'Dahuk,200,1300']);
  expect(shortTotals(read)).toEqual([
    'undated level 1: 300 idps families (2/2)',
    'undated level 1: 1900 idps individuals (2/2)',
  ]);
  expect([read.rows.records, read.rows.rejected, read.unmatched, read.issues]).toEqual([2, 0, [], []]);
});
