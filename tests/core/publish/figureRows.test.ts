import { describe, expect, test } from 'vitest';
import { figureRows, namesIn } from '../../../src/core/publish/figureRows';
import { safeCsv } from '../../../src/core/publish/safeCsv';
import { cubeOf } from '../cubeOf';
import { SMALL_DATASET } from '../smallDataset';
import { inspectedLines, shortTotals } from '../../inspect/inspected';

const CUBE = cubeOf([
  '2015-09-29 IQG08 426,294',
  '2015-09-29 IQG11 <5',
  '2015-10-22 IQG08 40-50',
  '2015-10-22 IQG11 0',
  '2015-10-22 ?Atlantis 7',
]);
const nameOf = (place: string) => ({ IQG08: 'Dahuk', IQG11: 'Erbil' })[place] ?? 'Atlantis';
const rowsOf = (places: readonly string[], dates: readonly number[]) =>
  figureRows({ dataset: SMALL_DATASET, cube: CUBE, places, dates, nameOf, rate: null });

describe('figures as rows', () => {
  test('have one for each date and place, with the reason where there is no figure', () => {
    expect(rowsOf(['IQG08', 'IQG11', '?Atlantis'], [0, 1])).toEqual([
      'reference_date round admin1_pcode admin1_name idps_individuals upper_bound status source_id source_row'.split(
        ' ',
      ),
      ['2015-09-29', null, 'IQG08', 'Dahuk', 426294, null, 'reported', 's', 2],
      ['2015-09-29', null, 'IQG11', 'Erbil', null, 4, 'suppressed', 's', 3],
      ['2015-09-29', null, null, 'Atlantis', null, null, 'not_reported', null, null],
      ['2015-10-22', null, 'IQG08', 'Dahuk', 40, 50, 'estimated', 's', 4],
      ['2015-10-22', null, 'IQG11', 'Erbil', 0, null, 'reported', 's', 5],
      ['2015-10-22', null, null, 'Atlantis', 7, null, 'reported', 's', 6],
    ]);
  });

  test('say of a figure that nothing bounds, such as one added up of places of which some are missing, that it is a floor', () => {
    const cube = { ...CUBE, uppers: CUBE.uppers.map((upper) => (upper === 426_294 ? Infinity : upper)) };
    const question = { dataset: SMALL_DATASET, cube, nameOf, rate: null, places: ['IQG08'], dates: [0] };
    expect(figureRows(question)[1]).toEqual([
      '2015-09-29',
      null,
      'IQG08',
      'Dahuk',
      426294,
      null,
      'at_least',
      's',
      2,
    ]);
  });

  test('have the residents they are set against, and are read again as counts of people alone', async () => {
    const rate = { residents: new Map([['IQG08', 1_292_535]]), year: 2018, sources: [] };
    const places = ['IQG08', 'IQG11'];
    const rows = figureRows({ dataset: SMALL_DATASET, cube: CUBE, places, dates: [0, 1], nameOf, rate });
    expect(rows.map((row) => row.slice(-2))).toEqual([
      ['residents', 'per_1000_residents'],
      [1_292_535, 329.812],
      [null, null],
      [1_292_535, 0.031],
      [null, null],
    ]);
    const again = await inspectedLines(safeCsv(rows).replaceAll('\r\n', '\n').trimEnd().split('\n'));
    expect(shortTotals(again)).toEqual([
      '2015-09-29 level 1: 426294 idps individuals (1/2)',
      '2015-10-22 level 1: 40 idps individuals (2/2)',
    ]);
    expect(again.questions).toEqual([]);
  });

  test('are of the places and dates that are wanted, and of no others', () => {
    expect(rowsOf(['IQG11'], [1]).slice(1)).toEqual([
      ['2015-10-22', null, 'IQG11', 'Erbil', 0, null, 'reported', 's', 5],
    ]);
    expect(rowsOf([], [0])).toHaveLength(1);
  });

  test('are read again as the figures they were, below lines on what they are', async () => {
    const notes = [['On 22 October 2015, Iraq had 47 IDPs.'], ['Read from cells.csv.']];
    const csv = safeCsv([...notes, ...rowsOf(['IQG08', 'IQG11'], [0, 1])]);
    const again = await inspectedLines(csv.replaceAll('\r\n', '\n').trimEnd().split('\n'));
    expect(shortTotals(again)).toEqual([
      '2015-09-29 level 1: 426294 idps individuals (1/2)',
      '2015-10-22 level 1: 40 idps individuals (2/2)',
    ]);
    expect(again.rows).toEqual({ physical: 7, records: 4, skipped: 3, rejected: 0 });
    expect(again.questions).toEqual([]);
  });
});

test('what a saved table says of its figures is read again with them: bounds, floors, estimates and why there is none', async () => {
  const header =
    'reference_date,round,admin1_pcode,admin1_name,idps_individuals,upper_bound,status,source_id,source_row';
  const totalsWith = async (...rows: readonly string[]) => {
    const cells = rows.map((cell, index) => `2015-09-29,,${['IQG08', 'IQG11'][index]},,${cell},s,2`);
    const { totals, questions, issues } = await inspectedLines([header, ...cells]);
    expect(questions).toEqual([]);
    expect(issues.map(({ code }) => code)).not.toContain('unused_numbers');
    return totals.map(({ value, upper, reported }) => [value, upper, reported]);
  };
  expect(await totalsWith('100,,reported', '50,,reported')).toEqual([[150, undefined, 2]]);
  expect(await totalsWith('100,,reported', '50,60,estimated')).toEqual([[150, 160, 2]]);
  expect(await totalsWith('100,,reported', '50,,at_least')).toEqual([[150, null, 2]]);
  expect(await totalsWith('100,,reported', ',4,suppressed')).toEqual([[100, 104, 1]]);
  expect(await totalsWith('100,,reported', ',,no_access')).toEqual([[100, null, 1]]);
  expect(await totalsWith('100,,reported', ',,carried_forward')).toEqual([[100, null, 1]]);
});

test('a saved table whose columns were moved is read, also a row that ends before its count', async () => {
  const { totals } = await inspectedLines([
    'reference_date,admin1_pcode,status,upper_bound,idps_individuals',
    '2015-09-29,IQG08,reported,,100',
    '2015-09-29,IQG11,suppressed',
  ]);
  expect(totals.map(({ value, upper, reported }) => [value, upper, reported])).toEqual([[100, null, 1]]);
});

test('a place goes by its name in the language, else by its id', () => {
  const [first] = SMALL_DATASET.places;
  const nameIn = namesIn(SMALL_DATASET, ({ en }) => `the ${en}`);
  expect([first?.id ?? '', 'XX'].map(nameIn)).toEqual([`the ${first?.names.en}`, 'the XX']);
});
