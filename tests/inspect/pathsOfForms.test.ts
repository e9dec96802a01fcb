import { expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

const LOCATIONS = 'group_loc/governorate;group_loc/district;group_loc/village';
const COUNTED = [
  '2023-05-02 level 1: 180 idps families (1/1)',
  '2023-05-02 level 2: 180 idps families (2/2)',
  '2023-05-02 level 1: 940 idps individuals (1/1)',
  '2023-05-02 level 2: 940 idps individuals (2/2)',
];

test.each([
  ['group_pop/idp_hh;group_pop/idp_ind;_submission_time', LOCATIONS],
  ['pop/idp/hh;pop/idp/ind;date', 'loc/governorate;loc/district;loc/village'],
  ['grp_idp/hh;grp_idp/ind;date', LOCATIONS],
  ['grp_pop/idp_hh;grp_pop/idp_ind;date', 'governorate;district;village'],
])('the groups of a form stand before what is asked: %s', async (counts, places) => {
  const read = await inspectedLines([
    `${places};${counts}`,
    'Ninewa;Mosul;Badush;120;640;2023-05-02',
    'Ninewa;Sinjar;Sinuni;60;300;2023-05-02',
  ]);
  expect(shortTotals(read)).toEqual(COUNTED);
});

test('a column keeps its group beside its name', async () => {
  const { columns } = await inspectedLines([
    'group_loc/governorate,group_pop/idp_hh,group_pop/ret_hh,date',
    'Ninewa,6,5,2023-05-02',
  ]);
  expect(columns.map(({ header, role }) => [header, role.is === 'count' ? role.measure : role.is])).toEqual([
    ['group_loc › governorate', 'place'],
    ['group_pop › idp_hh', 'idps'],
    ['group_pop › ret_hh', 'returnees'],
    ['date', 'day'],
  ]);
});

test.each([
  ['choices of a question', 'group_who,group_who/idps,group_who/returnees', 'idps,1,0'],
  ['yes and no', 'group_who/idps,group_who/returnees,group_who/none', '1,0,0'],
  ['those in need', 'group_needs/idp_hh,group_needs/idp_ind,group_needs/none', '7,42,3'],
  ['targets beside what was reached', 'target/idps,reached/idps,gap/idps', '7,42,3'],
])('no counts: %s', async (_, headers, cells) => {
  const rows = ['governorate', 'date'].join();
  await expect(inspectedLines([`${rows},${headers}`, `Ninewa,2023-05-02,${cells}`])).rejects.toThrow(
    'no_count_column',
  );
});

test.each(['Region/State', 'Village/Neighborhood'])(
  'two names of one place are no path: %s',
  async (header) => {
    const { columns } = await inspectedLines([`${header};IDPs/Ind;date`, 'Ninewa;6;2023-05-02']);
    expect(columns.map((column) => column.header)).toEqual([header, 'IDPs/Ind', 'date']);
  },
);
