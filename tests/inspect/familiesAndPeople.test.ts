import { expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const HEADER = 'Governorate,Date,IDP families,IDP individuals';

test('more families than people are told of', async () => {
  const one = await inspectedLines([HEADER, 'Ninewa,2023-04-30,246000,41000', 'Anbar,2023-04-30,30,36']);
  const found = one.issues.find(({ code }) => code === 'more_families');
  expect(found).toMatchObject({ severity: 'warning', count: 1, example: '246000 > 41000' });
});

test('as many families as people, none or one without the other are not', async () => {
  const rows = [
    'Ninewa,2023-04-30,4,4',
    'Anbar,2023-04-30,0,0',
    'Erbil,2023-04-30,90,',
    'Basrah,2023-04-30,,7',
  ];
  const one = await inspectedLines([HEADER, ...rows]);
  expect(shortIssues(one).filter((text) => text.includes('more_families'))).toEqual([]);
});

test.each(['HH ID', 'Family ID', 'Household code', 'IDP ID'])(
  'the number of a household counts nobody: %s',
  async (id) => {
    const rows = ['Ninewa,Khazir,10123,6,2023-05-10', 'Ninewa,Hamam,10124,5,2023-05-10'];
    const one = await inspectedLines([`Governorate,Camp,${id},Individuals,Date`, ...rows]);
    expect(shortTotals(one)).toEqual(['2023-05-10 level 1: 11 idps individuals (1/1)']);
  },
);
