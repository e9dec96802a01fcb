import { expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

test.each([
  ['IDPs previous round', 'IDPs current round'],
  ['IDPs last round', 'IDPs this round'],
  ['Previous report', 'Current report'],
  ['Prev. total', 'New total'],
  ['IDPs (previous round)', 'IDPs (last round)'],
  ['Tour précédent', 'Tour actuel'],
  ['النازحون الجولة السابقة', 'النازحون الجولة الحالية'],
])('of two rounds side by side the present one counts: “%s” and “%s”', async (before, now) => {
  const read = await inspectedLines([
    `Governorate,${before},${now},Change`,
    'Anbar,1000,1200,200',
    'Duhok,3000,3100,100',
  ]);
  expect(shortTotals(read)).toEqual(['undated level 1: 4300 idps individuals (2/2)']);
  expect(read.issues).toContainEqual(expect.objectContaining({ code: 'unused_numbers', count: 2 }));
});

test('titles tell the rounds, and what changed between them, of the columns below', async () => {
  const read = await inspectedLines([
    'Governorate,Previous round,,Change,,Current round,',
    ',HH,IDPs,HH,IDPs,HH,IDPs',
    'Anbar,100,1000,20,200,120,1200',
    'Duhok,300,3000,10,100,310,3100',
  ]);
  expect(shortTotals(read)).toEqual([
    'undated level 1: 430 idps families (2/2)',
    'undated level 1: 4300 idps individuals (2/2)',
  ]);
});

test('a change is no count, wherever it stands', async () => {
  const read = await inspectedLines([
    'Governorate,+/- Individuals,Individuals',
    'Anbar,200,1200',
    'Duhok,100,3100',
  ]);
  expect(shortTotals(read)).toEqual(['undated level 1: 4300 idps individuals (2/2)']);
});

test('new IDPs beside all of them are not the present round', async () => {
  const read = await inspectedLines(['Governorate,Previous IDPs,New IDPs,Total IDPs', 'Anbar,1000,200,1200']);
  expect(shortTotals(read)).toEqual(['undated level 1: 1200 idps individuals (1/1)']);
});

test('new IDPs beside those of before are left to a person', async () => {
  await expect(inspectedLines(['Governorate,Previous IDPs,New IDPs', 'Anbar,1000,200'])).rejects.toThrow(
    'no_count_column',
  );
});

test('movements of the period before stand aside too, those that make up a change do not', async () => {
  const two = await inspectedLines([
    'Governorate,Previous month,,Current month,',
    ',Arrivals,Departures,Arrivals,Departures',
    'Anbar,50,20,70,30',
  ]);
  expect(shortTotals(two)).toEqual([
    'undated level 1: 70 arrivals individuals (1/1)',
    'undated level 1: 30 departures individuals (1/1)',
  ]);
  const parts = await inspectedLines([
    'Governorate,Population change,,',
    ',Arrivals,Departures',
    'Anbar,50,70',
  ]);
  expect(shortTotals(parts)).toEqual([
    'undated level 1: 50 arrivals individuals (1/1)',
    'undated level 1: 70 departures individuals (1/1)',
  ]);
});

test.each([
  ['Previous round', 'Current round'],
  ['Previous month', 'Current month'],
  ['Previous period', 'Current period'],
  ['التقرير السابق', 'التقرير الحالي'],
])('above dates the present round dates the rows: “%s” and “%s”', async (before, now) => {
  const read = await inspectedLines([
    `Governorate,${before},${now},Families`,
    'Anbar,2017-12-31,2018-01-31,120',
    'Duhok,2017-12-31,2018-01-31,310',
  ]);
  expect(shortTotals(read)).toEqual(['2018-01-31 level 1: 430 idps families (2/2)']);
});

test('numbers of rounds and years below such headers are no people', async () => {
  const rounds = await inspectedLines([
    'Governorate,District,Previous round,Current round,Families',
    'Anbar,Ramadi,121,122,1200',
    'Duhok,Sumel,121,122,310',
  ]);
  expect(rounds.totals.map(({ value, unit }) => `${value} ${unit}`)).toEqual([
    '1510 families',
    '1510 families',
  ]);
  const alone = ['Governorate,Previous round,Current round,Change', 'Anbar,121,122,1', 'Duhok,121,122,1'];
  await expect(inspectedLines(alone)).rejects.toThrow('no_count_column');
  const years = [
    'Governorate,Previous year,Current year,IDPs',
    'Anbar,2017,2018,1200',
    'Duhok,2017,2018,310',
  ];
  expect(shortTotals(await inspectedLines(years))).toEqual([
    '2018-12-31 level 1: 1510 idps individuals (2/2)',
  ]);
});

test.each([
  ['IDP families displaced in previous years', 'IDP families displaced in current year'],
  ['IDPs from previous years', 'IDPs from current year'],
  ['IDPs displaced in the previous month', 'IDPs displaced in the current month'],
])('those of one year or month are not all of them: “%s” and “%s”', async (before, now) => {
  const lines = [`Governorate,${before},${now}`, 'Anbar,80,20', 'Duhok,180,20'];
  await expect(inspectedLines(lines)).rejects.toThrow('no_count_column');
});

test('a displacement before is no round before', async () => {
  const read = await inspectedLines([
    'Governorate,Previous displacement,,Current displacement,',
    ',Families,Individuals,Families,Individuals',
    'Anbar,80,400,20,100',
    'Duhok,180,900,20,100',
  ]);
  expect(shortTotals(read)[0]).toBe('undated level 1: 260 idps families (2/2)');
  expect(read.issues).toContainEqual(expect.objectContaining({ code: 'counted_elsewhere', count: 2 }));
});

test('titles of two months tell two rounds', async () => {
  const read = await inspectedLines([
    'Governorate,Previous month,,Current month,',
    ',HH,IDPs,HH,IDPs',
    'Anbar,100,1000,120,1200',
    'Duhok,300,3000,310,3100',
  ]);
  expect(shortTotals(read)).toEqual([
    'undated level 1: 430 idps families (2/2)',
    'undated level 1: 4300 idps individuals (2/2)',
  ]);
});

test('a title of changes over all that is counted puts nothing aside', async () => {
  const read = await inspectedLines([
    'Governorate,District,Population changes since 2014,,',
    ',,IDP Families,IDP Individuals,Returnee individuals',
    'Anbar,Ramadi,100,600,50',
    'Duhok,Sumel,200,1200,70',
  ]);
  expect(shortTotals(read).filter((text) => text.includes('level 1'))).toEqual([
    'undated level 1: 300 idps families (2/2)',
    'undated level 1: 1800 idps individuals (2/2)',
    'undated level 1: 120 returnees individuals (2/2)',
  ]);
});
