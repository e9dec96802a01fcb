import { expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const HEADER = 'Governorate,Shelter,IDPs';

test.each<[string, string[], number, string[]]>([
  [
    'a class that is the sum of others',
    ['Anbar,Camp,100', 'Anbar,Out of camp,50', 'Anbar,Rented,40', 'Anbar,Host family,10'],
    150,
    ['out of camp: 50 = 50'],
  ],
  [
    'one that holds more than the others give',
    ['Anbar,Camp,100', 'Anbar,Out of camp,50', 'Anbar,Rented,40'],
    150,
    ['out of camp: 50 ≠ 40'],
  ],
  [
    'one beside others in one place and alone in another',
    ['Anbar,Out of camp,50', 'Anbar,Rented,40', 'Ninewa,Camp,200', 'Ninewa,Out of camp,70'],
    320,
    ['out of camp: 50 ≠ 40'],
  ],
  [
    'two of them, of which one is part of the other',
    ['Anbar,Out of camp,100', 'Anbar,Private,70', 'Anbar,Rented,50', 'Anbar,School,10'],
    100,
    ['out of camp: 100 ≠ 80', 'private: 70 ≠ 50'],
  ],
  [
    'camps beside formal and informal ones',
    ['Anbar,Camps,100', 'Anbar,Formal camps,70', 'Anbar,Informal camps,30', 'Anbar,Rented,50'],
    150,
    ['camps: 100 = 100'],
  ],
  [
    'in Arabic',
    ['Anbar,مخيمات,100', 'Anbar,مخيمات رسمية,70', 'Anbar,مخيمات غير رسمية,30', 'Anbar,إيجار,50'],
    150,
    ['مخيمات: 100 = 100'],
  ],
  [
    'totals of places and of all, which agree with people counted once',
    ['Anbar,Camp,100', 'Anbar,Out of camp,50', 'Anbar,Rented,50', 'Anbar,Total,150', 'Total,,150'],
    150,
    ['out of camp: 50 = 50'],
  ],
])('people in a class and in one that it is part of are counted once: %s', async (_, rows, whole, told) => {
  const read = await inspectedLines([HEADER, ...rows]);
  expect(read.totals[0]).toMatchObject({ value: whole });
  expect(shortIssues(read).filter((text) => text.includes('totals_mismatch'))).toEqual([]);
  const groups = read.issues.filter(({ code }) => code === 'class_in_class');
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(told.length);
  expect(groups[0]?.example).toBe(told[0]);
});

test.each([
  ['classes that are no part of each other', ['Anbar,Camp,100', 'Anbar,Out of camp,50'], 150],
  ['informal camps where no formal ones are told', ['Anbar,Camp,100', 'Anbar,Informal camp,30'], 130],
  [
    'a class with fewer people than what is named beside it',
    ['Anbar,Out of camp,50', 'Anbar,Rented,400', 'Ninewa,Out of camp,70', 'Ninewa,Rented,90'],
    610,
  ],
])('other rows are added: %s', async (_, rows, whole) => {
  const read = await inspectedLines([HEADER, ...rows]);
  expect(shortTotals(read)[0]).toContain(`level 1: ${whole} idps`);
  expect(shortIssues(read).filter((text) => text.includes('class_in_class'))).toEqual([]);
});
